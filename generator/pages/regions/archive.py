"""All articles of a region, where its page does not hold them."""

from generator.model import Edition
from generator.pages.news.lists import Heading, article_list_page, counted
from generator.pages.page import Crumb, Page
from generator.pages.parts.places import name_within
from generator.pages.regions.news import region_feeds, year_links
from generator.pages.regions.trail import region_trail
from generator.site.regions.news import RegionArchive


def archive_page(archive: RegionArchive, edition: Edition) -> Page:
    """Return a page of a region's archive."""
    region, url = archive.region, archive.page.list_url
    heading = Heading(
        title=f"Tin {name_within(region.name)}",
        intro=f"{counted(archive.page.count)}, mới nhất trước. Tin cũ giữ tên gọi của lúc ấy.",
        trail=(
            *region_trail(archive.above),
            Crumb(region.name, region.url),
            Crumb("Tất cả tin", url),
        ),
        section="dia-phuong",
        narrower_title="Theo năm",
        narrower=year_links(region, archive.years),
        feeds=region_feeds(region),
    )
    return article_list_page(heading, archive.page)
