"""Citation links in a body, told in full: `Kết luận số 49-KL/TW, 10/05/2019: Tiếp tục …`."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import Body, TextId
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import shortened
from generator.site import Site

LIMIT = 140


def titled(site: Site, body: Body) -> Markup:
    """Return a body's HTML, its citation links with a title."""
    return body_html(body, titles(site, body))


def titles(site: Site, body: Body) -> Mapping[TextId, str]:
    """Return the title of a link to each text that a body cites."""
    texts = [site.text[mention.target] for mention in body.mentions if mention.target]
    return {text.id: f"{described(site, text)}: {shortened(text.subject, LIMIT)}" for text in texts}
