"""The body of an imported record in Markdown."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.importing.block import Block, BlockKind
from generator.importing.imported import Picture

_SIGNS = re.compile(r"([\\*_`<\[\]])")
_BULLET = re.compile(r"^[•●◦▪–—*+·-]\s+")
_NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s)")
_YEAR = re.compile(r"^(\d{3,9})(?=[.)] )")
"""`1975. Năm ấy …` opens no list."""
_OTHER_STARTS = re.compile(r"^(?=[#>|=~]|:{3})")


def escaped(words: str) -> str:
    """Return words in which no sign of Markdown is one."""
    return _SIGNS.sub(r"\\\1", words)


def body(
    blocks: Iterable[Block],
    pictures: Iterable[Picture],
    files: Mapping[str, str],
    footnotes: Iterable[str] = (),
) -> str:
    """Return the body; of the pictures those that have a file, by `src`, each in its place."""
    waiting = iter(tuple(pictures))
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if block.kind is BlockKind.PICTURE:
            picture = next(waiting, Picture())
            parts += [f"\n{line}\n" for line in _picture(picture, files)]
        elif words := _words(block):
            parts.append(words if _is_tight(before, block) else f"\n{words}")
        before = block
    shown = "\n".join(parts)
    notes = [f"{mark}: {escaped(note)}" for mark, note in numbered(footnotes) if mark in shown]
    text = "\n".join((*parts, *(("", *notes) if notes else ()))).strip("\n")
    return f"{re.sub(chr(10) * 3 + '+', chr(10) * 2, text)}\n" if text else ""


def numbered(footnotes: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the mark of each footnote, and its words."""
    return ((f"[^{number}]", note) for number, note in enumerate(footnotes, 1))


def _is_tight(before: Block | None, block: Block) -> bool:
    return before is not None and before.kind is block.kind is BlockKind.ITEM


def _words(block: Block) -> str:
    words = block.markdown or escaped(block.text)
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * max(block.level, 2)} {words}"
        case BlockKind.TABLE:
            return block.markdown
        case BlockKind.QUOTE:
            return f"> {words}"
        case BlockKind.ITEM:
            return f"{'   ' * max(block.level - 1, 0)}{_item(words)}"
        case _:
            return _paragraph(words)


def _item(words: str) -> str:
    return words if _NUMBER.match(words) or words.startswith("- ") else f"- {words}"


def _paragraph(words: str) -> str:
    """A dash or a bullet of the source opens an item; what else opens anything is escaped."""
    if _BULLET.match(words):
        return _BULLET.sub("- ", words)
    return _YEAR.sub(r"\1\\", _OTHER_STARTS.sub(r"\\", words))


def _picture(picture: Picture, files: Mapping[str, str]) -> Iterator[str]:
    name = files.get(picture.src)
    if not name:
        return
    title = " | ".join(filter(None, (picture.caption, picture.credit and f"Ảnh: {picture.credit}")))
    alt = escaped(picture.alt)
    shown = title.replace("\\", "").replace('"', "”")
    yield f'![{alt}]({name} "{shown}")' if title else f"![{alt}]({name})"
