"""What an amendment changed in a full text: `…/so-sanh/2021-01-01..2022-07-01/`."""

from collections import Counter
from dataclasses import dataclass
from itertools import starmap

from markupsafe import Markup

from generator.markdown import heading, number_class, unbroken
from generator.model import Edition, ProvisionKind
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import named, text_trail
from generator.pages.texts.versions import day_words
from generator.site.texts.linked_wordings import LinkedRedline, WordingLink
from generator.site.texts.redline import ArticleRedline, Op, PartRedline, Piece

OPS = {Op.CHANGED: "sửa đổi", Op.INSERTED: "bổ sung", Op.DELETED: "bãi bỏ", Op.SAME: "giữ nguyên"}
PREAMBLE = "phan-mo-dau"
PUNCTUATED = {
    ProvisionKind.PREAMBLE: "",
    ProvisionKind.PART: "",
    ProvisionKind.CHAPTER: "",
    ProvisionKind.SECTION: "",
    ProvisionKind.SUBSECTION: "",
    ProvisionKind.ARTICLE: "",
    ProvisionKind.CLAUSE: "{}.",
    ProvisionKind.POINT: "{})",
    ProvisionKind.APPENDIX: "",
}
"""A part's number as it stands before its words; of the greater parts it is in their label."""


@dataclass(frozen=True, slots=True)
class PieceView:
    """Words that stayed, came or went; `space` stands before what is marked."""

    space: str
    words: str
    inserted: bool
    deleted: bool


@dataclass(frozen=True, slots=True)
class PartView:
    """One khoản or điểm; `number` as it is written before the words. `inner` is a điểm."""

    number: str
    op: str
    heading: tuple[PieceView, ...]
    text: tuple[PieceView, ...]
    inner: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """`url` leads to the điều in the wording that has it."""

    label: str
    anchor: str
    url: str
    op: str
    words: str
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class RedlineView:
    """`same` are the provisions without a change, in words."""

    number: str
    number_class: str
    text: NamedLink
    subject: Markup
    old: NamedLink
    new: NamedLink
    summary: str
    articles: tuple[ArticleView, ...]
    same: str


def redline_page(linked: LinkedRedline, edition: Edition) -> Page:
    """Return the page that compares two wordings."""
    view = _view(linked)
    url = linked.new.compared_with(linked.old)
    return Page(url, "texts/redline.html", _head(linked, url, view), view)


def _view(linked: LinkedRedline) -> RedlineView:
    text, articles = linked.text, linked.articles
    counts = Counter(article.op for article in articles)
    summary = [
        f"{counts[op]}\N{NO-BREAK SPACE}phần {words}" for op, words in OPS.items() if counts[op]
    ]
    number = str(text.number)
    return RedlineView(
        number=number,
        number_class=number_class(number),
        text=NamedLink(unbroken(named(text)), text.url),
        subject=heading(text.subject),
        old=_link(linked.old),
        new=_link(linked.new),
        summary=", ".join(summary),
        articles=tuple(
            _article(article, linked) for article in articles if article.op is not Op.SAME
        ),
        same=", ".join(article.label for article in articles if article.op is Op.SAME),
    )


def _link(wording: WordingLink) -> NamedLink:
    return NamedLink(f"bản từ {day_words(wording)}", wording.url)


def _article(article: ArticleRedline, linked: LinkedRedline) -> ArticleView:
    url = (linked.old if article.op is Op.DELETED else linked.new).url
    return ArticleView(
        label=article.label,
        anchor=article.anchor or PREAMBLE,
        url=f"{url}#{article.anchor}" if article.anchor else url,
        op=article.op.value,
        words=OPS[article.op].capitalize(),
        parts=tuple(_part(part) for part in article.parts),
    )


def _part(part: PartRedline) -> PartView:
    number = PUNCTUATED[part.kind].format(part.label.rpartition(" ")[2])
    inner = part.kind is ProvisionKind.POINT
    return PartView(number, part.op.value, _pieces(part.heading), _pieces(part.text), inner)


def _pieces(rows: tuple[Piece, ...]) -> tuple[PieceView, ...]:
    return tuple(starmap(_piece, rows))


def _piece(op: Op, text: str) -> PieceView:
    words = text if op is Op.SAME else text.lstrip(" ")
    space = " " * (len(text) - len(words))
    return PieceView(space, words, op is Op.INSERTED, op is Op.DELETED)


def _head(linked: LinkedRedline, url: str, view: RedlineView) -> Head:
    text, words = linked.text, f"So sánh {view.old.label} với {view.new.label}"
    return Head(
        title=f"So sánh hai bản của {text.number}: {view.old.label}, {view.new.label}",
        description=f"{words}: {named(text)}, từng từ, theo từng điều.",
        kind="official-text",
        section="van-ban",
        trail=(*text_trail(text), Crumb("So sánh", url)),
    )
