"""What became of texts: `/van-ban/thay-doi/`, which text was amended or replaced by which, when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Certainty, OfficialText, RelationKind
from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import REGISTER_SIZE, Leaf, Pager, paged
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import Html, shortened, unbroken
from generator.site import Relationship, Site
from generator.text import format_date

URL = "/van-ban/thay-doi/"
TITLE = "Văn bản được sửa đổi, thay thế"
CHANGING = (
    RelationKind.AMENDS,
    RelationKind.CORRECTS,
    RelationKind.REPLACES,
    RelationKind.REPEALS,
    RelationKind.SUSPENDS,
)


@dataclass(frozen=True, slots=True)
class TextChange:
    """From `day` on, something is done to `text` by the text `by`."""

    text: OfficialText
    by: OfficialText
    day: date
    relation: Relationship


@dataclass(frozen=True, slots=True)
class ChangeView:
    """`words`: `được thay thế bởi`; `scope` is the part concerned."""

    text: NamedLink
    subject: Html
    words: str
    by: NamedLink
    scope: str
    day: str
    day_iso: str


@dataclass(frozen=True, slots=True)
class TextChangesView:
    title: str
    caption: str
    changes: tuple[ChangeView, ...]
    feed: str
    pager: Pager | None


def text_changes(site: Site) -> tuple[TextChange, ...]:
    """Return the sure changes whose day is known, latest day first; also those to come."""
    found = (
        TextChange(text, one.other, one.effective, one)
        for text in site.texts
        for one in site.relations.get(text.id, ())
        if _counts(one) and one.other and one.effective
    )
    return tuple(sorted(found, key=lambda one: (one.day, one.by.id, one.text.id), reverse=True))


def change_words(site: Site, change: TextChange) -> str:
    """Return `Thông tư số … được thay thế bởi Thông tư số …`."""
    scope = f" ({change.relation.scope})" if change.relation.scope else ""
    label = change.relation.label.lower()
    return f"{named(site, change.text)} {label} {named(site, change.by)}{scope}"


def changes_feeds(site: Site) -> tuple[FeedLink, ...]:
    """Return the feed of the changes, when there are any."""
    return (FeedLink(TITLE, f"{URL}feed.xml"),) if text_changes(site) else ()


def text_changes_pages(site: Site) -> Iterator[Page]:
    """Return the list, 50 changes a page."""
    feeds = changes_feeds(site)
    for leaf in paged(URL, text_changes(site), REGISTER_SIZE):
        head = Head(
            title=TITLE + leaf.heading,
            description="Văn bản nào được sửa đổi, thay thế, bãi bỏ, bởi văn bản nào, từ ngày nào.",
            kind="official-texts",
            section="van-ban",
            trail=(Crumb("Văn bản", "/van-ban/"), Crumb(TITLE, URL), *leaf.trail),
            feeds=feeds,
        )
        yield Page(leaf.url, "texts/text-changes.html", head, _view(site, leaf))


def _counts(relation: Relationship) -> bool:
    sure = relation.certainty is Certainty.CERTAIN
    return not relation.acting and relation.kind in CHANGING and sure


def _view(site: Site, leaf: Leaf[TextChange]) -> TextChangesView:
    return TextChangesView(
        title=TITLE + leaf.heading,
        caption="Chỉ gồm thay đổi đã xác nhận và biết rõ ngày, ngày gần nhất trước.",
        changes=tuple(_change(site, one) for one in leaf.items),
        feed=f"{URL}feed.xml" if leaf.items else "",
        pager=leaf.pager if leaf.pager.shown else None,
    )


def _change(site: Site, change: TextChange) -> ChangeView:
    return ChangeView(
        text=NamedLink(unbroken(named(site, change.text)), change.text.url),
        subject=unbroken(shortened(change.text.subject)),
        words=change.relation.label.lower(),
        by=NamedLink(unbroken(named(site, change.by)), change.by.url),
        scope=change.relation.scope,
        day=format_date(change.day),
        day_iso=change.day.isoformat(),
    )
