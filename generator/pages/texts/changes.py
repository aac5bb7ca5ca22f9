"""What became of texts: which text was amended or replaced by which, when."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import heading, unbroken
from generator.model import Edition
from generator.model.addresses import CHANGES, TEXTS
from generator.model.file_addresses import atom_url
from generator.pages.page import Crumb, FeedLink, Head, Page
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import DAY_OF_EFFECT_UNKNOWN, iso, sentence_case, shortened
from generator.site.links import TextLink
from generator.site.texts.changes import LinkedChanges, NamedText, TextChange
from generator.text import format_date

TITLE = "Văn bản được sửa đổi, thay thế"
FEED = FeedLink(TITLE, atom_url(CHANGES))


@dataclass(frozen=True, slots=True)
class ChangeView:
    """`words`: `được thay thế bởi`; `scope` is the part concerned.

    `text` has no address when the portal does not hold it; `issued` is then what is known of it.
    """

    text: NamedLink
    subject: Markup
    issued: str
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


def change_words(change: TextChange) -> str:
    """Return `Thông tư số … được thay thế bởi Thông tư số …`."""
    scope = f" ({change.relation.scope})" if change.relation.scope else ""
    return f"{_named(change.text)} {change.relation.label.lower()} {named(change.by)}{scope}"


def subject_of(change: TextChange) -> str:
    """Return what the changed text is about, empty when the portal does not hold it."""
    return change.text.subject if isinstance(change.text, TextLink) else ""


def _named(text: TextLink | NamedText) -> str:
    if isinstance(text, TextLink):
        return named(text)
    return f"{text.type.name if text.type else 'Văn bản'} số {text.number}"


def text_changes_page(changes: LinkedChanges, edition: Edition) -> Page:
    """Return a page of the list."""
    page = changes.page
    head = Head(
        title=numbered(TITLE, page),
        description="Văn bản nào được sửa đổi, thay thế, bãi bỏ, bởi văn bản nào, từ ngày nào.",
        kind="official-texts",
        section="van-ban",
        trail=(Crumb("Văn bản", TEXTS), Crumb(TITLE, CHANGES), *page_trail(page)),
        feeds=(FEED,) if page.count else (),
    )
    view = TextChangesView(
        title=numbered(TITLE, page),
        caption="Chỉ gồm thay đổi đã xác nhận, gần nhất trước.",
        changes=tuple(_change(change) for change in page.items),
        feed=FEED.url if page.items else "",
        pager=pager_of(page),
    )
    return Page(page.url, "texts/text-changes.html", head, view)


def _change(change: TextChange) -> ChangeView:
    text, issued = change.text, change.text.issued
    is_held = isinstance(text, TextLink)
    return ChangeView(
        text=NamedLink(heading(_named(text)), text.url if isinstance(text, TextLink) else ""),
        subject=unbroken(shortened(subject_of(change))),
        issued=format_date(issued) if issued and not is_held else "",
        words=change.relation.label.lower(),
        by=NamedLink(heading(named(change.by)), change.by.url),
        scope=change.relation.scope,
        day=format_date(change.day) if change.day else sentence_case(DAY_OF_EFFECT_UNKNOWN),
        day_iso=iso(change.day),
    )
