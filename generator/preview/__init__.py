"""A site that is looked at while it is written: pages are made when they are asked for."""

from generator.preview.index import WantedIndex
from generator.preview.search import FollowingSearch
from generator.preview.server import Preview
from generator.preview.site import PreviewedSite

__all__ = ["FollowingSearch", "Preview", "PreviewedSite", "WantedIndex"]
