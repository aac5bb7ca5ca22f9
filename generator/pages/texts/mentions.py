"""What mentions an official text: its count in words, and the paged list where they are many."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import unbroken
from generator.model import Edition
from generator.model.addresses import mentions_url
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.mentions import MentionView, mention_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import Pager, numbered, page_trail, pager_of
from generator.pages.parts.text_rows import named, text_trail
from generator.site.texts.linked import CitingCounts, LinkedMentions, LinkedText
from generator.text import format_number


@dataclass(frozen=True, slots=True)
class MentionsView:
    title: Markup
    text: NamedLink
    mentions: tuple[MentionView, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class MentionsOfText:
    """What stands of the mentions on a text's own page. `counts` are words: `2 tin bài`."""

    title: str
    rows: tuple[MentionView, ...]
    more: NamedLink | None
    counts: tuple[str, ...]


def mentions_of(linked: LinkedText) -> MentionsOfText:
    """Return the newest mentions of a text, and the way to all of them."""
    counts = linked.citing.counts
    rows = tuple(mention_view(citing) for citing in linked.citing.newest)
    return MentionsOfText(mentions_title(counts), rows, _more_mentions(linked), count_words(counts))


def count_words(counts: CitingCounts) -> tuple[str, ...]:
    """Return `12 tin bài` and `1 văn bản`, each only when there are any."""
    words = ((counts.articles, "tin bài"), (counts.texts, "văn bản"))
    return tuple(f"{format_number(count)} {kind}" for count, kind in words if count)


def counted(counts: CitingCounts) -> str:
    """Return `12 tin bài, 1 văn bản`, empty when nothing mentions the text."""
    return ", ".join(count_words(counts))


def mentions_title(counts: CitingCounts) -> str:
    """Return the heading over the mentions, by what they are."""
    if counts.texts and counts.articles:
        return "Tin bài và văn bản nhắc tới"
    return "Văn bản nhắc tới" if counts.texts else "Tin bài nhắc tới"


def _more_mentions(linked: LinkedText) -> NamedLink | None:
    """Return the way to the list of all mentions, None when the text's own page has them."""
    counts = linked.citing.counts
    if counts.records == len(linked.citing.newest):
        return None
    return NamedLink(f"Xem đủ {counted(counts)}", mentions_url(linked.text.id))


def mentions_page(mentions: LinkedMentions, edition: Edition) -> Page:
    text, counts, page = mentions.text, mentions.counts, mentions.page
    title = numbered(f"{mentions_title(counts)} {text.number}", page)
    head = Head(
        title=title,
        description=f"{counted(counts)} nhắc tới {named(text)}, mới nhất trước.",
        kind="official-text",
        section="van-ban",
        trail=(*text_trail(text), Crumb("Nhắc tới", page.list_url), *page_trail(page)),
    )
    view = MentionsView(
        title=unbroken(title),
        text=NamedLink(f"{named(text)}: {text.subject}", text.url),
        mentions=tuple(mention_view(citing) for citing in page.items),
        pager=pager_of(page),
    )
    return Page(page.url, "texts/mentions.html", head, view)
