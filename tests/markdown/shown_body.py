"""A body as readers get it: its slots filled, without the marks of what is searched."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.markdown import body_html, shown
from generator.model import Body, TextId


def shown_html(
    body: Body,
    titles: Mapping[TextId, str] | None = None,
    references: Mapping[str, str] | None = None,
    folder: str = "",
) -> Markup:
    return shown(body_html(body, titles or {}, references or {}, folder))
