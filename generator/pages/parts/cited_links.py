"""Citation links in a body, told in full: `Kết luận số 49-KL/TW, 10/05/2019: Tiếp tục …`."""

import re
from collections.abc import Mapping
from html import escape

from markupsafe import Markup

from generator.model import Body, TextId
from generator.pages.parts.text_rows import described
from generator.pages.parts.wording import shortened
from generator.site import Site

LIMIT = 140
_LINK = re.compile(r'<a class="citation" id="([^"]+)"')


def titled(site: Site, body: Body) -> Markup:
    """Return a body's HTML, its citation links with a title."""
    targets = {one.anchor: one.target for one in body.mentions if one.target}
    if not targets:
        return Markup(body.html)
    return Markup(_LINK.sub(lambda found: _with_title(site, found, targets), body.html))


def _with_title(site: Site, link: re.Match[str], targets: Mapping[str, TextId]) -> str:
    target = targets.get(link[1])
    if not target:
        return link[0]
    text = site.text_links[target]
    words = escape(f"{described(text)}: {shortened(text.subject, LIMIT)}")
    return f'{link[0]} title="{words}"'
