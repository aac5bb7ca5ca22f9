"""What a result is said to lack stands nowhere on its page, in a run as it was typed."""

import re
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from generator.search.document import ALIASES
from generator.search.fragments import fragments_of
from tests.search.browser import SearchPage
from tests.search.classes import made_queries

ASKED = ("sentences", "otherwise", "everyday", "subjects", "nothing")
EACH = 4
SEED = 20261128
LACKS = """() => [...document.querySelectorAll('.results > li')].map((row) => [
  row.querySelector('a').href, [...row.querySelectorAll('.missing s')].map((run) => run.innerText),
])"""


def test_no_page_lacks_what_it_says(built_site: Path, root: str, browser: Browser) -> None:
    content = built_site.parent / "content"
    queries = [query.text for query in made_queries(built_site, content, EACH, ASKED)]
    lines = {row.url: _line_of(row.content) for row in fragments_of(built_site / "pagefind")}
    page = SearchPage.open(browser, root)
    told, wrong = 0, []
    for query in queries + [_beside_another(query) for query in queries]:
        page.ask(query)
        for address, runs in page.page.evaluate(LACKS):
            told += len(runs)
            line = lines.get(urlsplit(address).path, "")
            wrong += [(query, address, run) for run in runs if _line_of(run) in line]
    assert told > len(queries)
    assert not wrong


def _beside_another(query: str) -> str:
    """The query with a word that no page has, so that what is shown is a part of it."""
    words = query.split()
    words.insert(Random(SEED).randrange(len(words) + 1), "zarathustra")
    return " ".join(words)


def _line_of(content: str) -> str:
    """The words of a page, without those that are searched and never shown."""
    words = re.findall(r"\w+", content.partition(ALIASES)[0].lower())
    return f" {' '.join(words)} "
