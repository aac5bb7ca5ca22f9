"""TƯ stands for Trung ương, but for Tỉnh ủy where a provincial committee issued the text."""

from dataclasses import replace

from generator.citations.value import Citation
from generator.text.patterns import pattern

_COMMITTEE = r"(?:[Tt]ỉnh|TỈNH|[Tt]hành|THÀNH) (?:ủy|uỷ|ỦY|UỶ)"
_ISSUER = pattern(rf"{_COMMITTEE}(?![^\W_])")
_LETTERHEAD = pattern(rf"(?:\A|\n|\| ?)[*_]{{0,3}}{_COMMITTEE}[^\n|]{{0,40}}[\n|][^.;]{{0,60}}\Z")
_REACH = 130


def of_local_committee(text: str, citation: Citation) -> Citation:
    """“13-NQ/TƯ của Tỉnh ủy” is 13-NQ/TU; also below the letterhead of such a committee."""
    number = citation.number
    written = text[citation.number_start : citation.number_end]
    if not number or number.organ != "TW" or not written.upper().endswith("TƯ"):
        return citation
    if citation.issuer:
        is_local = _ISSUER.search(citation.issuer) is not None
    else:
        above = text[max(0, citation.start - _REACH) : citation.start]
        is_local = _LETTERHEAD.search(above) is not None
    return replace(citation, number=replace(number, organ="TU")) if is_local else citation
