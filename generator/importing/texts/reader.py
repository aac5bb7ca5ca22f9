"""The blocks of an official text → an imported text."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from generator.importing.block import Block, BlockKind
from generator.importing.documents import documents_in, known_texts
from generator.importing.imported import ImportedText
from generator.importing.library import Library
from generator.importing.page import Page
from generator.importing.stated.values import Stated
from generator.importing.texts.bodies import Issuer, issuers
from generator.importing.texts.effect import Effect, effect_in
from generator.importing.texts.letterhead import Letterhead, read_letterhead
from generator.importing.texts.provisions import provisions_of
from generator.importing.texts.signatures import Closing, find_closing
from generator.importing.texts.titles import Title, find_title, type_of_number
from generator.importing.texts.wording import wording
from generator.model import DocumentNumber, NotADocumentNumber
from generator.text import spelling_key
from generator.text.moment_in_line import Moment, read_datetime
from generator.text.vietnam_day import NotADate

_LETTERHEAD = 25
_LAST_WORDS = 4
_NOTHING = Stated()
_PASSED = re.compile(r"thông qua ngày .{8,40}")


@dataclass(frozen=True, slots=True)
class _Parts:
    title: Title | None
    head: Letterhead
    words: tuple[Block, ...]
    closing: Closing


def read_official_text(page: Page, library: Library, stated: Stated = _NOTHING) -> ImportedText:
    """Return what a file says of its text; what it does not say stays empty, with a doubt."""
    types = _types(library)
    parts = _parts(page, types, stated)
    title, head, words, closing = parts.title, parts.head, parts.words, parts.closing
    named = [stated.issuer] if stated.issuer else head.bodies
    bodies = issuers(named, head.number, library)
    kind = stated.type or (title.type if title else "") or type_of_number(head.number, types)
    subject = stated.subject or _subject(title, head)
    said = (subject, *(block.text for block in words), *page.footnotes)
    effect = _effect(stated, words, head)
    known = known_texts(library, head.day.value.date() if head.day else None, _regions(bodies))
    return ImportedText(
        name=page.name,
        number=str(head.number) if head.number else "",
        type=kind,
        issuers=tuple(issuer.shown for issuer in bodies),
        known_issuers=tuple(issuer.id for issuer in bodies),
        place=head.place,
        issued=head.day,
        effective=effect.day,
        subject=subject,
        signers=tuple((signer.name, signer.role) for signer in closing.signers),
        body=words,
        provisions=provisions_of(words),
        regions=stated.regions or _regions(bodies),
        documents=_others(documents_in(said, known), head),
        files=page.pictures,
        footnotes=page.footnotes,
        dropped=(*page.dropped, *stated.used, *head.dropped, *closing.dropped),
        doubts=(
            *page.doubts,
            *stated.doubts,
            *_doubts(head, closing, kind, subject, bodies),
            *effect.doubts,
        ),
    )


def _types(library: Library) -> Mapping[str, str]:
    """The ids of types by their names."""
    types = library.content.vocabulary.types
    return {spelling_key(type_.name): str(id_) for id_, type_ in types.items()}


def _parts(page: Page, types: Mapping[str, str], stated: Stated) -> _Parts:
    """Part a file where its title stands and where its signatures begin and end."""
    blocks = [block for block in page.blocks if block.text or block.kind is BlockKind.PICTURE]
    title = find_title(blocks, types)
    head = read_letterhead(blocks, title.start if title else min(_LETTERHEAD, _first_long(blocks)))
    body = title.end if title else head.end
    closing = find_closing(blocks, body)
    head.day = stated.issued or head.day or _passed_on(blocks[body : closing.start])
    head.number = _number(stated) or head.number
    words = wording((*blocks[body : closing.start], *blocks[closing.end :]))
    return _Parts(title, head, tuple(words), closing)


def _effect(stated: Stated, words: Sequence[Block], head: Letterhead) -> Effect:
    if stated.effective:
        return Effect(stated.effective.value.date())
    return effect_in(words, head.day)


def _number(stated: Stated) -> DocumentNumber | None:
    with suppress(NotADocumentNumber):
        return DocumentNumber.parse(stated.number) if stated.number else None
    return None


def _passed_on(blocks: Sequence[Block]) -> Moment | None:
    """A law has no day above it: its last words tell when it was passed."""
    for block in reversed(blocks[-_LAST_WORDS:]):
        if match := _PASSED.search(block.text):
            with suppress(NotADate):
                return read_datetime(match.group())
    return None


def _first_long(blocks: Sequence[Block]) -> int:
    return next((at for at, block in enumerate(blocks) if len(block.text) > 160), len(blocks))


def _subject(title: Title | None, head: Letterhead) -> str:
    if title and title.subject:
        return title.subject
    words = " ".join(head.subject).strip(" .;")
    return words[:1].upper() + words[1:]


def _others(numbers: Sequence[str], head: Letterhead) -> tuple[str, ...]:
    return tuple(number for number in numbers if number != str(head.number))


def _regions(bodies: Sequence[Issuer]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(issuer.region for issuer in bodies if issuer.region))


def _doubts(
    head: Letterhead, closing: Closing, kind: str, subject: str, bodies: Sequence[Issuer]
) -> list[str]:
    doubts = list(head.doubts)
    if head.number is None:
        shown = f" (mới có “{head.symbol.strip()}”)" if head.symbol else ""
        doubts.append(f"Không thấy số ký hiệu{shown}.")
    if head.day is None:
        doubts.append("Không thấy ngày ban hành.")
    if not kind:
        doubts.append("Không rõ loại văn bản.")
    if not subject:
        doubts.append("Không thấy trích yếu.")
    if not bodies:
        doubts.append("Không thấy cơ quan ban hành.")
    if not closing.signers:
        doubts.append("Không thấy người ký.")
    return doubts
