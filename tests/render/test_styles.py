"""A template brings its sheets and scripts: nothing is shown without its style, no rule is idle."""

import ast
import re
from collections.abc import Iterator

import pytest
from jinja2 import DictLoader, Environment, TemplateNotFound
from jinja2.meta import find_referenced_templates

from generator.offline.worker import SOURCE
from generator.render import styles_of, theme_environment
from tests.styles import (
    SAY_WHAT_THEY_ARE,
    THEME,
    all_scripts,
    made_in,
    modules,
    scripts_of,
    source,
    styled,
    written_in,
)

CSS = THEME / "assets" / "css"
ENVIRONMENT = theme_environment(THEME)
SEARCH = "shell/search.html"
SEARCH_ALONE = frozenset({"search/page.js", "search/again.js"})
"""What the header's script loads on the search page only."""
MADE_ELSEWHERE = frozenset({"footnotes"})
"""By the Markdown parser."""
TEMPLATES = {
    file.relative_to(THEME).as_posix(): file.read_text("utf-8")
    for file in sorted(THEME.rglob("*.html"))
}
PAGES = [name for name, text in TEMPLATES.items() if '{% extends "main.html" %}' in text]
PAGES.append("main.html")
ALONE = ("statistics/embed.html",)
"""Pages without the frame of the others."""
SCRIPTS = tuple(all_scripts())
WORKER = SOURCE.removeprefix("assets/js/")
"""Served at an address of its own, which no template names."""
OF_COPIES = "parts/tools-in-file.js"
"""What a copy for a memory stick has in place of the tools."""


def sheets_of(environment: Environment, template: str) -> list[str]:
    """Return the sheets that a page of a template loads, as its frame writes them."""
    environment.globals["style_sheets"] = styles_of(environment)
    context = environment.get_template(template).new_context()
    return list(styles_of(environment)(context))


def closure(template: str) -> Iterator[str]:
    """Yield the text of a template and of all of ours that it takes in."""
    text = TEMPLATES[template]
    yield text
    names = [name for name in find_referenced_templates(ENVIRONMENT.parse(text)) if name]
    chrome = [f"partials/{part}.html" for part in re.findall(r'chrome\("(\w+)"', text)]
    for name in names + chrome:
        if name in TEMPLATES:
            yield from closure(name)


def text_of(template: str) -> str:
    return "\n".join(closure(template))


def scripts_for(template: str) -> set[str]:
    without = frozenset() if template == SEARCH else SEARCH_ALONE
    entries = scripts_of(text_of(template))
    return {module for entry in entries for module in modules(entry, without)}


def styles_for(template: str) -> set[str]:
    sheets = sheets_of(ENVIRONMENT, template)
    return {name for sheet in sheets for name in styled(CSS / f"{sheet}.css")}


def test_a_page_has_its_own_sheets_and_those_of_what_it_takes_in() -> None:
    templates = {
        "main.html": "{% set styles = ['base/base'] %}{% block content %}{% endblock %}"
        "{{ chrome('header', base_url) }}",
        "partials/header.html": "{% set styles = ['parts/box'] %}",
        "partials/row.html": "{% set styles = ['parts/row'] %}{% include 'partials/badge.html' %}",
        "partials/badge.html": "{% set styles = ['parts/badge', 'parts/row'] %}",
        "page.html": "{% extends 'main.html' %}{% set styles = ['news/page'] %}"
        "{% block content %}{% if view %}{% include 'partials/row.html' %}{% endif %}"
        "{% endblock %}",
    }
    sheets = sheets_of(Environment(loader=DictLoader(templates)), "page.html")
    assert (sheets[0], sheets[-1]) == ("base/base", "news/page")
    assert sorted(sheets[1:-1]) == ["parts/badge", "parts/box", "parts/row"]


@pytest.mark.parametrize(
    ("template", "error"),
    [
        ("{% include 'nowhere.html' %}", TemplateNotFound),
        ("{% include name %}", ValueError),
        ("{% set styles = ['a'] if view else [] %}", ValueError),
    ],
)
def test_what_cannot_be_read_from_the_templates_is_an_error(
    template: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        sheets_of(Environment(loader=DictLoader({"page.html": template})), "page.html")


@pytest.mark.parametrize("template", PAGES)
def test_every_class_of_a_template_is_styled_on_its_pages(template: str) -> None:
    assert written_in(text_of(template)) - styles_for(template) - SAY_WHAT_THEY_ARE == set()


@pytest.mark.parametrize("template", PAGES)
def test_what_a_pages_scripts_make_is_styled_there(template: str) -> None:
    made = {name for module in scripts_for(template) for name in made_in(module)}
    assert made - styles_for(template) - SAY_WHAT_THEY_ARE == set()


@pytest.mark.parametrize("template", PAGES)
def test_a_part_that_a_script_looks_for_has_the_script(template: str) -> None:
    wanted = re.findall(r'data-component="([\w-]+)"', text_of(template))
    looking = {name: [file for file in SCRIPTS if f'"{name}"' in source(file)] for name in wanted}
    loaded = scripts_for(template)
    assert [name for name, files in looking.items() if files and not loaded & set(files)] == []


def test_every_sheet_and_script_is_somebodys() -> None:
    sheets = {sheet for page in (*PAGES, *ALONE) for sheet in sheets_of(ENVIRONMENT, page)}
    files = {file.relative_to(CSS).with_suffix("").as_posix() for file in CSS.rglob("*.css")}
    assert {name for name in files - sheets if not name.startswith("base/")} == set()
    used = {module for page in PAGES for module in scripts_for(page)}
    assert set(SCRIPTS) - used == {WORKER, OF_COPIES}


def test_no_rule_is_idle() -> None:
    templates = {name for text in TEMPLATES.values() for name in written_in(text)}
    scripts = {name for file in SCRIPTS for name in made_in(file)}
    rules = {name for sheet in CSS.rglob("*.css") for name in styled(sheet)}
    assert rules - templates - scripts - set(words_of_views()) - MADE_ELSEWHERE == set()


def words_of_views() -> Iterator[str]:
    """Yield the words of all texts in the generator: states of views, classes in bodies."""
    for file in (THEME.parent / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield from re.findall(r"[A-Za-z_][\w-]*", node.value)


def test_what_a_pages_tools_ask_for_later_is_kept_on_the_device() -> None:
    asked = r'(?<!typeof )import\("(?:\.\./(?P<folder>\w+)|\.)/(?P<name>[\w-]+)\.js"\)'
    later = {
        f"{match['folder'] or folder}/{match['name']}"
        for folder in ("parts", "texts")
        for file in (THEME / "assets/js" / folder).glob("*.js")
        for match in re.finditer(asked, file.read_text("utf-8"))
    }
    kept = re.search(r"const LATER = \[(.+?)\]", source(WORKER))
    own = {module for module in later if not module.startswith("search/")}  # which has a page
    assert kept and own == set(re.findall(r'"([\w/-]+)"', kept[1]))
