"""The official texts an article names, with their status on its day and today."""

from dataclasses import dataclass

from generator.markdown import number_class
from generator.pages.parts.status import StatusView, status_view
from generator.pages.parts.text_rows import described
from generator.site.news.linked import CitedText
from generator.site.texts.status import Status


@dataclass(frozen=True, slots=True)
class CitedTextView:
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


def cited_text_view(cited: CitedText) -> CitedTextView:
    text, by = cited.text, cited.by
    number, then, now = str(text.number), cited.then.label, text.status.label
    return CitedTextView(
        url=text.url,
        number=number,
        number_class=number_class(number),
        description=described(text),
        then=then if then != now else "",
        now=status_view(text.status),
        without_regime=text.status.status is Status.NONE,
        by_url=by.url if by else "",
        by_number=str(by.number) if by else "",
    )
