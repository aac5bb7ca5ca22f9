"""Feeds: a list's newest items as entries, in words."""

from datetime import date, datetime, time
from typing import assert_never

from generator.model import Edition, Issuer, TextType, Topic
from generator.open_data.feed_formats import Entry, Feed, atom, json_feed
from generator.pages.parts.places import name_within
from generator.pages.parts.text_rows import described, named
from generator.pages.statistics.indicator import indicator_feed
from generator.pages.texts.changes import TITLE as CHANGES_TITLE
from generator.pages.texts.changes import change_words, subject_of
from generator.site.links import IndicatorLink, RegionLink, TextLink
from generator.site.open_data.feeds import FeedArticle, Item, LinkedFeed, Subject, Whole
from generator.site.texts.changes import TextChange
from generator.text import VIETNAM, format_date

WHOLE_TITLES = {
    Whole.ALL: "Tin và văn bản mới",
    Whole.NEWS: "Tin tức",
    Whole.TEXTS: "Văn bản",
    Whole.CHANGES: CHANGES_TITLE,
}


def atom_file(feed: LinkedFeed, edition: Edition) -> bytes:
    return atom(_feed(feed, edition), edition)


def json_file(feed: LinkedFeed, edition: Edition) -> bytes:
    return json_feed(_feed(feed, edition), edition)


def _feed(feed: LinkedFeed, edition: Edition) -> Feed:
    title = f"{_title(feed.subject)} - {edition.settings.site_name}"
    return Feed(title, feed.url, tuple(_entry(item, edition) for item in feed.items))


def _title(subject: Subject) -> str:
    match subject:
        case Whole():
            return WHOLE_TITLES[subject]
        case RegionLink():
            return f"Tin {name_within(subject.name)}"
        case IndicatorLink():
            return indicator_feed(subject).title
        case Topic():
            return f"Chủ đề {subject.name}"
        case Issuer():
            return f"Văn bản của {subject.name}"
        case TextType():
            return subject.name
    assert_never(subject)


def _entry(item: Item, edition: Edition) -> Entry:
    match item:
        case FeedArticle():
            return _of_article(item, edition)
        case TextLink():
            return _of_text(item, edition)
        case TextChange():
            return _of_change(item, edition)
    assert_never(item)


def _of_article(article: FeedArticle, edition: Edition) -> Entry:
    picture = article.picture
    return Entry(
        id=edition.absolute(article.url),
        title=article.title,
        summary=article.lead,
        published=_moment(article.published),
        updated=_moment(article.updated),
        authors=article.authors,
        categories=article.topics,
        image=edition.absolute(picture.src) if picture else "",
        image_type=picture.media_type if picture else "",
    )


def _of_text(text: TextLink, edition: Edition) -> Entry:
    day = _midnight(text.filed_on)
    return Entry(
        id=edition.absolute(text.url),
        title=f"{named(text)} của {text.issuer_label}",
        summary=text.subject if text.has_subject else described(text),
        published=day,
        updated=day,
        authors=(),
        categories=(text.type.name,),
    )


def _by(text: TextLink) -> str:
    return f"Theo {named(text)}: {text.subject if text.has_subject else described(text)}"


def _of_change(change: TextChange, edition: Edition) -> Entry:
    """Told on the day of the text that changes; what it does may come later."""
    day, since = _midnight(change.by.filed_on), ""
    if change.day:
        since = f", từ {format_date(change.day)}"
    return Entry(
        id=_change_id(change, edition),
        title=f"{change_words(change)}{since}",
        summary=subject_of(change) or _by(change.by),
        published=day,
        updated=day,
        authors=(),
        categories=(change.relation.label,),
    )


def _change_id(change: TextChange, edition: Edition) -> str:
    """A text without a page is told at the text that changes it."""
    if isinstance(change.text, TextLink):
        return f"{edition.absolute(change.text.url)}?boi={change.by.id}#quan-he"
    return f"{edition.absolute(change.by.url)}?voi={change.text.number.slug}#quan-he"


def _midnight(day: date) -> str:
    return _moment(datetime.combine(day, time(), VIETNAM))


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
