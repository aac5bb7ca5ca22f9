"""Pictures that lie beside a file: those that it names, shows, or that are called as it is."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from generator.importing.block import ALONE, Block, BlockKind
from generator.importing.news.lines import is_prose
from generator.importing.page import Page
from generator.importing.pictures import is_picture_file
from generator.storage import read_plain
from generator.text import slug

Shelf = Mapping[str, Path]
"""The pictures of one or more folders, by their names."""
_NAMED = re.compile(
    r"[\W_]*(?P<label>(?:chèn )?(?:hình )?(?:ảnh|hình)\s*(?:\d+\s*)?[:\s]\s*)?"
    r"(?P<name>[^\\/:*?\"<>|\[\]]{1,120}?\.(?:jpe?g|png|gif|webp|avif|hei[cf]))"
    r"(?:\s*[|:–—-]\s*(?P<alt>[^\[\]]{3,300}?))?[\W_]*",
    re.IGNORECASE,
)
_LARGEST = 60_000_000
_MOST = 12
"""So many pictures called as one file belong to it, and are no album."""


def shelf_of(folders: Iterable[Path]) -> Shelf:
    """Return the pictures that lie in some folders; of one name the first counts."""
    shelf: dict[str, Path] = {}
    for folder in folders:
        files = sorted(folder.iterdir()) if folder.is_dir() else ()
        for file in files:
            if is_picture_file(file) and file.is_file() and not file.is_symlink():
                shelf.setdefault(file.name, file)
    return shelf


def called_as(stem: str, shelf: Shelf) -> tuple[str, ...]:
    """Return the pictures that bear the name of a file: bai.jpg, bai-2.jpg, `bai (3).jpg`."""
    form = re.compile(rf"{re.escape(slug(stem))}(?:-(?:anh|hinh))?(?:-\d{{1,3}})?")
    names = [name for name in shelf if slug(stem) and form.fullmatch(slug(Path(name).stem))]
    return tuple(sorted(names, key=lambda name: (len(name), name)))[:_MOST]


def with_pictures(page: Page, stem: str, shelf: Shelf) -> Page:
    """Return a page with the pictures that lie beside it, each where it is named.

    One that no line names stands below the lead, and a doubt says so. Raises OSError.
    """
    blocks = tuple(_placed(block, shelf) for block in page.blocks)
    shown = {block.src for block in blocks if block.src in shelf}
    others = [name for name in called_as(stem, shelf) if name not in shown]
    pictures = {name: _bytes(shelf[name]) for name in (*sorted(shown), *others)}
    doubts = tuple(
        f"Ảnh “{name}” nằm cạnh tệp, được đặt dưới sapo. Muốn chỗ khác thì ghi ở đó một dòng "
        f"“[Ảnh: {name} – tả người và việc trong ảnh]”, dòng dưới là chú thích."
        for name in others
    )
    return replace(
        page,
        blocks=tuple(_below_lead(blocks, others)),
        pictures={**page.pictures, **pictures},
        doubts=(*page.doubts, *doubts),
    )


def _placed(block: Block, shelf: Shelf) -> Block:
    if block.kind is BlockKind.PICTURE:
        name = unquote(PurePosixPath(block.src.split("?")[0]).name)
        return replace(block, src=name) if name in shelf else block
    match = _NAMED.fullmatch(block.text)
    name = _on(shelf, match["name"].strip()) if match else ""
    if not match or not (name in shelf or match["label"]):
        return block
    return Block("", BlockKind.PICTURE, src=name, alt=(match["alt"] or "").strip())


def _on(shelf: Shelf, name: str) -> str:
    """Return what a picture is called on the shelf: capitals, marks and blanks may differ."""
    if name in shelf:
        return name
    wanted = slug(Path(name).stem)
    return next((other for other in shelf if slug(Path(other).stem) == wanted), name)


def _below_lead(blocks: Iterable[Block], names: Iterable[str]) -> Iterator[Block]:
    waiting = [Block("", BlockKind.PICTURE, src=name, role=ALONE) for name in names]
    for block in blocks:
        yield block
        if block.kind is BlockKind.PARAGRAPH and is_prose(block.text):
            yield from waiting
            waiting = []
    yield from waiting


def _bytes(file: Path) -> bytes:
    return read_plain(file) if file.stat().st_size <= _LARGEST else b""
