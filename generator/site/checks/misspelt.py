"""L433: a number of a text that the portal holds, a place that it knows, written another way.

Only what is certain: an ordinary word may look like a place (`Hòa bình`), a name be followed by a
word that makes it one (`anh Hưng yên tâm`), and what a source said stays as it said it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.citations.symbols import parsed
from generator.diagnostics import Diagnostic
from generator.model import Content, OfficialText, Origin, RegionKind
from generator.model.document_symbols import lacks_a_stroke
from generator.site.checks.place_slips import PlaceSlips
from generator.text import fold
from generator.text.letter_case import LARGE

_PLAIN = re.compile(r"[-–—/]")
_NUMBER = re.compile(
    r"(?<![\w/.-])\d{1,4}\s?[-–/]\s?(?:\d{4}\s?[-–/]\s?)?[^\W\d_]{1,8}"
    r"(?:\s?[-–/]\s?[^\W\d_]{1,10}){1,2}(?![\w/])"
)
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|`[^`\n]*`|\]\([^)\n]*\)|https?://\S+")
_UNITS = r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)"
_AT = r"(?:ở|tại|về|đến|tới|từ|quê|khắp|giữa)"
_BEHIND = re.compile(
    rf"(?=[,.;:!?)]|$| (?:[{LARGE}]|(?:và|có|đã|sẽ|là|được|trong|năm|từ|để|nhằm|học)\b))", re.M
)
"""What may follow a place and makes no word of its last syllable."""
_WORDS = frozenset(
    "an giang, bình dương, bình định, cao bằng, hải dương, hòa bình, hoà bình, lạng sơn, long an, "
    "nam định, thái bình, vĩnh long".split(", ")
)
"""Names that are ordinary words too, `viện hải dương học`, `giải Nobel Hòa bình`: told only
behind “tỉnh”."""
_OURS = {
    "south china sea": "Biển Đông",
    "biển nam trung hoa": "Biển Đông",
    "biển hoa nam": "Biển Đông",
    "paracel": "Hoàng Sa",
    "spratly": "Trường Sa",
    "tây sa": "Hoàng Sa",
    "nam sa": "Trường Sa",
}
_FOREIGN = re.compile(
    r"\b(?:South China Sea|[Bb]iển (?:Nam Trung Hoa|Hoa Nam)|Paracel|Spratly"
    r"|(?<=quần đảo )(?:Tây|Nam) Sa)\b"
)
_SYLLABLES = 2
_KINDS = (RegionKind.PROVINCE, RegionKind.MUNICIPALITY)
_FRONT = re.compile(r"(?:title|lead): ")
_PLACE = re.compile(rf"(?<!\w)(?P<before>{_UNITS}|{_AT}) (?P<name>[^\W\d_]+ [^\W\d_]+)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """How numbers are written that the portal holds, by their parts; and names of two syllables."""

    numbers: Mapping[tuple[str, ...], str]
    places: Mapping[str, str]
    slips: PlaceSlips

    @classmethod
    def of(cls, content: Content) -> "_Spelling":
        numbers: dict[tuple[str, ...], set[str]] = {}
        for text in content.texts:
            numbers.setdefault(_parts(str(text.number)), set()).add(str(text.number))
        names = (region.name for region in content.regions if region.kind in _KINDS)
        return cls(
            {key: next(iter(rows)) for key, rows in numbers.items() if len(rows) == 1 < len(key)},
            {name.lower(): name for name in names if len(name.split()) == _SYLLABLES},
            PlaceSlips.of(content.regions),
        )

    def misspelt_in(self, words: str) -> Iterator[tuple[int, str, str, str]]:
        """Yield where it stands, what is written, what to write, and what it is."""
        for match in _NUMBER.finditer(words):
            written = re.sub(r"\s", "", match.group()).replace("–", "-")
            right = self.numbers.get(_parts(written)) or _with_strokes(written)
            if right != written:
                yield match.start(), match.group(), right, "số ký hiệu"
        for match in _PLACE.finditer(words):
            right = self.places.get(match["name"].lower(), "")
            if right and _is_wrong(match, right, words):
                yield match.start("name"), match["name"], right, "địa danh"
        for place, name, right in self.slips.in_words(words):
            yield place, name, right, "địa danh"
        yield from _of_the_sea(words)


def _of_the_sea(words: str) -> Iterator[tuple[int, str, str, str]]:
    """What others call the sea and its islands; beside our own name it may stand in brackets."""
    for match in _FOREIGN.finditer(words):
        right = next(ours for theirs, ours in _OURS.items() if match.group().lower() == theirs)
        if fold(right) not in fold(words):
            yield match.start(), match.group(), right, "địa danh"


def misspelt(content: Content, whole: Content) -> Iterator[Diagnostic]:
    """Tell it of the title, the lead and the body of what editors write themselves; texts and
    places are those of the `whole` content."""
    spelling = _Spelling.of(whole)
    for record in content.records:
        if not isinstance(record, OfficialText):
            yield from _of(record.origin, spelling)


def _of(origin: Origin, spelling: _Spelling) -> Iterator[Diagnostic]:
    """The whole is looked at first, then its lines."""
    if not any(spelling.misspelt_in(origin.text)):
        return
    for number, own in own_lines(origin):
        for place, written, right, noun in spelling.misspelt_in(own):
            values = {"noun": noun, "written": written, "right": right}
            yield origin.problem_at("L433", number, place + 1, **values)


def own_lines(origin: Origin) -> Iterator[tuple[int, str]]:
    """Yield the lines of title, lead and body, from 1, as long as they are: without what is quoted
    or leads elsewhere."""
    for number, line in enumerate(origin.text.split("\n"), 1):
        if line.startswith(">") or (number < origin.body_line and not _FRONT.match(line)):
            continue
        yield number, _QUOTED.sub(lambda match: "\ufffc" * len(match.group()), _value(line))


def _value(line: str) -> str:
    """The quotes around a value of the front matter quote nothing."""
    if _FRONT.match(line):
        return line.replace(': "', ":  ", 1).removesuffix('"')
    return line


def _is_wrong(match: re.Match[str], right: str, line: str) -> bool:
    name, before = match["name"], match["before"]
    if name == right or name.isupper():
        return False
    is_begun = name[0].isupper()
    is_word = right.lower() in _WORDS
    if before.lower() == "tỉnh":
        return is_begun or not is_word
    if is_word:
        return False
    if re.fullmatch(_UNITS, before):
        return True
    return is_begun and _BEHIND.match(line, match.end()) is not None


def _with_strokes(written: str) -> str:
    """Return a number with Đ for D: 387/QĐ-TTg for 387/QD-TTg; any other as it is."""
    number = parsed(written)
    return str(number) if number and lacks_a_stroke(written, str(number)) else written


def _parts(number: str) -> tuple[str, ...]:
    return tuple(_PLAIN.split(number.lower()))
