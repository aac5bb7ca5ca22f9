"""What mentions an official text: its count in words, and the paged list where they are many."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import OfficialText
from generator.pages.page import Crumb, Head, Page
from generator.pages.parts.mentions import MentionView, mention_view
from generator.pages.parts.named_links import NamedLink
from generator.pages.parts.paging import NEWS_SIZE, Leaf, Pager, paged
from generator.pages.parts.text_rows import named, text_trail
from generator.pages.parts.wording import Html, unbroken
from generator.site import Citing, Site
from generator.text import format_number

SHOWN = 10

Cited = Sequence[tuple[Citing, int]]
"""Each citing record once, by its first sentence, with the number of its sentences."""


@dataclass(frozen=True, slots=True)
class MentionsView:
    title: Html
    text: NamedLink
    mentions: tuple[MentionView, ...]
    pager: Pager | None


def counted(citing: Cited) -> str:
    """Return `12 tin bài, 1 văn bản`, empty when nothing mentions the text."""
    texts = sum(isinstance(one.record, OfficialText) for one, _ in citing)
    news = len(citing) - texts
    words = (
        f"{format_number(news)} tin bài" if news else "",
        f"{format_number(texts)} văn bản" if texts else "",
    )
    return ", ".join(one for one in words if one)


def mentions_title(citing: Cited) -> str:
    """Return the heading over the mentions, by what they are."""
    texts = any(isinstance(one.record, OfficialText) for one, _ in citing)
    news = any(not isinstance(one.record, OfficialText) for one, _ in citing)
    if texts and news:
        return "Tin bài và văn bản nhắc tới"
    return "Văn bản nhắc tới" if texts else "Tin bài nhắc tới"


def more_mentions(text: OfficialText, citing: Cited) -> NamedLink | None:
    if len(citing) <= SHOWN:
        return None
    return NamedLink(f"Xem đủ {counted(citing)}", f"{text.url}nhac-toi/")


def mention_pages(site: Site, text: OfficialText, citing: Cited) -> Iterator[Page]:
    url = f"{text.url}nhac-toi/"
    for leaf in paged(url, citing, NEWS_SIZE):
        title = f"{mentions_title(citing)} {text.number}{leaf.heading}"
        trail = (*text_trail(site, text), Crumb("Nhắc tới", url), *leaf.trail)
        head = Head(
            title=title,
            description=f"{counted(citing)} nhắc tới {named(site, text)}, mới nhất trước.",
            kind="official-text",
            section="van-ban",
            trail=trail,
        )
        yield Page(leaf.url, "texts/mentions.html", head, _mentions_view(site, text, title, leaf))


def _mentions_view(
    site: Site, text: OfficialText, title: str, leaf: Leaf[tuple[Citing, int]]
) -> MentionsView:
    return MentionsView(
        title=unbroken(title),
        text=NamedLink(f"{named(site, text)}: {text.subject}", text.url),
        mentions=tuple(mention_view(site, one, times) for one, times in leaf.items),
        pager=leaf.pager if leaf.pager.shown else None,
    )
