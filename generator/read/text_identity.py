"""What makes an official text that one: type, number or name, issuers, year; its file name."""

from collections.abc import Collection

from generator.diagnostics import Diagnostic
from generator.model import DocumentNumber, Origin
from generator.read.schema import OfficialTextKeys
from generator.read.vocabularies import Vocabularies

FOLDER = "documents"


def issued_year(keys: OfficialTextKeys) -> int:
    return keys.issued if isinstance(keys.issued, int) else keys.issued.date.year


def year_of(keys: OfficialTextKeys) -> int:
    """The year of the address: the one in the number, else the year of issue."""
    return number_of(keys).year or issued_year(keys)


def number_of(keys: OfficialTextKeys) -> DocumentNumber:
    return keys.number or DocumentNumber.named(keys.name, issued_year(keys))


def issuers_of(keys: OfficialTextKeys) -> list[str]:
    """The bodies that issued the text, the one in whose part of the addresses it stands first."""
    return keys.issuers or [keys.issuer]


def check_issuers(
    keys: OfficialTextKeys, origin: Origin, words: Vocabularies
) -> tuple[Diagnostic, ...]:
    check = words.issuers.named.check
    if keys.issuer:
        return tuple(check(origin, keys.issuer, "issuer"))
    return tuple(
        problem
        for index, issuer in enumerate(keys.issuers)
        for problem in check(origin, issuer, "issuers", index)
    )


def check_folder(keys: OfficialTextKeys, origin: Origin, base: str) -> tuple[Diagnostic, ...]:
    """The folder is the type."""
    above, _, name = origin.path.rpartition("/")
    folder, here = above.rpartition("/")[2], f"{base}/{FOLDER}/{keys.type}"
    if above == here:
        return ()
    reason, right = f"văn bản thuộc loại {keys.type}", f"{here}/{name}"
    placeholders = {"name": folder, "reason": reason, "example": f"“{right}”, hoặc sửa “type”"}
    return (origin.problem("T105", "type", **placeholders),)


def check_years(keys: OfficialTextKeys, origin: Origin) -> tuple[Diagnostic, ...]:
    """The year that stands in a number is the year of issue."""
    given, issued = number_of(keys).year, issued_year(keys)
    if not keys.number or not given or given == issued:
        return ()
    return (origin.problem("G324", "issued", given=given, issued=issued),)


def check_name(
    keys: OfficialTextKeys, origin: Origin, base: str, files: Collection[str]
) -> tuple[Diagnostic, ...]:
    """The name is the year and the number; a file that has it already is not to be lost."""
    name, year = origin.path.rpartition("/")[2], year_of(keys)
    number, key = number_of(keys), "number" if keys.number else "name"
    right = f"{year}-{number.slug}.md"
    if name == right:
        return ()
    other = f"{FOLDER}/{keys.type}/{right}"
    if other in files:
        values = {"type": keys.type, "issuer": issuers_of(keys)[0], "year": year}
        return (origin.problem("L403", key, number=number, other=f"{base}/{other}", **values),)
    example = f"“{right}”, hoặc sửa “{key}”, “issued”"
    placeholders = {
        "name": name,
        "reason": f"văn bản là {number}" + (f", năm {year}" if keys.number else ""),
        "example": example,
    }
    return (origin.problem("T105", key, **placeholders),)
