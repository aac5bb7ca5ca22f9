"""Citation links in a body, told in full: `Kết luận số 49-KL/TW, 10/05/2019: Tiếp tục …`."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import Body, TextId
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import shortened
from generator.site.links import TextLink

LIMIT = 140
Texts = Mapping[TextId, TextLink]


def titled(body: Body, texts: Texts) -> Markup:
    """Return a body's HTML, its citation links with a title; `texts` are those it cites."""
    return body_html(body, titles(body, texts))


def titles(body: Body, texts: Texts) -> Mapping[TextId, str]:
    """Return the title of a link to each text that a body cites."""
    cited = (texts[mention.target] for mention in body.all_mentions if mention.target)
    return {text.id: f"{described(text)}: {shortened(text.subject, LIMIT)}" for text in cited}
