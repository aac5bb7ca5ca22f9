"""The output folder: files by address, and the folder put in its place."""

from generator.output.files import Output
from generator.output.publish import beside, replace_folder

__all__ = ["Output", "beside", "replace_folder"]
