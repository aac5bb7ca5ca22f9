"""Body Markdown → HTML, and what was found in it. Pure: asks nothing of other pages."""

from generator.markdown.alignment import alignment
from generator.markdown.anchors import anchors_named, heading_anchor, provision_anchor
from generator.markdown.body import render_body
from generator.markdown.braces import KEPT_ATTRIBUTES
from generator.markdown.hrefs import is_elsewhere, is_safe, useless
from generator.markdown.kept_together import (
    bound,
    heading,
    never_broken,
    number_class,
    unbroken,
)
from generator.markdown.pictures import SIZES
from generator.markdown.plain_lines import first_paragraph, plain_lines
from generator.markdown.provision_lines import opens_article
from generator.markdown.request import BodyRequest
from generator.markdown.search_marks import searched, shown, unsearched
from generator.markdown.slots import body_html

__all__ = [
    "KEPT_ATTRIBUTES",
    "SIZES",
    "BodyRequest",
    "alignment",
    "anchors_named",
    "body_html",
    "bound",
    "first_paragraph",
    "heading",
    "heading_anchor",
    "is_elsewhere",
    "is_safe",
    "never_broken",
    "number_class",
    "opens_article",
    "plain_lines",
    "provision_anchor",
    "render_body",
    "searched",
    "shown",
    "unbroken",
    "unsearched",
    "useless",
]
