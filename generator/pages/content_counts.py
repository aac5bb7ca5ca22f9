"""What the portal itself holds, counted: articles by year, texts by type, texts most cited."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.pages.registers import grouped
from generator.pages.text_rows import described, type_of
from generator.pages.wording import number_class
from generator.site import Site
from generator.site.coverage import most_cited
from generator.text import format_number

MOST_CITED = 10
YEARS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """`width` is in hundredths of the longest bar."""

    label: str
    url: str
    count: str
    width: str


@dataclass(frozen=True, slots=True)
class CitedText:
    number: str
    number_class: str
    url: str
    description: str
    count: str


@dataclass(frozen=True, slots=True)
class ContentCounts:
    articles: tuple[Bar, ...]
    texts: tuple[Bar, ...]
    cited: tuple[CitedText, ...]


def content_counts(site: Site) -> ContentCounts:
    """Count the portal's content."""
    years = Counter(article.date.year for article in site.articles)
    newest = sorted(years, reverse=True)[:YEARS]
    by_folder = grouped(site.texts, lambda text: text.id.split("/", 1)[0])
    types = [
        (type_of(site, texts[0]), f"/van-ban/{folder}/", len(texts))
        for folder, texts in by_folder.items()
    ]
    return ContentCounts(
        articles=_bars([(f"Năm {year}", f"/tin-tuc/{year}/", years[year]) for year in newest]),
        texts=_bars(sorted(types, key=lambda one: -one[2])),
        cited=tuple(_cited(site)),
    )


def _bars(counts: Sequence[tuple[str, str, int]]) -> tuple[Bar, ...]:
    most = max((count for _, _, count in counts), default=1)
    return tuple(
        Bar(label, url, format_number(count), f"{100 * count / most:.4g}")
        for label, url, count in counts
    )


def _cited(site: Site) -> Iterable[CitedText]:
    for one in most_cited(site)[:MOST_CITED]:
        text, number = one.text, str(one.text.number)
        yield CitedText(
            number=number,
            number_class=number_class(number),
            url=text.url,
            description=described(site, text),
            count=f"{format_number(one.records)} tin, văn bản",
        )
