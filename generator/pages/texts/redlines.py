"""What an amendment changed in a full text: `…/so-sanh/2021-01-01..2022-07-01/`."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model import OfficialText, ProvisionKind
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.text_rows import named, text_trail
from generator.pages.parts.wording import Html, unbroken
from generator.pages.texts.versions import redline_url, version_url
from generator.site import Site
from generator.site.texts.redline import ArticleRedline, Op, PartRedline, Piece, redline
from generator.site.texts.versions import Wording
from generator.text import format_date

OPS = {Op.CHANGED: "sửa đổi", Op.INSERTED: "bổ sung", Op.DELETED: "bãi bỏ", Op.SAME: "giữ nguyên"}
PUNCTUATED = {ProvisionKind.CLAUSE: "{}.", ProvisionKind.POINT: "{})"}


@dataclass(frozen=True, slots=True)
class PieceView:
    """Words that stayed, came or went."""

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
    url: str
    op: str
    words: str
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class RedlineView:
    """`same` are the provisions without a change, in words."""

    title: str
    text: NamedLink
    subject: Html
    old: NamedLink
    new: NamedLink
    summary: str
    articles: tuple[ArticleView, ...]
    same: str


def redline_pages(site: Site, text: OfficialText) -> Iterator[Page]:
    """Compare each wording with the one before it, and the last with the first."""
    wordings = site.versions.get(text.id, ())
    pairs = list(pairwise(wordings))
    if len(wordings) > 2:
        pairs.append((wordings[0], wordings[-1]))
    for old, new in pairs:
        url, view = redline_url(text, old, new), _view(site, text, old, new)
        yield Page(url, "texts/redline.html", _head(site, text, url, view), view)


def _view(site: Site, text: OfficialText, old: Wording, new: Wording) -> RedlineView:
    found = redline(old.body, new.body)
    counts = Counter(one.op for one in found)
    told = [f"{counts[op]} phần {words}" for op, words in OPS.items() if counts[op]]
    return RedlineView(
        title=f"So sánh hai bản của {text.number}",
        text=NamedLink(unbroken(named(site, text)), text.url),
        subject=unbroken(text.subject),
        old=NamedLink(f"bản từ {format_date(old.date)}", version_url(text, old)),
        new=NamedLink(f"bản từ {format_date(new.date)}", version_url(text, new)),
        summary=", ".join(told),
        articles=tuple(_article(text, one, old, new) for one in found if one.op is not Op.SAME),
        same=", ".join(one.label for one in found if one.op is Op.SAME),
    )


def _article(text: OfficialText, one: ArticleRedline, old: Wording, new: Wording) -> ArticleView:
    where = version_url(text, old if one.op is Op.DELETED else new)
    return ArticleView(
        label=one.label,
        url=f"{where}#{one.anchor}" if one.anchor else where,
        op=one.op.value,
        words=OPS[one.op].capitalize(),
        parts=tuple(_part(part) for part in one.parts),
    )


def _part(part: PartRedline) -> PartView:
    number = PUNCTUATED.get(part.kind, "").format(part.label.rpartition(" ")[2])
    inner = part.kind is ProvisionKind.POINT
    return PartView(number, part.op.value, _pieces(part.heading), _pieces(part.text), inner)


def _pieces(rows: tuple[Piece, ...]) -> tuple[PieceView, ...]:
    return tuple(PieceView(text, op is Op.INSERTED, op is Op.DELETED) for op, text in rows)


def _head(site: Site, text: OfficialText, url: str, view: RedlineView) -> Head:
    words = f"So sánh {view.old.label} với {view.new.label}"
    return Head(
        title=f"{view.title}: {view.old.label}, {view.new.label}",
        description=f"{words}: {named(site, text)}, từng từ, theo từng điều.",
        kind="official-text",
        section="van-ban",
        trail=(*text_trail(site, text), Crumb("So sánh", url)),
    )
