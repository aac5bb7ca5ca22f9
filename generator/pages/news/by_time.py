"""News by time: all of it, a year's, a month's."""

from generator.model import Edition
from generator.model.addresses import NEWS, news_url
from generator.pages.news.lists import Heading, article_list_page, counted
from generator.pages.page import Crumb, Page
from generator.pages.parts.named_links import CountedLink
from generator.site.news.linked import Count, NewsList
from generator.text import format_number

NEWS_CRUMB = Crumb("Tin tức", NEWS)


def news_list_page(news: NewsList, edition: Edition) -> Page:
    """Return a page of all news, of a year's or of a month's."""
    return article_list_page(_heading(news), news.page)


def _heading(news: NewsList) -> Heading:
    if news.year is None:
        return Heading(
            title="Tin tức",
            intro="Tin, bài về khuyến học, khuyến tài, xây dựng xã hội học tập; mới nhất trước.",
            trail=(NEWS_CRUMB,),
            narrower_title="Theo năm",
            narrower=tuple(map(year_link, news.narrower)),
        )
    return (
        _of_year(news, news.year) if news.month is None else _of_month(news, news.year, news.month)
    )


def _of_year(news: NewsList, year: int) -> Heading:
    return Heading(
        title=f"Tin tức năm {year}",
        intro=_intro(news, f"năm {year}"),
        trail=(NEWS_CRUMB, Crumb(f"Năm {year}", news_url(year))),
        narrower_title="Theo tháng",
        narrower=_months(news.narrower, year),
    )


def _of_month(news: NewsList, year: int, month: int) -> Heading:
    return Heading(
        title=f"Tin tức tháng {month}/{year}",
        intro=_intro(news, f"tháng {month}/{year}"),
        trail=(
            NEWS_CRUMB,
            Crumb(f"Năm {year}", news_url(year)),
            Crumb(f"Tháng {month}/{year}", news_url(year, month)),
        ),
        narrower_title=f"Các tháng có tin trong năm {year}",
        narrower=_months(news.narrower, year, month),
    )


def _intro(news: NewsList, time: str) -> str:
    """Tell what the portal published then from what it told anew later."""
    published = f"{counted(news.published)} đăng trong {time}."
    if not news.retold:
        return published
    retold = f"{counted(news.retold)} đăng về sau, viết lại theo bài của nguồn trong {time}."
    return f"{published} {retold}" if news.published else retold


def year_link(count: Count) -> CountedLink:
    return CountedLink(f"Năm {count.value}", news_url(count.value), _counted(count))


def _counted(count: Count) -> str:
    """Return `12`, or how many the portal told later when it had none itself."""
    return format_number(count.published) if count.published else f"{count.retold} tin đăng sau"


def _months(
    counts: tuple[Count, ...], year: int, current: int | None = None
) -> tuple[CountedLink, ...]:
    return tuple(
        CountedLink(
            f"Tháng {count.value}",
            news_url(year, count.value),
            _counted(count),
            current=count.value == current,
        )
        for count in counts
    )
