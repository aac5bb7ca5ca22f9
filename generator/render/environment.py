"""The theme's Jinja environment."""

import re
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from generator.pages.parts.wording import unbroken
from generator.render.unsearched import Unsearched

_MARKUP = re.compile("[&<>\"']")


class QuickTemplate(Template):
    """Most of what pages show has nothing to escape, and is passed on as it is."""

    @classmethod
    def from_code(cls, environment: Environment, code: CodeType, *others: Any) -> "Template":
        template = super().from_code(environment, code, *others)
        template.root_render_func.__globals__["escape"] = _escaped
        return template


def _escaped(value: object) -> str:
    if type(value) is Markup or (type(value) is str and not _MARKUP.search(value)):
        return value
    return escape(value)


def theme_environment(theme: Path) -> Environment:
    """Return the environment of the folder `theme`; a name that nothing has is an error in it."""
    environment = Environment(
        loader=FileSystemLoader(theme),
        autoescape=True,
        auto_reload=False,
        cache_size=-1,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        extensions=[Unsearched],
    )
    environment.template_class = QuickTemplate
    environment.filters["unbroken"] = unbroken
    return environment
