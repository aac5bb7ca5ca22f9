"""Which official texts a piece cites, and what an editor has to look at again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from generator.importing.documents import (
    documents_in,
    known_texts,
    short_forms_in,
    unsure_forms_in,
)
from generator.importing.library import Library


@dataclass(frozen=True, slots=True)
class Cited:
    documents: tuple[str, ...]
    doubts: tuple[str, ...]


def cited(library: Library, said: Sequence[str], day: date | None, regions: Iterable[str]) -> Cited:
    """Return the texts that a piece cites, as of its day; one of an earlier term is a doubt."""
    near = tuple(regions)
    sure = known_texts(library, day, near)
    known = known_texts(library, day, near, of_any_term=True)
    short = [
        f"Viện dẫn viết tắt, không rõ số ký hiệu: “{words}”."
        for words in short_forms_in(said, known)
    ]
    unsure = [
        f"Viện dẫn không ghi ngày, hiểu là văn bản duy nhất có số ấy trong kho: {words}. Xem lại."
        for words in unsure_forms_in(said, known, sure)
    ]
    return Cited(documents_in(said, known), (*short, *unsure))
