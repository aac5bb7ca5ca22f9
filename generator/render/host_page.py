"""What the template of a hand-written page, which the host renders, may ask for."""

from jinja2 import Environment

from generator.markdown import heading
from generator.model import Edition
from generator.render.breadcrumbs import breadcrumbs_of
from generator.render.frame import frame
from generator.render.letter import letter
from generator.render.opening import opening
from generator.render.page import chrome_of
from generator.render.styles import styles_of


def host_page_globals(environment: Environment, edition: Edition) -> dict[str, object]:
    """Return the names with what they mean, beside those that the host gives."""
    around = frame(edition)
    return {
        "frame": around,
        "chrome": chrome_of(environment, around),
        "style_sheets": styles_of(environment),
        "breadcrumbs": breadcrumbs_of(around),
        "opening": opening,
        "heading": heading,
        "letter": letter,
    }
