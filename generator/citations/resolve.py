"""Which official text a citation means, on the day it was written (docs/official-texts.md).

A text that another body issued, in another year or another term than the citation says, is another
text. The Party counts anew each term: without a date its number means a text only when no other has
it.
"""

from dataclasses import dataclass, replace
from datetime import date

from generator.citations.doubts import doubts_about, of_issuer, of_term, of_year
from generator.citations.register import Entry, Register
from generator.citations.value import Citation
from generator.model.body import CitationStatus, Doubt
from generator.model.document_number import DocumentNumber
from generator.model.ids import TextId
from generator.model.number_forms import NumberFamily
from generator.text import spelling_key

Entries = tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The text meant, when one is; `candidates` are the texts it might be, likeliest first.

    Of an unknown text they are those that only share its number. `doubts` are about the target.
    """

    status: CitationStatus
    target: TextId | None = None
    candidates: tuple[TextId, ...] = ()
    doubts: frozenset[Doubt] = frozenset()


def resolve(
    citation: Citation, register: Register, day: date, regions: frozenset[str]
) -> Resolution:
    """Resolve a citation of a text that was written on a day and tells of these regions.

    A local body's number means its text only in its own region, or with the exact date. Give
    the regions that hold the article's own as well, when their texts may be meant.
    """
    called, status = _called(citation, register)
    named = of_issuer(citation, called)
    named = of_year(citation, named) if citation.date else of_term(citation, named)
    if called and not named:
        return Resolution(CitationStatus.UNKNOWN, None, _likeliest_first(citation, called))
    resolution = _of_day(citation, named, status, day, regions)
    if not resolution.target:
        return resolution
    target = next(entry for entry in named if entry.target == resolution.target)
    return replace(resolution, doubts=doubts_about(citation, target, day))


def _called(citation: Citation, register: Register) -> tuple[Entries, CitationStatus]:
    if citation.number:
        named = register.named(citation.number)
        if named or citation.number.year or not citation.type_name:
            return named, CitationStatus.RESOLVED
        return _of_any_year(citation, citation.number, register), CitationStatus.RESOLVED_SHORT
    return _short_entries(citation, register), CitationStatus.RESOLVED_SHORT


def _of_any_year(citation: Citation, number: DocumentNumber, register: Register) -> Entries:
    """Texts whose number has the year that this one leaves out: “Thông tư số 22/TT-BGDĐT”."""
    same = (number.type_symbol, number.organ)
    year = citation.date.year if citation.date else None
    return tuple(
        entry
        for entry in register.called(citation.type_name or "", number.ordinal)
        if (entry.number.type_symbol, entry.number.organ) == same and entry.number.year
        if year is None or year == entry.number.year
    )


def _of_day(
    citation: Citation, named: Entries, status: CitationStatus, day: date, regions: frozenset[str]
) -> Resolution:
    status_of_number = status
    if citation.date:
        dated, status = _by_date(named, citation.date, status)
        if status is not CitationStatus.DATE_CONFLICT:
            return _one_of(citation, _local_first(dated, regions) or _single(dated), dated, status)
    known = tuple(entry for entry in named if _may_be_issued_by(entry, day))
    if status is CitationStatus.DATE_CONFLICT:
        known = known or named
    number = citation.number
    is_full = status_of_number is not CitationStatus.RESOLVED_SHORT
    many_mean_none = number is None or number.family is NumberFamily.PARTY or not is_full
    choose = _all if many_mean_none else _latest
    return _one_of(citation, choose(_local_first(known, regions)), known, status)


def _by_date(named: Entries, day: date, status: CitationStatus) -> tuple[Entries, CitationStatus]:
    """Texts of this very day, else those whose day is uncertain, else a conflict."""
    exact = tuple(entry for entry in named if entry.issued == day)
    doubtful = tuple(entry for entry in named if not _is_certain(entry))
    return exact or doubtful, status if exact or doubtful else CitationStatus.DATE_CONFLICT


def _one_of(
    citation: Citation, meant: Entries, named: Entries, status: CitationStatus
) -> Resolution:
    if not named:
        return Resolution(CitationStatus.UNKNOWN)
    if len(meant) == 1:
        return Resolution(status, meant[0].target, (meant[0].target,))
    return Resolution(CitationStatus.AMBIGUOUS, None, _likeliest_first(citation, meant or named))


def _short_entries(citation: Citation, register: Register) -> Entries:
    """Texts of this type and number, and those that editors say are called so."""
    if citation.name:
        said = f"{citation.name} {citation.short_year or ''}".strip()
        return register.nicknamed(said)
    if not citation.type_name or not citation.short_number:
        return ()
    year = citation.short_year
    ordinal = int(citation.short_number) if citation.short_number.isdecimal() else 0
    called = register.called(citation.type_name, ordinal)
    numbered = tuple(entry for entry in called if year is None or year in _years(entry))
    of_year = f"/{year}" if year else ""
    nicknamed = register.nicknamed(f"{citation.type_name} {citation.short_number}{of_year}")
    return numbered + tuple(entry for entry in nicknamed if entry not in numbered)


def _years(entry: Entry) -> tuple[int | None, ...]:
    return entry.number.year, entry.issued.year if entry.issued else None


def _is_certain(entry: Entry) -> bool:
    return entry.issued_certain and entry.issued is not None


def _may_be_issued_by(entry: Entry, day: date) -> bool:
    return not _is_certain(entry) or (entry.issued is not None and entry.issued <= day)


def _local_first(entries: Entries, regions: frozenset[str]) -> Entries:
    """Texts of the article's regions; without any, those that belong to no region."""
    local = tuple(entry for entry in entries if entry.region in regions)
    return local or tuple(entry for entry in entries if entry.region is None)


def _all(entries: Entries) -> Entries:
    return entries


def _single(entries: Entries) -> Entries:
    return entries if len(entries) == 1 else ()


def _latest(entries: Entries) -> Entries:
    """The latest text; of several regions none, because neither replaces the other."""
    if len({entry.region for entry in entries}) > 1:
        return entries
    last = max((entry.issued or date.min for entry in entries), default=None)
    return tuple(entry for entry in entries if (entry.issued or date.min) == last)


def _likeliest_first(citation: Citation, entries: Entries) -> tuple[TextId, ...]:
    issuer = spelling_key(citation.issuer or "")

    def rank(entry: Entry) -> tuple[bool, int, str]:
        named = issuer in map(spelling_key, entry.issuer_names)
        return not named, -(entry.issued or date.min).toordinal(), entry.target

    return tuple(entry.target for entry in sorted(entries, key=rank))
