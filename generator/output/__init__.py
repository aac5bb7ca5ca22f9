"""The output folder: files by address, and the whole put in the site's place."""

from generator.output.files import Output
from generator.output.manifest import write_manifest
from generator.output.pictures import made_pictures
from generator.output.publish import NewSite, NotPublished

__all__ = ["NewSite", "NotPublished", "Output", "made_pictures", "write_manifest"]
