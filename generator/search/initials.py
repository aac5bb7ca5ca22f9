"""What names are shortened to, letter by letter: BGDĐT, UBTVQH, BR-VT."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from generator.model import Issuer
from generator.search.tables import Cell
from generator.site.search.register import SearchRegister
from generator.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_KIND = re.compile(
    r"^(?:Thành phố|Tp\.?|Tỉnh|Thị xã|Quận|Huyện|Phường|Xã|[QHPXT]\.) ", re.IGNORECASE
)
_LINKING = "và"
_CENTRAL = "Trung ương"
_LEAST_OF_TERMS = 3
"""Two letters are the initials of too much."""


def initials(name: str) -> str:
    """Return the first letters of a name's words, without tones; none of a single word."""
    words = [word for word in _WORD.findall(name) if word.lower() != _LINKING]
    return "".join(map(_capital, words)) if len(words) > 1 else ""


def _capital(word: str) -> str:
    letter = word[0].upper()
    return letter if letter == "Đ" else fold(letter).upper()


def issuer_names(issuers: tuple[Issuer, ...]) -> Iterator[tuple[str, ...]]:
    """Yield what else each body is called: its aliases, its letters where they are its own, and
    the initials of its names."""
    organs = Counter(issuer.organ for issuer in issuers)
    for issuer in issuers:
        names = (issuer.name, issuer.label, *issuer.aliases)
        own = (issuer.organ,) if organs[issuer.organ] == 1 else ()
        short = (letters for name in names for letters in _of_body(name))
        yield tuple(dict.fromkeys((*issuer.aliases, *own, *short)))


def _of_body(name: str) -> Iterator[str]:
    if len(letters := initials(name)) >= _LEAST_OF_TERMS:
        yield letters
        if _CENTRAL.lower() in name.lower():
            yield initials(re.sub(_CENTRAL, "T W", name, flags=re.IGNORECASE))


def abbreviation_rows(register: SearchRegister) -> Iterator[Mapping[str, Cell]]:
    """Yield what editors list, then the initials of places and terms that mean nothing else."""
    listed = {_letters(short.name) for short in register.abbreviations}
    symbols = {cited.text.number.type_symbol for cited in register.texts}
    used = listed | {_letters(symbol) for symbol in symbols}
    yield from ({"name": it.name, "means": it.means} for it in register.abbreviations)
    names = {short.name.lower() for short in register.abbreviations}
    for type_ in register.types:
        if len(type_.symbol) > 1 and type_.symbol.lower() not in names:
            yield {"name": type_.symbol, "means": (type_.name.lower(),)}
    derived: dict[str, dict[str, None]] = {}
    for name, letters in _initials_of(register):
        if _letters(letters) not in used:
            derived.setdefault(letters, {})[name] = None
    yield from ({"name": letters, "means": tuple(names)} for letters, names in derived.items())


def _initials_of(register: SearchRegister) -> Iterator[tuple[str, str]]:
    for place in register.places:
        if letters := initials(_KIND.sub("", place.region.name)):
            yield place.region.name, letters
        for alias in place.aliases:
            if len(letters := initials(_KIND.sub("", alias))) >= _LEAST_OF_TERMS:
                yield place.region.name, letters
    names: Iterable[str] = (
        *(topic.name for topic in register.topics),
        *(indicator.title for indicator in register.indicators),
        *(issuer.name for issuer in register.issuers),
    )
    for name in dict.fromkeys(names):
        if len(letters := initials(name)) >= _LEAST_OF_TERMS and "," not in name:
            yield name, letters


def _letters(short: str) -> str:
    return re.sub(r"[^a-z]", "", fold(short))
