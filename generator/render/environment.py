"""The theme's Jinja environment: our templates before Material's."""

import posixpath
from importlib.util import find_spec
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Undefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup


class Forgiving(Undefined):
    """Material's templates read keys that need not exist, two levels deep."""

    def __getattr__(self, name: str) -> "Forgiving":
        if name.startswith("__"):
            raise AttributeError(name)
        return Forgiving(name=name)


def theme_environment(theme: Path) -> Environment:
    """Return the environment of the folder `theme`, with Material's templates below it."""
    environment = Environment(
        loader=FileSystemLoader([theme, material_templates()]),
        autoescape=True,
        auto_reload=False,
        cache_size=-1,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=Forgiving,
    )
    environment.filters["url"] = _url
    environment.filters["script_tag"] = _script_tag
    return environment


def material_templates() -> Path:
    """Return the folder of Material's templates. Raises ModuleNotFoundError without it."""
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("material")
    return Path(spec.submodule_search_locations[0]) / "templates"


@pass_context
def _url(context: Context, value: str) -> str:
    """Material's filter: a path of the theme, seen from the page."""
    if "://" in value or value.startswith(("/", "#")):
        return value
    return posixpath.join(context["base_url"], value)


@pass_context
def _script_tag(context: Context, value: str) -> Markup:
    """Material's filter, which its template names even where no script is configured."""
    return Markup('<script src="{}"></script>').format(_url(context, value))
