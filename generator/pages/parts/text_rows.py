"""An official text as a row of a list."""

from dataclasses import dataclass

from generator.model import Certainty, OfficialText
from generator.pages.page import Crumb
from generator.pages.parts.status import StatusView, status_view
from generator.pages.parts.wording import (
    Html,
    iso,
    issued_words,
    number_class,
    sentence_case,
    shortened,
    unbroken,
)
from generator.site import Site


@dataclass(frozen=True, slots=True)
class TextRow:
    """`source` is the line under the number: `Nghị định · Chính phủ · 24/06/2026`."""

    url: str
    number: str
    number_class: str
    type: str
    issuer: str
    issued: str
    issued_iso: str
    doubtful: bool
    subject: Html
    source: str
    status: StatusView


def text_row(site: Site, text: OfficialText) -> TextRow:
    """Return a text's row; a long subject is cut at a word."""
    number, type_name, issuer = str(text.number), type_of(site, text), issuer_of(site, text)
    issued = issued_words(text)
    return TextRow(
        url=text.url,
        number=number,
        number_class=number_class(number),
        type=type_name,
        issuer=issuer,
        issued=sentence_case(issued),
        issued_iso=iso(text.issued),
        doubtful=text.issued_certainty is Certainty.NEEDS_REVIEW,
        subject=unbroken(shortened(text.subject)),
        source=f"{type_name} · {issuer} · {issued}",
        status=status_view(site, text),
    )


def type_of(site: Site, text: OfficialText) -> str:
    """Return the name of the text's type: Kết luận."""
    return site.vocabulary.types[text.type].name


def issuer_of(site: Site, text: OfficialText) -> str:
    """Return the short name of the issuing body: Ban Bí thư."""
    return site.vocabulary.issuers[text.issuer].label


def named(site: Site, text: OfficialText) -> str:
    """Return how a text is spoken of: Kết luận số 49-KL/TW."""
    return f"{type_of(site, text)} số {text.number}"


def described(site: Site, text: OfficialText) -> str:
    """Return what a text is, after its number: Kết luận của Ban Bí thư, 10/05/2019."""
    return f"{type_of(site, text)} của {issuer_of(site, text)}, {issued_words(text)}"


def text_trail(site: Site, text: OfficialText) -> tuple[Crumb, ...]:
    """Return the way to a text: register, type, the text itself."""
    return (
        Crumb("Văn bản", "/van-ban/"),
        Crumb(type_of(site, text), f"/van-ban/{text.id.partition('/')[0]}/"),
        Crumb(str(text.number), text.url),
    )
