"""Body Markdown → HTML, and what was found in it. Pure: asks nothing of other pages."""

from generator.markdown.body import render_body
from generator.markdown.request import Answer, Request

__all__ = ["Answer", "Request", "render_body"]
