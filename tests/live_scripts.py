"""What would run in a page, or take it elsewhere, besides the theme's own scripts."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

OWN = re.compile(
    r'<script(?: type="module")? src="[./\w-]*/assets/js/[\w/-]+\.js"></script>'
    r'|<script type="application/(?:ld\+)?json"[^<>]*>[^<]*</script>'
)
SUSPECT = re.compile(
    r"<(?:script|iframe|object|embed|base)|\son\w+\s*=|srcdoc|(?:script|data):|=.[^\"]*&(?:#|tab|colon)",
    re.I,
)
RUNS = {"script", "iframe", "object", "embed", "base", "applet", "frame"}
ADDRESSES = {"href", "src", "action", "formaction", "xlink:href", "data", "poster"}
LEADS = re.compile(r"\s*(?:\w*script|data)\s*:", re.I)


def live_scripts(html: str) -> list[str]:
    """Return the tags that would run something; a page with nothing suspect is not parsed."""
    rest = OWN.sub("", html)
    if not SUSPECT.search(rest):
        return []
    reader = _Reader()
    reader.feed(rest)
    return reader.live


def live_in(site: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the pages below a folder in which something would run."""
    for file in site.rglob("*.html"):
        live = live_scripts(file.read_text("utf-8"))
        if live:
            yield file.relative_to(site).as_posix(), live


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.live: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            led = name in ADDRESSES and LEADS.match(value or "")
            if name.startswith("on") or name == "srcdoc" or led:
                self.live.append(f"{tag} {name}={value}")
        # a base with a target alone leads nowhere else: links in a frame open beside it
        if tag in RUNS and not (tag == "base" and [name for name, _ in attrs] == ["target"]):
            self.live.append(tag)
