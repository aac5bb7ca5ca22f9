"""What was entered twice: the same record in two files."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model import Article, Content, OfficialText, Origin, WrittenPage
from generator.storage import Cache, Results

_SHORT = 200
"""Letters of a body that two records may share by chance."""
_ENDS = 12
"""Words of a body's beginning, and of its end."""
_NEAR = 300
"""Bytes in which these words nearly always stand."""
_REDIRECT = (
    "Giữ một tệp, xóa tệp kia (địa chỉ cũ ghi vào “aliases”); nếu là hai, sửa cho khác nhau."
)
_NAME = "Giữ một tệp, xóa tệp kia; nếu là hai, ghi tên cho phân biệt được."


def records_entered_twice(content: Content, cache: Cache) -> Iterator[Diagnostic]:
    """L423: two articles, texts or pages of one title and body, or of one long body."""
    results = cache.results("ends of bodies", None)
    for kind, key, advice in _KINDS:
        yield from _twins(_of_same_ends(content.of(kind), results), key, advice)


def _twins(records: Iterable[Any], key: str, advice: str) -> Iterator[Diagnostic]:
    first: dict[Hashable, Any] = {}
    for record in sorted(records, key=lambda record: str(record.origin.path)):
        own = _words(record)
        other = record if own is None else first.setdefault(own, record)
        if other is not record:
            yield record.origin.problem("L423", key, other=other.origin.path, advice=advice)


def _of_same_ends(records: Sequence[Any], results: Results[str]) -> list[Any]:
    """Leave out each body that begins and ends as no other does: to compare all of them whole is
    dear."""
    ends = [results.of(partial(ends_of, record.origin), record.origin) for record in records]
    counts = Counter(ends)
    return [record for record, own in zip(records, ends, strict=True) if counts[own] > 1]


def ends_of(origin: Origin) -> str:
    """Return how a body begins and ends; what was entered twice is of equal ends."""
    beginning, end = origin.ends(_NEAR)
    first, last = beginning.split(None, _ENDS), end.rsplit(None, _ENDS)
    if min(len(first), len(last)) <= _ENDS:  # long words, or a short body
        first, last = origin.body.split(None, _ENDS), origin.body.rsplit(None, _ENDS)
    return " ".join((*first[:_ENDS], "\n", *last[-_ENDS:]))


def _words(record: Article | OfficialText | WrittenPage) -> Hashable | None:
    title = record.subject if isinstance(record, OfficialText) else record.title
    body = " ".join(record.origin.body.split())
    is_long = len(body) >= _SHORT
    if not body or not (title or is_long):
        return None
    return body if is_long else f"{title}\n{body}"


_KINDS: tuple[tuple[type[Any], str, str], ...] = (
    (Article, "title", _REDIRECT),
    (OfficialText, "subject", _REDIRECT),
    (WrittenPage, "title", _NAME),
)
