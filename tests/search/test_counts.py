"""Every number on the search page is of what a reader can reach."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from generator.text import slug
from tests.search.test_scripts import JS

DONE = "document.querySelector('.search').dataset.state === 'done'"
COUNTED = "document.querySelector('.search').dataset.counted === 'true'"
QUERIES = (
    pytest.param("cong dan", marks=pytest.mark.long),
    "kl49",
    pytest.param("mù cang chải", marks=pytest.mark.long),
    pytest.param("bộ tiêu chí", marks=pytest.mark.long),
    "hội viên hải dương",
    "văn bản năm 2022",
    pytest.param("9/2022", marks=pytest.mark.long),
    pytest.param("đảng ủy", marks=pytest.mark.long),
    pytest.param("UBND", marks=pytest.mark.long),
    "thông tư 44",
    pytest.param("BRVT", marks=pytest.mark.long),
    pytest.param("202/2025/qh15", marks=pytest.mark.long),
    pytest.param("giadinhhoctap", marks=pytest.mark.long),
    pytest.param("ngaykhuyenhoc", marks=pytest.mark.long),
)
FACETS = """async (queries) => {
  const names = ["find", "counts", "known", "address"];
  const modules = names.map((name) => import(`/modules/search/${name}.js`));
  const [{ answers }, { tally }, { toldBy }, { FILTERS }] = await Promise.all(modules);
  const ask = async (query, filters) => {
    let last;
    for await (const answer of answers(query, { filters })) last = answer;
    const [all, told] = [await last.read(), toldBy(last.card)];
    return { ...all, told, below: all.items.filter(({ url }) => url !== told).length };
  };
  const counts = [];
  for (const query of queries) {
    const all = await ask(query, {});
    for (const name of all.isWhole ? Object.values(FILTERS) : [])
      for (const [value, count] of Object.entries(tally(all, name)))
        counts.push([query, name, value, count, (await ask(query, { [name]: value })).below]);
  }
  return counts;
}"""
WITH_CARD = ("quyết định 281", "thông tư 24", "hội viên hải dương", "thái bình")
"""What the card tells stands below it in no count."""
LIST_FIRST = ("báo sai sót", "lịch tháng 10", "văn bản năm 2022", "văn bản nào còn hiệu lực")
OTHERS = ("công dân học tập", "hội khuyến học việt nam", "giao ban", "xóa mù chữ", "quỹ từ thiện")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Without the worker that keeps pages: modules in another place would not reach it."""
    size: ViewportSize = {"width": 1280, "height": 900}
    with browser.new_context(viewport=size, service_workers="block") as context:
        opened = context.new_page()
        opened.set_default_timeout(20_000)
        yield opened


def shown(page: Page, root: str, address: str) -> int:
    """Ask, show all that there is, and return how many results stand below the card."""
    page.goto(f"{root}/tim-kiem/{address}")
    page.wait_for_function(f"{DONE} && {COUNTED}")
    more = page.locator("[data-part=more]")
    while more.is_visible():
        before = page.locator(".result").count()
        more.click()
        page.wait_for_function(
            "before => document.querySelectorAll('.result').length > before"
            " || document.querySelector('[data-part=more]').hidden",
            arg=before,
        )
    return page.locator(".result").count()


def counted(words: str) -> int | None:
    number = re.search(r"(?<!Hơn)(?:^|[ (])(\d[\d.]*)(?: kết quả|\)?$)", words)
    return int(number[1].replace(".", "")) if number else None


@pytest.mark.parametrize("query", QUERIES)
def test_every_count_is_of_what_can_be_reached(page: Page, root: str, query: str) -> None:
    page.goto(f"{root}/tim-kiem/?q={query}")
    page.wait_for_function(f"{DONE} && {COUNTED}")
    whole = counted(page.locator("[data-part=count]").inner_text())
    kinds = page.locator("[data-part=kinds] a").all_inner_texts()[1:]
    options = page.locator("[data-filter] option").evaluate_all(
        "all => all.map((option) => [option.parentElement.name, option.value, option.textContent])"
    )
    reached = shown(page, root, f"?q={query}")
    assert whole is None or whole == reached
    for kind in kinds:
        value = slug(re.sub(r" \d+$", "", kind))
        assert _fits(counted(kind), _under(page, root, query, "loai", value)), kind
    for name, value, words in [option for option in options if option[1]][:6]:
        assert _fits(counted(words), _under(page, root, query, name, value)), words


def _fits(said: int | None, reached: int) -> bool:
    """A value without a number leads at least to something."""
    return reached == said if said is not None else reached > 0


def _under(page: Page, root: str, query: str, name: str, value: str) -> int:
    return shown(page, root, f"?q={query}&{name}={value}")


@pytest.mark.parametrize(
    "queries",
    [
        ("quyết định 281", "lịch tháng 10"),
        pytest.param((*WITH_CARD, *LIST_FIRST, *OTHERS), marks=pytest.mark.long),
    ],
    ids=["a card and a list put first", "all"],
)
def test_every_value_of_every_filter_counts_what_it_leaves(
    page: Page, root: str, queries: tuple[str, ...]
) -> None:
    page.route(
        "**/modules/**",
        lambda route: route.fulfill(path=JS / route.request.url.split("/modules/")[1]),
    )
    page.goto(f"{root}/tim-kiem/")
    counts = page.evaluate(FACETS, list(queries))
    assert {query for query, *_ in counts} == set(queries)
    wrong = [count for count in counts if count[3] != count[4]]
    assert not wrong


def test_what_the_card_tells_is_in_no_count(page: Page, root: str) -> None:
    """The text that a number means passes by its standing too: the register has not that."""
    page.goto(f"{root}/tim-kiem/?q=quyết định 281")
    page.wait_for_function(f"{DONE} && {COUNTED}")
    below = page.locator(".result").count()
    options = page.locator("select[name=tinh-trang] option").all_inner_texts()[1:]
    assert 0 < sum(counted(words) or 0 for words in options) <= below
