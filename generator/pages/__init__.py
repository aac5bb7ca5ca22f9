"""`Site` → pages and assets; one file a section. A view holds what one template may see."""

from generator.pages.page import Asset, Copy, Crumb, FeedLink, Head, Page, SearchEntry
from generator.pages.site_pages import all_assets, all_copies, all_pages

__all__ = [
    "Asset",
    "Copy",
    "Crumb",
    "FeedLink",
    "Head",
    "Page",
    "SearchEntry",
    "all_assets",
    "all_copies",
    "all_pages",
]
