"""Links and pictures of a body: their addresses as written, and as they lead from a page."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import unquote

from markdown_it.token import Token

from generator.markdown.pictures import caption_and_credit, set_size
from generator.markdown.request import BodyRequest
from generator.markdown.slots import marker
from generator.model import Link, SlotKind
from generator.text import (
    COPY_AGAIN,
    closed_address,
    doubtful_address,
    false_host,
    is_decorative,
    is_shown_as_another,
    names_a_file,
)

Problem = tuple[str, int, tuple[tuple[str, object], ...]]
FOLDER = marker(SlotKind.FOLDER)
_SAFE = re.compile(r"(?:https?:|mailto:|tel:|[#/.]|[^:]*$)", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0]")
"""Browsers leave these out of a scheme."""
_ELSEWHERE = re.compile(r"(?:[a-z]+:)?//|[a-z]+:", re.IGNORECASE)
_OWN_DISK = re.compile(r"(?:file:/*)?[a-z]:[\\/]|file:", re.IGNORECASE)
BRING = "Tải hình về, đặt cạnh tệp bài viết và ghi nguồn ảnh."
_HOST = re.compile(
    r"www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|edu|gov|info)(?:[/:?#]|$)", re.IGNORECASE
)
_HERE = re.compile(
    r"(?:https?:)?//(?:localhost(?![\w.-])|0\.0\.0\.0|\[::1\]|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)",
    re.IGNORECASE,
)
CAPTIONED = "Bỏ chú thích (người chụp thì giữ), hoặc tả điều thấy trong hình thay cho “trang trí”."
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SHOWN = 200
"""Letters of an address in a message."""
_CUT_SHORT = re.compile(
    r"(?:https?:)?//(?![^/?#\s]*[^\W_]\.[^\W_])|https?:(?!//)|mailto:(?![^?]+@[^?@]+\.[^?.])|tel:(?!.*\d)",
    re.IGNORECASE,
)
"""A host has a dot in it, that of `mailto:` too; of `tel:` a number must follow."""
_NO_NUMBER = re.compile(r"tel:(?!(?:%20|[+\d ().-])+(?:[;?]|$))", re.IGNORECASE)
_WHOLE = {
    "mailto": "Viết mailto: rồi địa chỉ thư đủ cả @ và tên miền: mailto:ten@co-quan.vn.",
    "tel": "Viết tel: rồi chỉ có chữ số: tel:02439434567.",
}
_FIXED = re.compile(r"[a-z]+:|[/#]", re.IGNORECASE)


def is_safe(href: str) -> bool:
    """May a link lead there? What runs a script, or has an unknown scheme, may not."""
    return _SAFE.match(_INVISIBLE.sub("", unescape(href))) is not None


def is_elsewhere(source: str) -> bool:
    """Does a picture lie on another host?"""
    return _ELSEWHERE.match(_INVISIBLE.sub("", unescape(source))) is not None


def _from_elsewhere(source: str) -> tuple[tuple[str, str], ...]:
    """Return what is told of a picture that lies on another host, on the editor's own machine, or
    in its own address."""
    if own := _OWN_DISK.match(unquote(source)):
        name = unquote(source)[own.end() :].replace("\\", "/").rpartition("/")[2]
        advice = f"Chép hình vào cạnh tệp bài viết, rồi chỉ viết tên tệp: {name}."
        place = ("where", "nằm trên máy của bạn, người khác không thấy")
        return place, ("href", unquote(source)[:_SHOWN]), ("advice", advice)
    is_code = _INVISIBLE.sub("", source).lower().startswith("data:")
    where = "dán thẳng vào bài thành mã" if is_code else "lấy từ máy chủ khác"
    shown = f"{source[:_SHOWN]}…" if len(source) > _SHOWN else source
    return ("where", where), ("href", shown), ("advice", BRING)


def useless(href: str) -> tuple[tuple[str, str], ...]:
    """Return why nobody can open an address, and what to write; nothing when it may be opened."""
    if href in ("", "#", "?"):
        return ("reason", "không có địa chỉ"), ("advice", "Viết [chữ hiện ra](https://…).")
    if _MAIL.fullmatch(href):
        return ("reason", "thiếu mailto:"), ("advice", f"Viết mailto:{href}.")
    if _HOST.match(href):
        return ("reason", "thiếu https://"), ("advice", f"Viết https://{unquote(href)}.")
    return _untrue(href)


def _untrue(href: str) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with an address that looks whole."""
    if _HERE.match(href):
        advice = "Chép địa chỉ của trang trên mạng; trang của cổng thì viết từ dấu /: /tin-tuc/…"
        return ("reason", "chỉ mở được trên máy của bạn"), ("advice", advice)
    if href.startswith("//"):
        return ("reason", "thiếu https:"), ("advice", f"Viết https:{unquote(href)}.")
    if reason := false_host(href):
        return ("reason", f"không đáng tin: {reason}"), ("advice", COPY_AGAIN)
    if closed := closed_address(href):
        return ("reason", closed[0]), ("advice", closed[1])
    if _CUT_SHORT.match(href):
        return ("reason", "địa chỉ viết thiếu"), ("advice", _whole(href))
    if _NO_NUMBER.match(href):
        return ("reason", "không phải số điện thoại"), ("advice", _whole(href))
    return ()


def _whole(href: str) -> str:
    """Return how an address of its kind is written whole."""
    scheme = href.partition(":")[0].lower()
    return _WHOLE.get(scheme, "Chép địa chỉ đủ của trang trên mạng.")


@dataclass(slots=True)
class AddressReader:
    """Collects over the blocks of one body."""

    request: BodyRequest
    problems: list[Problem]
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)

    def read(self, tokens: Iterable[Token], line: int) -> None:
        """Record the addresses in a block that begins on a line, and set them for the page."""
        tokens = tuple(tokens)
        for index, token in enumerate(tokens):
            if token.type == "softbreak":
                line += 1
            elif token.type == "link_open":
                self._words(token, tokens[index + 1 : index + 3], line)
                self._link(token, line)
            elif token.type == "image":
                self._image(token, line)

    def _link(self, token: Token, line: int) -> None:
        href = str(token.attrs["href"])
        if not is_safe(href) and not useless(href):
            self.problems.append(("B607", line, (("href", href),)))
            token.attrs["href"] = "#"
            return
        if reason := useless(href):
            self.problems.append(("B616", line, (("href", unquote(href)), *reason)))
        elif doubt := doubtful_address(href):
            values = (("href", unquote(href)), ("reason", doubt[0]), ("advice", doubt[1]))
            self.problems.append(("B632", line, values))
        if not is_safe(href):
            token.attrs["href"] = "#"
            return
        self.links.append(Link(href, line, 1))
        own_address = self.request.address_of(href)
        token.attrs["href"] = from_page(
            href if own_address is None else f"{self.request.relative_root}{own_address}"
        )

    def _words(self, token: Token, inside: Sequence[Token], line: int) -> None:
        """What is pressed must be there, and say no other address."""
        href, shown = str(token.attrs["href"]), inside[0]
        is_unseen = shown.type == "image" and is_decorative(shown.content)
        if shown.type == "link_close" or is_unseen or _are_signs(inside):
            reason, advice = "không có chữ nào để bấm", "Viết [chữ hiện ra](địa chỉ)."
        elif shown.type == "text" and is_shown_as_another(shown.content, href):
            reason = f"hiện ra là {shown.content.strip()}, một địa chỉ khác"
            advice = "Viết tên của trang ở chỗ chữ hiện ra, hoặc sửa địa chỉ."
        else:
            return
        values = (("href", unquote(href)), ("reason", reason), ("advice", advice))
        self.problems.append(("B616", line, values))

    def _image(self, token: Token, line: int) -> None:
        href = str(token.attrs["src"])
        words = token.content.strip()
        if is_decorative(words):
            self._decorative(token, unquote(href), line)
        elif not words:
            self.problems.append(("B601", line, ()))
        elif names_a_file(words, href):
            self.problems.append(("B622", line, (("words", words),)))
        if is_elsewhere(href):
            self.problems.append(("B605", line, _from_elsewhere(href)))
        else:
            self.images.append(Link(unquote(href), line, 1))
            set_size(token, self.request.picture_of(unquote(href)))
        token.attrs["src"] = from_page(href)

    def _decorative(self, token: Token, file: str, line: int) -> None:
        """Who does not see it is told nothing of it; a caption would say that it counts."""
        token.content, token.children = "", []
        if caption_and_credit(str(token.attrs.get("title", "")))[0]:
            values = (("file", file), ("reason", "có chú thích"), ("advice", CAPTIONED))
            self.problems.append(("B624", line, values))


def _are_signs(inside: Sequence[Token]) -> bool:
    """Has a link nothing but a dot, an arrow?"""
    return [token.type for token in inside] == ["text", "link_close"] and not any(
        map(str.isalnum, inside[0].content)
    )


def from_page(address: str) -> str:
    """Return an address with a slot before it when it is relative to the body's own page."""
    return address if _FIXED.match(address) else f"{FOLDER}{address}"
