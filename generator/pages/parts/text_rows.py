"""An official text as a row of a list."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import number_class, unbroken
from generator.model.addresses import TEXTS, register_url, text_folder
from generator.pages.page import Crumb
from generator.pages.parts.status import StatusView, status_view
from generator.pages.parts.wording import iso, issued_words, sentence_case, shortened
from generator.site.links import TextLink


@dataclass(frozen=True, slots=True)
class TextRow:
    """`facts` is the line under the number: `Nghị định · Chính phủ · 24/06/2026`."""

    url: str
    number: str
    number_class: str
    type: str
    issuer: str
    issued: str
    issued_iso: str
    subject: Markup
    facts: str
    status: StatusView


def text_row(text: TextLink) -> TextRow:
    """Return a text's row; a long subject is cut at a word."""
    number, issued = str(text.number), issued_words(text)
    return TextRow(
        url=text.url,
        number=number,
        number_class=number_class(number),
        type=text.type.name,
        issuer=text.issuer_label,
        issued=sentence_case(issued),
        issued_iso=iso(text.sure_day),
        subject=unbroken(shortened(text.subject)),
        facts=f"{text.type.name}\u00a0· {text.issuer_label}\u00a0· {issued}",
        status=status_view(text.status),
    )


def named(text: TextLink) -> str:
    """Return how a text is spoken of: Kết luận số 49-KL/TW, Hiến pháp năm 2013."""
    name = text.number.name
    if not name:
        return f"{text.type.name} số {text.number}"
    says_type = name.lower().startswith(text.type.name.lower())
    return str(text.number) if says_type else f"{text.type.name} {text.number}"


def described(text: TextLink) -> str:
    """Return what a text is, after its number: Kết luận của Ban Bí thư, 10/05/2019."""
    return f"{text.type.name} của {text.issuer_label}, {issued_words(text)}"


def text_trail(text: TextLink) -> tuple[Crumb, ...]:
    """Return the way to a text: register, type, the text itself."""
    return (
        Crumb("Văn bản", TEXTS),
        Crumb(text.type.name, register_url(text_folder(text.id))),
        Crumb(str(text.number), text.url),
    )
