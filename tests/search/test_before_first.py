"""What the line has carried when a number is answered, and that the answer is the final one."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from benchmarks.lighthouse import HEADERS
from benchmarks.packed import packed
from generator.output.served import served
from tests.search.built_register import register_records
from tests.search.test_scripts import JS

SAMPLE = 9
FEW = 5
"""Every so manyth question: a text is asked in nine forms, so each form has its turn."""
MOST = 49_000
"""Bytes beside the register, which grows with the texts; with that of our own content 60,000."""
_WATCH = """
  const isShown = () => document.querySelector("[data-part=answer] a, [data-part=results] > li");
  new MutationObserver((_, observer) => {
    if (!isShown()) return;
    globalThis.shownAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
"""
_EARLY = """() => performance.getEntries()
  .filter(({ entryType }) => ["navigation", "resource"].includes(entryType))
  .filter(({ responseStart }) => responseStart <= globalThis.shownAt)
  .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])"""
_SAME = """async (queries) => {
  const { lists, unsaid } = await import("/assets/js/search/lists.js");
  const { planned } = await import("/assets/js/search/plan.js");
  const how = { filters: {}, sort: "", exact: false, typing: false, whole: false };
  const of = async (query, source) => {
    const { reading } = planned(query, new Map(), await source(), how);
    return reading.kind === "number" ? reading.texts[0].text.url : reading.kind;
  };
  const all = [];
  for (const query of queries) all.push([query, await of(query, unsaid), await of(query, lists)]);
  return all;
}"""


@pytest.fixture(scope="module")
def packed_root(built_site: Path) -> Iterator[str]:
    with packed(built_site, HEADERS) as address:
        yield address


@pytest.mark.parametrize("query", ["49-KL/TW", "kl49", "qd 324 khvn", "quyết định 281 năm 2014"])
def test_a_number_is_answered_before_the_index_comes(
    browser: Browser, packed_root: str, query: str
) -> None:
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.add_init_script(_WATCH)
        page.goto(f"{packed_root}/tim-kiem/?q={quote(query)}")
        page.wait_for_selector("[data-part=answer] a")
        early = dict(page.evaluate(_EARLY))
    assert not [path for path in early if "/pagefind/t" in path or "phrases" in path]
    assert len([path for path in early if "register" in path]) == 1
    assert sum(size for path, size in early.items() if "register" not in path) <= MOST, early


@pytest.mark.parametrize("step", [FEW, pytest.param(1, marks=pytest.mark.long)])
def test_what_is_answered_so_early_is_what_all_lists_answer(
    browser: Browser, built_site: Path, tmp_path: Path, step: int
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for file in built_site.iterdir():
        if file.name not in ("assets", "van-ban", "tin-tuc"):
            (site / file.name).symlink_to(file)
    (site / "assets").mkdir()
    (site / "assets" / "js").symlink_to(JS)
    with served(site) as root:
        page: Page = browser.new_page()
        page.goto(f"{root}/tim-kiem/")
        answers = page.evaluate(_SAME, list(_queries(built_site))[::step])
    early = [(query, first, last) for query, first, last in answers if first.startswith("/")]
    assert len(early) > len(answers) / 3
    assert [answer for answer in early if answer[1] != answer[2]] == []


def _queries(site: Path) -> Iterator[str]:
    """Numbers in several spellings, alone and in questions, and other words with a numeral."""
    types = [row["name"] for row in register_records(site, "types")]
    for row in register_records(site, "texts"):
        number, name = row["number"], types[row["type"]]
        ordinal = number.split("/")[0].split("-")[0]
        yield from (number, number.lower().replace("/", " "), f"{name} {ordinal}")
        yield from (f"{name} số {number}", f"{name} {ordinal} năm {row['day'][:4]}")
        yield from (f"ai ký {name} {ordinal}", f"văn bản nào thay thế {number}")
        yield from (f"tin về {number}", f"{ordinal} {row['subject'][:30]}")
    for row in register_records(site, "abbreviations", "phrases")[::SAMPLE]:
        yield from (f"{row['name']} 2023", f"{row['name']} 49", f"qđ 324 {row['name']}")
    for row in register_records(site, "services", "phrases"):
        yield from (f"{words} 2023" for words in row["words"][::SAMPLE])
    for row in register_records(site, "indicators"):
        yield f"{row['name']} Hải Phòng 2023"
