"""Signs of markup that stay in running words: the editor meant something, readers see the sign."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import islice
from posixpath import splitext

from markdown_it.token import Token

from generator.markdown.dialect_signs import may_be_of_a_dialect, signs_of_dialects
from generator.markdown.foreign_signs import FOREIGN_LINES, FOREIGN_SIGNS, may_be_foreign
from generator.markdown.html_signs import Leak, entity, html_signs
from generator.markdown.notation import Notation
from generator.markdown.placeholders import may_be_a_placeholder, placeholders
from generator.markdown.sign import Sign
from generator.markdown.unmeant_words import unmeant_words
from generator.markdown.usual_signs import (
    ALONE,
    FILE,
    LACKS_ITS_BEGINNING,
    LACKS_ITS_END,
    NOTE,
    PARAGRAPH_SIGNS,
    SIGNS,
    TABLE,
)
from generator.text import slug

_REST_OF_ENTITY = re.compile(r"(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_APART = "\ufffc"
"""Stands for what is no running word: a link, a picture, code, a sign written with a backslash."""
_LINK = re.compile(r"!?\[[^\]\n]*\]\((?P<address>[^)\n]*)\)")
_OF_THE_WEB = re.compile(r"\s*(?:[a-z]+:|www\.|/)", re.IGNORECASE)
_CAPTIONED = re.compile(
    rf"(?P<file>{FILE})[ \t]+(?P<caption>\S(?:.*\S)?)(?<!\.jpg)(?<!\.png)(?<!\.jpeg)(?<!\.pdf)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[\d .()-]{8,20}", re.ASCII)
_BOLD = "**"
MAY_LEAK = re.compile(r"[*_~\[\]#|\t+]")
"""At a glance: what any of these signs, and a link, has one of."""
MOST_BRACKETS = 300
"""In one block of words: what opens brackets without end would be looked through without end."""
TOO_MANY_BRACKETS: Leak = (
    0,
    "B614",
    (
        ("written", "["),
        ("reason", f"một đoạn có hơn {MOST_BRACKETS} dấu ngoặc vuông"),
        ("advice", "Xóa chữ dán nhầm, hoặc chia đoạn ra."),
    ),
)


def leaks(children: Sequence[Token], is_paragraph: bool, notation: Notation) -> Iterator[Leak]:
    """Yield B613, B614, T103 for what running words still hold of markup, B626 and B627 for what
    is to be filled in, B628 and B629 for what nobody meant, by line from 0."""
    parts: list[str] = []
    entities: list[Leak] = []
    place = 0
    for index, token in enumerate(children):
        if token.type == "text_special" and token.info == "entity":
            entities.append(_entity(token, children[index + 1 : index + 2], place))
        parts.append(_words(token))
        place += len(parts[-1])
    words = "".join(parts)
    left = (*entities, *html_signs(words), *_left(words, is_paragraph, notation))
    for place, code, values in left:
        yield words.count("\n", 0, place), code, values


def _entity(token: Token, behind: Sequence[Token], place: int) -> Leak:
    """`&amp;nbsp;` was written for `&nbsp;`."""
    rest = _REST_OF_ENTITY.match(behind[0].content) if behind and token.content == "&" else None
    if not rest:
        return entity(token.markup, token.content, place)
    return entity(f"{token.markup}{rest.group()}", unescape(f"&{rest.group()}"), place)


def _left(words: str, is_paragraph: bool, notation: Notation) -> Iterator[Leak]:
    may_leak = MAY_LEAK.search(words) is not None
    spans: list[tuple[int, int]] = []
    for sign, match in _usual(words, is_paragraph) if may_leak else ():
        spans.append(match.span())
        yield match.start(), "B614", _told(match.group(), sign.reason, _cure(sign, match))
    for sign in _rare_signs(words, is_paragraph, notation):
        rare = sign.pattern.search(words)
        if rare and all(rare.end() <= start or end <= rare.start() for start, end in spans):
            spans.append(rare.span())
            yield rare.start(), sign.code, _told(rare.group(), sign.reason, sign.advice)
    for match in _LINK.finditer(words) if may_leak else ():
        yield match.start(), "B614", _link(match)
    if may_be_a_placeholder(words):
        yield from placeholders(words, notation.legal, notation.extensions is not None)
    for leak in unmeant_words(words, notation):
        yield from () if any(start <= leak[0] < end for start, end in spans) else (leak,)


def _cure(sign: Sign, match: re.Match[str]) -> str:
    """Return what to write; of one sign of bold that stands alone, its other end."""
    words, is_bold = match.string, match.group() == _BOLD
    if not is_bold or words.count(_BOLD) > 1:
        return sign.advice.replace(NOTE, match.group())
    before, behind = words[: match.start()][-1:], words[match.end() :][:1]
    if behind.strip() and not before.isalnum():
        return LACKS_ITS_END
    return LACKS_ITS_BEGINNING if before.strip() and not behind.isalnum() else sign.advice


def _usual(words: str, is_paragraph: bool) -> Iterator[tuple[Sign, re.Match[str]]]:
    """Yield the signs where they stand; a table is told of once."""
    for sign in (*SIGNS, *(PARAGRAPH_SIGNS if is_paragraph else ())):
        places = sign.pattern.finditer(words)
        yield from ((sign, match) for match in (islice(places, 1) if sign is TABLE else places))


def _rare_signs(words: str, is_paragraph: bool, notation: Notation) -> Iterator[Sign]:
    """Yield the signs that there may be, each to be told once."""
    if may_be_foreign(words):
        yield from FOREIGN_SIGNS
        yield from FOREIGN_LINES if is_paragraph else ()
    if "*" in words or "\\" in words:
        yield from ALONE
    if may_be_of_a_dialect(words):
        yield from signs_of_dialects(is_paragraph, notation)


def _words(token: Token) -> str:
    if token.type == "text" or (token.type == "text_special" and token.content == token.markup):
        return token.content
    return "\n" if token.type in ("softbreak", "hardbreak") else _APART


def _link(match: re.Match[str]) -> tuple[tuple[str, object], ...]:
    if captioned := _CAPTIONED.fullmatch(match["address"].strip()):
        caption = captioned["caption"].strip(" \t“”„\"'").replace('"', "”")
        shown = match.group().partition("](")[0]
        advice = f'Viết {shown}]({captioned["file"]} "{caption}").'
        return _told(match.group(), "chú thích không nằm trong ngoặc kép thẳng", advice)
    if number := _PHONE.fullmatch(match["address"].strip()):
        shown, digits = match.group().partition("](")[0], re.sub(r"[^\d+]", "", number.group())
        return _told(
            match.group(), "số điện thoại chưa là địa chỉ", f"Viết {shown}](tel:{digits})."
        )
    name, ending = splitext(match["address"].strip())
    if _OF_THE_WEB.match(match["address"]):
        ending = ""
    if not re.search(r"\s", match["address"]):
        return _told(match.group(), "địa chỉ không đọc được", "Viết [chữ hiện ra](địa chỉ).")
    better = f"{slug(name) or 'ten-tep'}{ending.lower()}"
    advice = f"Đổi tên tệp thành “{better}” rồi viết tên ấy ở đây."
    if not ending:
        advice = "Bỏ dấu cách trong địa chỉ; chữ chú thích thì đặt trong ngoặc kép."
    return _told(match.group(), "địa chỉ có dấu cách", advice)


def _told(written: str, reason: str, advice: str) -> tuple[tuple[str, object], ...]:
    first_line = written.strip("\n").partition("\n")[0].replace(_APART, "…")
    return ("written", first_line[:60]), ("reason", reason), ("advice", advice)
