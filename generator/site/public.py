"""Which records readers can see on a day, in the order they are told."""

from datetime import date, datetime

from generator.model import (
    Article,
    ArticleStatus,
    Content,
    OfficialText,
    Record,
    Regime,
    WrittenPage,
)


def as_of(content: Content, day: date) -> Content:
    """Leave out what befalls articles on later days: withdrawals, corrections."""
    return content.with_records(Article, tuple(article.as_of(day) for article in content.articles))


def waiting_records(content: Content, now: datetime) -> tuple[Record, ...]:
    """Return drafts and what is scheduled: what readers cannot see yet."""
    pages = (page for page in content.of(WrittenPage) if page.draft)
    return (*(article for article in content.articles if _waits(article, now)), *pages)


def _waits(article: Article, now: datetime) -> bool:
    return article.status is ArticleStatus.DRAFT or article.date > now


def public(content: Content, now: datetime, with_waiting: bool = False) -> Content:
    """Leave out drafts and what is scheduled; newest first, the portal's own
    rules last. Withdrawn articles are among it."""
    articles = [article for article in content.articles if with_waiting or not _waits(article, now)]
    articles.sort(key=lambda article: (article.date, article.told_on, article.id), reverse=True)
    issuers = content.vocabulary.issuers
    texts = [text for text in content.texts if not text.draft]
    texts.sort(key=lambda text: (text.sort_day, text.id), reverse=True)
    texts.sort(key=lambda text: issuers[text.issuer].regime is Regime.PORTAL)
    pages = tuple(page for page in content.of(WrittenPage) if with_waiting or not page.draft)
    without_drafts = content.with_records(Article, tuple(articles)).with_records(WrittenPage, pages)
    return without_drafts.with_records(OfficialText, tuple(texts))
