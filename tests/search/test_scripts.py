"""All parts of a page's search are asked for at once: the lists in search.js are whole."""

import re
from pathlib import Path

JS = Path(__file__).parent.parent.parent / "theme" / "assets" / "js"
_IMPORT = re.compile(r'from "\./([a-z]+)\.js"')


def needed(part: str, known: set[str] | None = None) -> set[str]:
    """Return a module and all that it imports."""
    known = known if known is not None else set()
    if part not in known:
        known.add(part)
        for other in _IMPORT.findall((JS / "search" / f"{part}.js").read_text("utf-8")):
            needed(other, known)
    return known


def listed(name: str) -> set[str]:
    text = (JS / "search.js").read_text("utf-8")
    found = re.search(rf"const {name} = (.*?)\.split", text, re.DOTALL)
    assert found
    return set(" ".join(re.findall(r'"([^"]*)"', found[1])).split())


def test_the_lists_are_whole() -> None:
    assert listed("PAGE") == needed("page")
    assert listed("BOX") == needed("box")


def test_no_markup_is_made_of_text() -> None:
    for file in (JS / "search").glob("*.js"):
        assert "innerHTML" not in file.read_text("utf-8"), file.name
