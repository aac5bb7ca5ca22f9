"""The shell for MkDocs, and the only package that knows it."""

from generator.plugin.events import PortalPlugin

__all__ = ["PortalPlugin"]
