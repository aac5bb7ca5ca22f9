"""The theme's Jinja environment."""

import re
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from generator.markdown import heading, unbroken
from generator.render.letter import letter
from generator.render.unsearched import Unsearched
from generator.storage import Cache

COMPILED = "template"
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


class CompiledTemplates(BytecodeCache):
    """Templates as an earlier build compiled them."""

    def __init__(self, cache: Cache) -> None:
        self.cache = cache

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name: where the folder lies makes no other template."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self.cache.value(COMPILED, _key(bucket))
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.cache.keep(COMPILED, _key(bucket), bucket.bytecode_to_string())


def _key(bucket: Bucket) -> bytes:
    return f"{bucket.key} {bucket.checksum}".encode()


def theme_environment(theme: Path, cache: Cache | None = None) -> Environment:
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
        bytecode_cache=CompiledTemplates(cache) if cache and cache.keeps else None,
    )
    environment.template_class = QuickTemplate
    environment.filters["unbroken"] = unbroken
    environment.globals["heading"] = heading
    environment.globals["letter"] = letter
    return environment
