"""Citation links in a body, told in full: `Kết luận số 49-KL/TW, 10/05/2019: Tiếp tục …`."""

import re
from collections.abc import Mapping
from html import escape

from markupsafe import Markup

from generator.model import Body, TextId
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import shortened
from generator.site.links import TextLink

LIMIT = 140
_LINK = re.compile(r'<a class="citation" id="([^"]+)"')


def titled(body: Body, texts: Mapping[TextId, TextLink]) -> Markup:
    """Return a body's HTML, its citation links with a title."""
    targets = {mention.anchor: mention.target for mention in body.mentions if mention.target}
    if not targets:
        return Markup(body.html)
    return Markup(_LINK.sub(lambda link: _with_title(link, targets, texts), body.html))


def _with_title(
    link: re.Match[str], targets: Mapping[str, TextId], texts: Mapping[TextId, TextLink]
) -> str:
    target = targets.get(link[1])
    if not target:
        return link[0]
    text = texts[target]
    words = escape(f"{described(text)}: {shortened(text.subject, LIMIT)}")
    return f'{link[0]} title="{words}"'
