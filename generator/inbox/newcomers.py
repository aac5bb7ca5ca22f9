"""People and bodies that a file names and the portal does not know yet: added with its record."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.importing.imported import ImportedArticle, ImportedText
from generator.importing.news.names import is_desk
from generator.model import Content, DocumentNumber, NotADocumentNumber, Regime
from generator.model.content import CONTENT
from generator.text import fold, slug, spelling_key

_REGIMES = (
    (Regime.ASSOCIATION, re.compile(r"(?:trung uong |ban thuong vu )?hoi khuyen hoc\b")),
    (
        Regime.PARTY,
        re.compile(r"(?:tinh|thanh|huyen|quan|thi|dang) uy\b|dang bo\b|ban (?:tuyen|to chuc|dan)"),
    ),
    (
        Regime.STATE,
        re.compile(r"(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|so|phong giao duc|cong an)\b"),
    ),
)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """`file` of the vocabulary, the words that go into it, and what an editor is told."""

    file: str
    id: str
    entry: str
    notice: str


def newcomers(record: ImportedArticle | ImportedText, content: Content) -> tuple[Newcomer, ...]:
    """Return whom a record names that no vocabulary does."""
    if isinstance(record, ImportedText):
        return tuple(_issuers(record, content))
    return tuple(_authors(record, content))


def add(root: Path, new: Newcomer) -> None:
    """Write an entry at the end of its vocabulary."""
    file = root / CONTENT / "vocabularies" / new.file
    words = file.read_text("utf-8").rstrip("\n") + "\n" if file.is_file() else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{words}{new.entry}", encoding="utf-8")


def _authors(article: ImportedArticle, content: Content) -> Iterator[Newcomer]:
    known = {spelling_key(author.name) for author in content.vocabulary.authors.values()}
    ids = set(map(str, content.vocabulary.authors))
    for name in article.authors:
        if spelling_key(name) in known:
            continue
        id_ = _free(slug(name), ids)
        kind = "desk" if is_desk(name) else "person"
        entry = f"{id_}:\n  name: {_quoted(name)}\n  kind: {kind}\n"
        notice = f"Tác giả “{name}” mới với cổng: duyệt bài thì tên này được thêm vào danh sách."
        yield Newcomer("authors.yml", id_, entry, f"{notice} Tên sai thì sửa trong Word.")


def _issuers(text: ImportedText, content: Content) -> Iterator[Newcomer]:
    """The one body that is not known; its letters are those of the number."""
    names = [name for name, id_ in zip(text.issuers, text.known_issuers, strict=True) if not id_]
    regime = _regime(names[0]) if len(names) == 1 else None
    organ = _organ(text.number)
    if not names or regime is None or not organ or len(text.issuers) > 1:
        return
    (name,) = names
    id_ = _free(slug(name), set(map(str, content.vocabulary.issuers)))
    region = f"  region: {text.regions[0]}\n" if text.regions else ""
    entry = (
        f"{id_}:\n  name: {_quoted(name)}\n  slug: {id_}\n  organ: {organ}\n"
        f"  regime: {regime.value}\n{region}"
    )
    notice = f"Cơ quan “{name}” mới với cổng: duyệt thì tên này được thêm vào danh sách cơ quan."
    yield Newcomer("issuers.yml", id_, entry, f"{notice} Tên sai thì sửa trong Word.")


def _regime(name: str) -> Regime | None:
    plain = fold(name)
    return next((regime for regime, form in _REGIMES if form.match(plain)), None)


def _organ(number: str) -> str:
    """Return the letters of who issued a text; behind those of a dispatch stand its unit's."""
    try:
        parsed = DocumentNumber.parse(number) if number else None
    except NotADocumentNumber:
        return ""
    if parsed is None:
        return ""
    return parsed.organ if parsed.type_symbol else parsed.organ.partition("-")[0]


def _free(id_: str, taken: set[str]) -> str:
    number, free = 1, id_ or "moi"
    while free in taken:
        number += 1
        free = f"{id_}-{number}"
    taken.add(free)
    return free


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
