"""Where the words of a text are read: the one button of its page."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model import Credit, RelationKind, TextKind
from generator.pages.parts.named_links import NamedLink
from generator.site.texts.linked import LinkedText

_WHOLE = re.compile(r",? *toàn văn\b(.*)", re.IGNORECASE)
"""Editors say in a source's name that its page holds the text: `Công báo, toàn văn 49-KL/TW`."""
_NUMBER = re.compile(r"\d[\w/-]*")
"""Which one it holds, as editors shorten it: `44/2014`."""
_NAMED = re.compile(r"\d+(?:/\d{4})?[/-][A-ZĐ]{2}[\w/&-]*")
"""Another text as the name of a source has it: `Hệ thống pháp luật, 26/2019/TT-BGDĐT`."""
_INSTEAD = {RelationKind.REPLACES, RelationKind.NEXT_PHASE}


@dataclass(frozen=True, slots=True)
class ReadAt:
    """A button. `url` is an address of the portal or a place on the page, `outside` another host's.

    Where `is_whole` is not set, nobody has said that the words of the text are there; a page that
    `is_mention` holds another text, which names this one: no button leads there.
    """

    label: str
    url: str = ""
    outside: str = ""
    is_whole: bool = True
    is_mention: bool = False


def read_at(linked: LinkedText) -> ReadAt | None:
    """Return the best place to read a text; None when only a site's front page is known."""
    if linked.text.kind is TextKind.FULL:
        return ReadAt("Đọc toàn văn", "#toan-van")
    if linked.files:
        file = linked.files[0]
        kind = ", ".join(words for words in (file.kind, file.size_words) if words)
        return ReadAt(f"Mở {file.title} ({kind})", file.url)
    return _of_source(linked.credit, str(linked.text.number)) if linked.credit else None


def successor(linked: LinkedText) -> NamedLink | None:
    """Return the one text that is read in place of this one; None where it is not one, or of a part
    only: the answer names them."""
    later = {
        following.text.url: str(following.text.number)
        for following in linked.standing.successors
        if following.kind in _INSTEAD and not following.scope
    }
    if len(later) != 1:
        return None
    ((url, number),) = later.items()
    return NamedLink(f"Xem {number}", url)


def _of_source(credit: Credit, own_number: str) -> ReadAt | None:
    if not urlsplit(credit.url).path.strip("/"):
        return None
    said = _WHOLE.search(credit.name)
    name = credit.name[: said.start()] if said else ""
    if said and name and _is_of(said[1], own_number):
        return ReadAt(f"Đọc toàn văn tại {name}", outside=credit.url)
    if (said and not _is_of(said[1], own_number)) or _names_another(credit.name, own_number):
        return ReadAt(credit.name, outside=credit.url, is_whole=False, is_mention=True)
    return ReadAt(f"Xem nguồn: {credit.name}", outside=credit.url, is_whole=False)


def _names_another(name: str, own_number: str) -> bool:
    numbers = _NAMED.findall(name)
    return bool(numbers) and not any(_is_of(number, own_number) for number in numbers)


def _is_of(said: str, own_number: str) -> bool:
    """Is it this text whose words are there, and not another that cites it?"""
    number = _NUMBER.search(said)
    own = f"{own_number}/".lstrip("0")
    return number is None or own.startswith(tuple(number[0].lstrip("0") + end for end in "/-"))
