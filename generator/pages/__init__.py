"""What a page shows, one folder a section; a view holds what one template may see."""

from generator.pages.page import Asset, CardImage, Copy, Crumb, FeedLink, Head, Page, SearchEntry

__all__ = ["Asset", "CardImage", "Copy", "Crumb", "FeedLink", "Head", "Page", "SearchEntry"]
