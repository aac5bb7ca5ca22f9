"""`/thong-ke/noi-dung/`: what the portal itself holds, counted as of the day of the build."""

from dataclasses import dataclass
from datetime import date

from generator.markdown import number_class
from generator.model import Edition
from generator.model.addresses import (
    CONTENT_COUNTS,
    NEWS,
    REGIONS,
    TEXTS,
    issue_year_url,
    news_url,
    register_url,
)
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.bars import Bar, bars
from generator.pages.parts.figure_counts import counts_of_figures
from generator.pages.parts.left_out import left_out
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import full_name_of
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import sentence_case
from generator.pages.statistics.words import CONTENT_TITLE, ROOT, SECTION
from generator.site.regions.provinces import NewsOf
from generator.site.statistics.linked_overviews import LinkedContentCounts, YearOfNews
from generator.site.texts.most_cited import TextCount
from generator.text import format_date, format_number


@dataclass(frozen=True, slots=True)
class Month:
    """`url` is empty where nothing was published: that is a true 0."""

    count: str
    url: str


@dataclass(frozen=True, slots=True)
class Year:
    year: str
    url: str
    count: str
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class CitedText:
    number: str
    number_class: str
    url: str
    description: str
    count: str


@dataclass(frozen=True, slots=True)
class QuietProvince:
    """A province whose last article is more than a year old. `day` is ISO."""

    name: str
    url: str
    last: str
    day: str
    count: str


@dataclass(frozen=True, slots=True)
class ContentView:
    title: str
    intro: str
    years: tuple[Year, ...]
    years_more: NamedLink | None
    regions: tuple[Bar, ...]
    regions_more: NamedLink | None
    topics: tuple[Bar, ...]
    text_years: tuple[Bar, ...]
    text_types: tuple[Bar, ...]
    text_statuses: tuple[Bar, ...]
    cited: tuple[CitedText, ...]
    cited_more: NamedLink | None
    quiet_title: str
    quiet: tuple[QuietProvince, ...]
    never: tuple[NamedLink, ...]


def content_counts_page(linked: LinkedContentCounts, edition: Edition) -> Page:
    """Return the page of counts."""
    view = _view(linked, edition.today)
    head = Head(
        title=view.title,
        description=view.intro,
        kind="content",
        section=SECTION,
        trail=(ROOT, Crumb(view.title, CONTENT_COUNTS)),
    )
    return Page(CONTENT_COUNTS, "statistics/content.html", head, view)


def _view(linked: LinkedContentCounts, today: date) -> ContentView:
    return ContentView(
        title=CONTENT_TITLE,
        intro=_intro(linked, today),
        years=tuple(map(_year, linked.years)),
        years_more=left_out(linked.earlier, "năm trước nữa", NEWS),
        regions=bars(
            (sentence_case(full_name_of(region)), region.url, count)
            for region, count in linked.regions.items
        ),
        regions_more=left_out(linked.regions.left, "nơi khác, ít tin hơn", REGIONS),
        topics=bars((topic.name, topic.url, count) for topic, count in linked.topics),
        text_years=bars(
            (f"Năm {year}", issue_year_url(year), count) for year, count in linked.text_years
        ),
        text_types=bars(
            (type_.name, register_url(type_.id), count) for type_, count in linked.text_types
        ),
        text_statuses=bars((name, "", count) for name, count in linked.text_statuses),
        cited=tuple(map(_cited, linked.cited.items)),
        cited_more=left_out(linked.cited.left, "văn bản khác được nhắc tới", TEXTS),
        quiet_title=f"{len(linked.quiet)} trong {linked.provinces} tỉnh, thành phố",
        quiet=tuple(_quiet(news, news.last) for news in linked.quiet if news.last),
        never=tuple(
            NamedLink(news.region.name, news.region.url) for news in linked.quiet if not news.last
        ),
    )


def _intro(linked: LinkedContentCounts, today: date) -> str:
    articles, texts = format_number(linked.articles), format_number(linked.texts)
    *counts, last = (f"{articles} tin", f"{texts} văn bản", *counts_of_figures(linked.figures))
    return (
        f"Ngày {format_date(today)}, cổng có {', '.join(counts)} và {last}. "
        "Các số dưới đây đếm nội dung của cổng, không phải hoạt động khuyến học của cả nước."
    )


def _year(news: YearOfNews) -> Year:
    return Year(
        year=str(news.year),
        url=news_url(news.year),
        count=format_number(sum(news.months)),
        months=tuple(
            Month(format_number(count), news_url(news.year, month) if count else "")
            for month, count in enumerate(news.months, 1)
        ),
    )


def _cited(cited: TextCount) -> CitedText:
    number = str(cited.text.number)
    return CitedText(
        number=number,
        number_class=number_class(number),
        url=cited.text.url,
        description=described(cited.text),
        count=f"{format_number(cited.records)} tin hoặc văn bản",
    )


def _quiet(news: NewsOf, last: date) -> QuietProvince:
    return QuietProvince(
        name=news.region.name,
        url=news.region.url,
        last=format_date(last),
        day=last.isoformat(),
        count=format_number(news.total),
    )
