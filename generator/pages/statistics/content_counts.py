"""`/thong-ke/noi-dung/`: what the portal itself holds, counted as of the day of the build."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from generator.model import TypeId
from generator.pages.news.topics import topic_url
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.bars import Bar, bars
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.places import full_name_of
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import number_class
from generator.pages.statistics.indicator import ROOT
from generator.pages.texts.registers import URL as TEXTS_URL
from generator.pages.texts.registers import YEARS_URL
from generator.site import Site
from generator.site.figures.coverage import Cited, Coverage
from generator.site.regions.provinces import NewsOf
from generator.text import format_date, format_number

URL = f"{ROOT.url}noi-dung/"
TITLE = "Nội dung của cổng"
NEWS_URL = "/tin-tuc/"
SHOWN, YEARS = 20, 12


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
    years_more: bool
    regions: tuple[Bar, ...]
    topics: tuple[Bar, ...]
    text_years: tuple[Bar, ...]
    text_types: tuple[Bar, ...]
    text_statuses: tuple[Bar, ...]
    cited: tuple[CitedText, ...]
    quiet_title: str
    quiet: tuple[QuietProvince, ...]
    never: tuple[NamedLink, ...]


def content_page(site: Site, counts: Coverage) -> Page:
    """Return the page of counts."""
    view = content_view(site, counts)
    head = Head(
        title=TITLE,
        description=view.intro,
        kind="content",
        section="thong-ke",
        trail=(ROOT, Crumb(TITLE, URL)),
    )
    return Page(URL, "statistics/content.html", head, view)


def content_view(site: Site, found: Coverage) -> ContentView:
    """Return what the page of counts shows."""
    years = tuple(_years(found))
    topics, types = site.vocabulary.topics, site.vocabulary.types
    return ContentView(
        title=TITLE,
        intro=_intro(site),
        years=years[:YEARS],
        years_more=len(years) > YEARS,
        regions=bars(
            (full_name_of(one), one.url, count) for one, count in found.articles_by_region[:SHOWN]
        ),
        topics=bars(
            (topics[one].name, topic_url(topics[one]), count)
            for one, count in found.articles_by_topic[:SHOWN]
        ),
        text_years=bars(
            (f"Năm {year}", f"{YEARS_URL}{year}/", count)
            for year, count in found.texts_by_year[:SHOWN]
        ),
        text_types=bars(
            (types[one].name, _type_url(one), count) for one, count in found.texts_by_type[:SHOWN]
        ),
        text_statuses=bars((words, "", count) for words, count in found.texts_by_status),
        cited=tuple(_cited(site, one) for one in islice(found.most_cited, SHOWN // 2)),
        quiet_title=f"{len(found.quiet)} trong {len(found.news)} tỉnh, thành phố",
        quiet=tuple(_quiet(one, one.last) for one in found.quiet if one.last),
        never=tuple(
            NamedLink(one.region.name, one.region.url) for one in found.quiet if not one.last
        ),
    )


def _intro(site: Site) -> str:
    return (
        f"Ngày {format_date(site.today)}, cổng có {format_number(len(site.articles))} tin, "
        f"{format_number(len(site.texts))} văn bản và {format_number(len(site.figures))} số liệu. "
        "Các số dưới đây đếm nội dung của cổng, không phải hoạt động khuyến học của cả nước."
    )


def _years(found: Coverage) -> Iterator[Year]:
    months: dict[int, dict[int, int]] = defaultdict(dict)
    for (year, month), count in found.articles_by_month:
        months[year][month] = count
    for year, counts in months.items():
        url = f"{NEWS_URL}{year}/"
        yield Year(
            year=str(year),
            url=url,
            count=format_number(sum(counts.values())),
            months=tuple(
                Month(format_number(counts[one]), f"{url}{one:02}/")
                if one in counts
                else Month("0", "")
                for one in range(1, 13)
            ),
        )


def _type_url(type_: TypeId) -> str:
    return f"{TEXTS_URL}{type_}/"


def _cited(site: Site, one: Cited) -> CitedText:
    text, number = one.text, str(one.text.number)
    return CitedText(
        number=number,
        number_class=number_class(number),
        url=text.url,
        description=described(site, text),
        count=f"{format_number(one.records)} tin, văn bản",
    )


def _quiet(one: NewsOf, last: date) -> QuietProvince:
    return QuietProvince(
        name=one.region.name,
        url=one.region.url,
        last=format_date(last),
        day=last.isoformat(),
        count=format_number(one.total),
    )
