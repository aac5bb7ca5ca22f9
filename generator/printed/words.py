"""What a printed text is made of: blocks in a few styles, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model import Edition, Provision, ProvisionKind
from generator.pages.parts.citation_words import citation_words
from generator.site.texts.linked import LinkedWords


class Style(StrEnum):
    """The values are the styles' names in a Word file."""

    ISSUER = "Issuer"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    CHAPTER = "Heading1"
    SECTION = "Heading2"
    ARTICLE = "Heading3"
    PLAIN = "Normal"
    POINT = "Point"
    NOTE = "Note"


_HEADINGS = {
    ProvisionKind.PART: Style.CHAPTER,
    ProvisionKind.APPENDIX: Style.CHAPTER,
    ProvisionKind.CHAPTER: Style.CHAPTER,
    ProvisionKind.SECTION: Style.SECTION,
    ProvisionKind.SUBSECTION: Style.SECTION,
    ProvisionKind.ARTICLE: Style.ARTICLE,
    ProvisionKind.PREAMBLE: None,
    ProvisionKind.CLAUSE: None,
    ProvisionKind.POINT: None,
}
HEADINGS = (Style.CHAPTER, Style.SECTION, Style.ARTICLE)
"""The highest first."""


@dataclass(frozen=True, slots=True)
class PrintedText:
    """The words of a full text as they read today; `notes` say at the end what the file is."""

    number: str
    issuer: str
    subject: str
    address: str
    notes: tuple[str, ...]
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; `anchor` is that of the provision which it begins."""

    style: Style
    words: str
    anchor: str = ""


def printed_text(linked: LinkedWords, edition: Edition) -> PrintedText:
    """Return what both kinds of files are made of."""
    text = linked.text
    address = edition.absolute(text.url)
    note = (
        f"Bản gõ trên {edition.settings.portal}, không thay cho bản chính thức. "
        f"Tình trạng hiệu lực xem tại {address}"
    )
    return PrintedText(
        number=str(text.number),
        issuer=text.issuer_name,
        subject=text.subject,
        address=address,
        notes=(f"{citation_words(text)}.", note),
        provisions=linked.provisions,
    )


def blocks(text: PrintedText) -> Iterator[Block]:
    """Yield all that is printed."""
    yield Block(Style.ISSUER, text.issuer)
    yield Block(Style.TITLE, text.number)
    yield Block(Style.SUBTITLE, text.subject)
    for provision in text.provisions:
        for part in provision.walk():
            yield from _of(part)
    for note in text.notes:
        yield Block(Style.NOTE, note)


def _of(part: Provision) -> Iterator[Block]:
    """A clause and a point keep their number before their words, as the page shows them."""
    lines = [line for line in part.text.split("\n") if line]
    if style := _HEADINGS[part.kind]:
        heading = f"{part.label}. {part.heading}" if part.heading else part.label
        yield Block(style, heading, part.anchor)
    elif part.kind is not ProvisionKind.PREAMBLE:
        sign = f"{part.number})" if part.kind is ProvisionKind.POINT else f"{part.number}."
        first = lines.pop(0) if lines else ""
        style = Style.POINT if part.kind is ProvisionKind.POINT else Style.PLAIN
        yield Block(style, f"{sign} {first}".rstrip(), part.anchor)
    yield from (Block(Style.PLAIN, line) for line in lines)
