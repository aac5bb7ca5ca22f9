"""The style sheets of a page: what its template names, and every template that it takes in.

A template names its own: `{% set styles = ["news/article"] %}`, below theme/assets/css.
"""

from collections.abc import Callable, Iterator
from functools import cache

from jinja2 import Environment, nodes, pass_context
from jinja2.meta import find_referenced_templates
from jinja2.runtime import Context

CHROME = "partials/{}.html"
LAYERS = ("base", "parts")
"""Folders whose sheets come before a page's own, which may overrule them."""


def styles_of(environment: Environment) -> Callable[[Context], tuple[str, ...]]:
    """Return what a template calls for the sheets of the page: base, parts, the page's own.

    Raises jinja2.TemplateNotFound for a missing partial, and ValueError (or nodes.Impossible) for
    what is not written out: sheets are read from the templates once, and depend on no view.
    """

    @cache
    def sheets(template: str) -> tuple[str, ...]:
        tree = _parsed(environment, template)
        names = [*(sheet for name in _taken_in(tree) for sheet in sheets(name)), *own_sheets(tree)]
        return tuple(sorted(dict.fromkeys(names), key=_layer))

    @pass_context
    def style_sheets(context: Context) -> tuple[str, ...]:
        return sheets(context.name or "")

    return style_sheets


def _layer(sheet: str) -> int:
    folder = sheet.partition("/")[0]
    return LAYERS.index(folder) if folder in LAYERS else len(LAYERS)


def _parsed(environment: Environment, template: str) -> nodes.Template:
    assert environment.loader
    source, _, _ = environment.loader.get_source(environment, template)
    return environment.parse(source, template)


def _taken_in(tree: nodes.Template) -> Iterator[str]:
    """Header and footer come by `chrome`."""
    for name in find_referenced_templates(tree):
        if name is None:
            raise ValueError("a template is included whose name is not written out")
        yield name
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "chrome":
            yield CHROME.format(call.args[0].as_const())


def own_sheets(tree: nodes.Template) -> Iterator[str]:
    """Yield what a template names itself."""
    for assignment in tree.find_all(nodes.Assign):
        target, value = assignment.target, assignment.node
        if isinstance(target, nodes.Name) and target.name == "styles":
            if not isinstance(value, nodes.List):
                raise ValueError(f"line {value.lineno}: style sheets are a list, written out")
            yield from (str(item.as_const()) for item in value.items)
