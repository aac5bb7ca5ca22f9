"""The official texts an article names, with their status on its day and today."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Article, OfficialText, TextId
from generator.pages.parts.status import StatusView, status_view
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import number_class
from generator.site import Site, Status


@dataclass(frozen=True, slots=True)
class CitedText:
    """A text the article names. `then` is filled only when the status differed on its day."""

    url: str
    number: str
    number_class: str
    description: str
    then: str
    now: StatusView
    without_regime: bool
    by_url: str
    by_number: str


def cited_texts(site: Site, article: Article) -> Iterator[CitedText]:
    mentions = site.bodies[article.url].mentions
    for target in dict.fromkeys(one.target for one in mentions if one.target):
        yield _cited_text(site, article, site.text[target])


def _cited_text(site: Site, article: Article, text: OfficialText) -> CitedText:
    timeline = site.timelines[text.id]
    then, now = timeline.label(article.day), status_view(timeline.on(site.today))
    by = _by(site, text.id)
    return CitedText(
        url=text.url,
        number=str(text.number),
        number_class=number_class(str(text.number)),
        description=described(site.text_links[text.id]),
        then=then if then != now.label else "",
        now=now,
        without_regime=now.value == Status.NONE.value,
        by_url=by.url if by else "",
        by_number=str(by.number) if by else "",
    )


def _by(site: Site, text: TextId) -> OfficialText | None:
    """Return the text that brought about today's status."""
    change = site.timelines[text].at(site.today)
    return site.text[change.by] if change and change.by else None
