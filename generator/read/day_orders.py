"""Days of one file that cannot stand in the order in which they are written."""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.diagnostics import Diagnostic
from generator.model import Article, Certainty, OfficialText, Origin
from generator.model.origin import Key
from generator.text import format_date

_IMPOSSIBLE, _DOUBTFUL = "G321", "G322"
Day = tuple[str, date | None]
"""What happened, and when; None where nobody knows."""
Order = tuple[str, Day, Day, tuple[Key, ...]]
"""The code to tell, what came later, what came before it, and where the later day stands."""
_PUBLISHED, _ISSUED = "ngày nguồn đăng", "ngày ban hành"


def orders_of_article(article: Article) -> Iterator[Diagnostic]:
    """Yield the days on which a source was read before it was there."""
    original, credit = article.original, article.credit
    published = original.published.date() if original and original.published else None
    captured = credit.captured if credit else None
    views = original.views.read if original and original.views else None
    before = (_PUBLISHED, published)
    yield from _told(
        article.origin,
        (
            (_IMPOSSIBLE, ("bản chụp nguồn", captured), before, ("source", "captured")),
            (_IMPOSSIBLE, ("lần đọc lượt xem", views), before, ("source", "views", "read")),
        ),
    )


def orders_of_text(text: OfficialText) -> Iterator[Diagnostic]:
    """Yield what a text did or underwent before it was issued.

    An effect before the issue is doubtful, not impossible: the law knows “hiệu lực trở về trước”.
    """
    if text.issued_certainty is Certainty.CERTAIN:
        yield from _told(text.origin, (*_of_life(text), *_of_relations(text)))
    yield from _told(text.origin, _of_versions(text))


def _of_life(text: OfficialText) -> Iterator[Order]:
    issued = (_ISSUED, _issued(text))
    effective = ("ngày có hiệu lực", text.effective)
    captured = text.credit.captured if text.credit else None
    unfit = text.unfit.date if text.unfit else None
    last = text.period.last_day if text.period else None
    yield _DOUBTFUL, effective, issued, ("effective",)
    for index, part in enumerate(text.later_parts):
        later = (f"ngày {part.scope} có hiệu lực", part.effective)
        yield _DOUBTFUL, later, effective, ("later_parts", index, "effective")
    begins = effective if text.effective and text.effective > _issued(text) else issued
    yield _IMPOSSIBLE, ("ngày hết hiệu lực", text.expires), begins, ("expires",)
    yield _IMPOSSIBLE, ("ngày không còn phù hợp", unfit), issued, ("unfit", "date")
    yield _IMPOSSIBLE, ("bản chụp nguồn", captured), issued, ("source", "captured")
    yield _DOUBTFUL, ("ngày cuối của giai đoạn thực hiện", last), issued, ("period",)


def _of_relations(text: OfficialText) -> Iterator[Order]:
    issued = (_ISSUED, _issued(text))
    for index, relation in enumerate(text.relations):
        path = ("relations", index)
        target = ("ngày ban hành văn bản kia", relation.issued)
        effective = ("ngày quan hệ có hiệu lực", relation.effective)
        until = ("ngày cuối của việc ngưng", relation.until)
        is_before_target = _is_before(effective, target)
        yield _IMPOSSIBLE, effective, target, (*path, "effective")
        if not is_before_target:
            yield _DOUBTFUL, effective, issued, (*path, "effective")
        yield _IMPOSSIBLE, until, issued, (*path, "until")


def _of_versions(text: OfficialText) -> Iterator[Order]:
    for index, version in enumerate(text.versions):
        begins = ("ngày phiên bản có hiệu lực", version.date)
        yield _IMPOSSIBLE, ("ngày hết hiệu lực", text.expires), begins, ("versions", index, "date")


def _issued(text: OfficialText) -> date:
    return text.issued or date(text.issued_year, 1, 1)


def _told(origin: Origin, orders: Iterable[Order]) -> Iterator[Diagnostic]:
    for code, later, before, path in orders:
        if _is_before(later, before) and later[1] and before[1]:
            values = {"later": later[0], "day": format_date(later[1])}
            values |= {"before": before[0], "other": format_date(before[1])}
            yield origin.problem(code, *path, **values)


def _is_before(later: Day, before: Day) -> bool:
    return bool(later[1] and before[1] and later[1] < before[1])
