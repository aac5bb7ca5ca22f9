"""Pictures: what a file is, and the files that readers get of it."""

from generator.pictures.header import picture_file
from generator.pictures.renditions import FORMAT, Job, encoded
from generator.pictures.upright import plain_copy

__all__ = ["FORMAT", "Job", "encoded", "picture_file", "plain_copy"]
