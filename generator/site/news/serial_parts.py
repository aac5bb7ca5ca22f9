"""The articles of each serial, in the order of their parts."""

from collections.abc import Iterable, Mapping

from generator.model import Article, SerialId
from generator.site.grouped import grouped


def in_parts(articles: Iterable[Article]) -> Mapping[SerialId, tuple[Article, ...]]:
    """Return the articles of each serial, by the numbers of their parts."""
    serials = grouped(articles, lambda article: [article.part.serial] if article.part else ())
    return {serial: tuple(sorted(parts, key=part_number)) for serial, parts in serials.items()}


def part_number(article: Article) -> int:
    """Return which part of its serial an article is; 0 for one that is none."""
    return article.part.number if article.part else 0
