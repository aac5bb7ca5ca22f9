"""Captures of sources, kept outside the project: their words, however the files are written."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from generator.text import squeeze

TEXT, HTML = (".txt", ".md"), (".html", ".htm")
_UNSEEN = ("script", "style", "template")
_WITHIN_WORDS = ("a", "abbr", "b", "em", "font", "i", "mark", "small", "span", "strong", "u")


@dataclass(frozen=True, slots=True)
class Capture:
    """`name` is relative to the folder; `words` are on one line, as a reader would see them."""

    name: str
    sha256: str
    words: str

    def has(self, words: str) -> bool:
        """Tell whether it says just that: `358 hội viên` is not in `60.358 hội viên`."""
        phrase = re.escape(squeeze(words))
        return re.search(rf"(?<!\w)(?<!\d[.,/]){phrase}(?!\w|[.,/]\d)", self.words) is not None


def read_captures(folder: Path) -> tuple[Capture, ...]:
    """Return the files of a folder and those below that hold text. Raises OSError."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(
        _capture(path, path.relative_to(folder).as_posix())
        for path in files
        if path.suffix.lower() in (*TEXT, *HTML)
    )


def _capture(path: Path, name: str) -> Capture:
    data = path.read_bytes()
    text = data.decode("utf-8-sig", errors="replace")
    words = " ".join(_seen(text)) if path.suffix.lower() in HTML else text
    return Capture(name, hashlib.sha256(data).hexdigest(), squeeze(words))


def _seen(html: str) -> Iterator[str]:
    parser = _Seen()
    parser.feed(html)
    parser.close()
    return (line for line in "".join(parser.pieces).split("\n") if line.strip())


class _Seen(HTMLParser):
    """Collects what is shown; a tag that ends a line of the page ends one here."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self._end_line(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._end_line(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)

    def _end_line(self, tag: str) -> None:
        if tag not in _WITHIN_WORDS:
            self.pieces.append("\n")
