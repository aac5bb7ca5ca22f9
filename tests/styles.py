"""Which classes there are: in sheets, in pages, in templates, and in what scripts make."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

THEME = Path(__file__).parents[1] / "theme"
JS = THEME / "assets" / "js"
SAY_WHAT_THEY_ARE = frozenset(
    "article citation correction corrected current official-text other results stack".split()
)
"""Names of things that look like the rest; no sheet need know them."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PRELUDE = re.compile(r"([^{}]+)\{")
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_CLASS_NAME = re.compile(r"className\s*[:=]\s*([^,;}]+)|classList\.\w+\((\"[^\"]+\")")
_IMPORT = re.compile(r"(?:from |import\(|import )\"([./\w-]+\.js)\"")
_ATTRIBUTE = re.compile(r"class=\"((?:\{\{.*?\}\}|\{%.*?%\}|[^\"{])*)\"", re.DOTALL)
_JINJA = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
_SCRIPT = re.compile(r"/assets/js/([\w/-]+\.js)")


@cache
def styled(sheet: Path) -> frozenset[str]:
    """Return the classes that a sheet has rules for, with the sheets that it imports."""
    css = _COMMENT.sub("", sheet.read_text("utf-8"))
    selectors = (one for one in _PRELUDE.findall(css) if not one.lstrip().startswith("@media"))
    own = {name for selector in selectors for name in _CLASS.findall(_without_imports(selector))}
    imported = (styled(sheet.parent / name) for name in re.findall(r'@import "([^"]+)"', css))
    return frozenset(own).union(*imported)


def _without_imports(selector: str) -> str:
    return re.sub(r"@import [^;]+;", "", selector)


@cache
def made_in(script: str) -> frozenset[str]:
    """Return the classes that a script, by its path below js/, gives to what it makes."""
    values = ("".join(match) for match in _CLASS_NAME.findall(source(script)))
    return frozenset(
        name
        for value in values
        for words in re.findall('"([^"]*)"', value)
        for name in words.split()
    )


def modules(script: str, without: frozenset[str] = frozenset()) -> set[str]:
    """Return a script, by its path below js/, and all that it imports, at once or later."""
    reached: set[str] = set()
    waiting = [script]
    while waiting:
        module = waiting.pop()
        if module not in reached | without:
            reached.add(module)
            folder = (JS / module).parent
            named = (folder / name for name in _IMPORT.findall(source(module)))
            waiting += [str(path.resolve().relative_to(JS.resolve())) for path in named]
    return reached


@cache
def source(module: str) -> str:
    """Return the text of a script, by its path below js/."""
    return (JS / module).read_text("utf-8")


def written_in(template: str) -> set[str]:
    """Return the classes that a template's text writes, whatever its view holds."""
    values = (_JINJA.sub(" ", value) for value in _ATTRIBUTE.findall(template))
    return {name for value in values for name in value.split()}


def scripts_of(html: str) -> list[str]:
    """Return the scripts that a page or template loads, by their path below js/."""
    return _SCRIPT.findall(html)


class PageReader(HTMLParser):
    """The classes, style sheets and scripts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: set[str] = set()
        self.sheets: list[str] = []

    @classmethod
    def of(cls, html: str) -> "PageReader":
        reader = cls()
        reader.feed(html)
        return reader

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.classes.update((values.get("class") or "").split())
        if tag == "link" and values.get("rel") == "stylesheet":
            self.sheets.append(values["href"] or "")


def all_scripts() -> Iterator[str]:
    """Yield every script of the theme, by its path below js/."""
    return (file.relative_to(JS).as_posix() for file in sorted(JS.rglob("*.js")))
