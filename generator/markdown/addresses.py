"""Links and pictures of a body: their addresses as written, and as they lead from a page."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from markdown_it.token import Token

from generator.markdown.hrefs import from_elsewhere, is_elsewhere, is_safe, useless
from generator.markdown.pictures import caption_and_credit, set_size
from generator.markdown.request import BodyRequest
from generator.markdown.slots import marker
from generator.model import Link, SlotKind
from generator.text import (
    doubtful_address,
    is_decorative,
    is_shown_as_another,
    names_a_file,
)
from generator.text.unmeant import maybe_of_nobody

Problem = tuple[str, int, tuple[tuple[str, object], ...]]
FOLDER = marker(SlotKind.FOLDER)
CAPTIONED = "Bỏ chú thích (người chụp thì giữ), hoặc tả điều thấy trong hình thay cho “trang trí”."
_FIXED = re.compile(r"[a-z]+:|[/#]", re.IGNORECASE)


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
        for row in maybe_of_nobody(caption_and_credit(str(token.attrs.get("title", "")))[1]):
            values = (("written", row.written), ("reason", row.reason), ("advice", row.advice))
            self.problems.append(("B629", line, values))
        if is_elsewhere(href):
            self.problems.append(("B605", line, from_elsewhere(href)))
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
