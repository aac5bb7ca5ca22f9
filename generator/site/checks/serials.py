"""Serials whose parts do not fit together."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.diagnostics import Diagnostic
from generator.model import Article, Content
from generator.site.left_out import words_left_out
from generator.site.news.serial_parts import in_parts, part_number


def parts_that_do_not_fit(content: Content) -> Iterator[Diagnostic]:
    """L425 two articles are one part, L426 a serial of one article, L427 no article is a part.

    Drafts and what waits are parts too. An article with mistakes may be the part that is missing.
    """
    words = words_left_out(content)
    unread = [words[folder] for folder in words if folder.startswith("news/")]
    for serial, articles in in_parts(content.articles).items():
        name = content.vocabulary.serials[serial].name
        yield from _same_part(name, articles)
        if not any(text is None or serial in text for text in unread):
            yield from _too_few(name, articles)


def _same_part(name: str, articles: Sequence[Article]) -> Iterator[Diagnostic]:
    for first, second in pairwise(articles):
        if part_number(first) == part_number(second):
            places = {"part": part_number(second), "serial": name, "other": first.origin.path}
            yield second.origin.problem("L425", "part", **places)


def _too_few(name: str, articles: Sequence[Article]) -> Iterator[Diagnostic]:
    if len(articles) == 1:
        yield articles[0].origin.problem("L426", "serial", serial=name)
        return
    numbers = [part_number(article) for article in articles]
    missing = sorted(set(range(1, numbers[-1] + 1)) - set(numbers))
    if missing:
        parts = ", ".join(map(str, missing))
        after = next(article for article in articles if part_number(article) > missing[0])
        yield after.origin.problem("L427", "part", serial=name, parts=parts)
