"""What a citation says against a text of its number: another issuer, another year, another term."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from generator.citations.issuer_names import Likeness, likeness
from generator.citations.register import Entry
from generator.citations.value import Citation
from generator.model.body import Doubt
from generator.model.number_forms import NumberFamily

Entries = tuple[Entry, ...]

_ENDS_OF_CONGRESSES = (
    *((2001, 4, 22), (2006, 4, 25), (2011, 1, 19), (2016, 1, 28), (2021, 2, 1), (2026, 1, 23)),
)
_PARTY_CONGRESSES = tuple(date(*day) for day in _ENDS_OF_CONGRESSES)
"""The last days of the IX. to XIV. congress, from which on the Party's numbers begin anew.

IX: nvsk.vnanet.vn, “Đại hội Đảng lần thứ IX (19/04–22/04/2001)”. X to XIII: nhandan.vn, “Các kỳ Đại
hội”. XIV: vnexpress.net, 24/01/2026, “5 ngày Đại hội Đảng XIV”. All read on 26/11/2026.
"""
_LONGEST_TERM = 5
_EITHER = timedelta(days=30)
"""Around a congress: what is issued then may be of either term."""
_TERMS: Mapping[str, tuple[date, date]] = {
    term: (first - _EITHER, min(last, date.max - _EITHER) + _EITHER)
    for term, (first, last) in zip(
        ("IX", "X", "XI", "XII", "XIII", "XIV"),
        pairwise((*_PARTY_CONGRESSES, date.max)),
        strict=True,
    )
}
"""When the centre may have issued what is of a term."""


def of_issuer(citation: Citation, entries: Entries) -> Entries:
    """The texts that may be of the issuer named: those surely so, else those in doubt."""
    same = tuple(entry for entry in entries if _likeness(citation, entry) is Likeness.SAME)
    return same or tuple(
        entry for entry in entries if _likeness(citation, entry) is Likeness.DOUBTFUL
    )


def of_year(citation: Citation, entries: Entries) -> Entries:
    """The texts that may be of the citation's year, and those whose number holds their own."""
    year = citation.date.year if citation.date else None
    return tuple(
        entry
        for entry in entries
        if entry.number.year or not entry.possible_years or year in entry.possible_years
    )


def of_term(citation: Citation, entries: Entries) -> Entries:
    """The texts of the centre that may be of the term named: 49-KL/TW of term XIII is not XII's."""
    first, last = _TERMS.get(citation.term or "", (date.min, date.max))
    return tuple(
        entry
        for entry in entries
        if entry.number.organ != "TW" or not entry.issued or first <= entry.issued <= last
    )


def doubts_about(citation: Citation, entry: Entry, day: date) -> frozenset[Doubt]:
    """What speaks against the text meant, though it is the likeliest."""
    issuer = _likeness(citation, entry) is Likeness.DOUBTFUL
    term = not citation.date and not citation.term and _is_of_earlier_term(entry, day)
    return frozenset(
        doubt for doubt, holds in ((Doubt.ISSUER, issuer), (Doubt.TERM, term)) if holds
    )


def _likeness(citation: Citation, entry: Entry) -> Likeness:
    """A number that only one body gives (49-KL/TW) outweighs the words: they are in doubt then."""
    if not citation.issuer:
        return Likeness.SAME
    answer = likeness(citation.issuer, entry.issuer_names)
    number = citation.number
    tells_issuer = number is not None and entry.region is None and number.key == entry.number.key
    return Likeness.DOUBTFUL if answer is Likeness.OTHER and tells_issuer else answer


def _is_of_earlier_term(entry: Entry, day: date) -> bool:
    """Does the Party's number begin anew between the text and the day of who cites it?"""
    number, issued = entry.number, entry.issued
    if number.family is not NumberFamily.PARTY or not issued:
        return False
    if number.organ == "TW":
        return any(issued <= congress <= day for congress in _PARTY_CONGRESSES)
    return day.year - issued.year > _LONGEST_TERM
