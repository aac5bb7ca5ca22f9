"""What a page is ruled and set with: no rule beneath a rule, no word out of its column, no link
too low for a thumb."""

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.addresses import EVERY_KIND
from tests.end_to_end.settled import settled

NEAREST = 30
"""Rules of a part and of the next one stand 36 pixels apart."""
DOUBLED = """(nearest) => {
  const drawn = (element, side) => {
    const style = getComputedStyle(element);
    return parseFloat(style[`border${side}Width`]) > 0
      && !/, 0\\)$/.test(style[`border${side}Color`]);
  };
  const all = [...document.querySelectorAll("main *, footer *")].filter((element) =>
    element.checkVisibility() && !element.closest("svg") && element.clientWidth > 60);
  const rules = all.filter((element) => !(drawn(element, "Left") && drawn(element, "Right")))
    .flatMap((element) => ["top", "bottom"].flatMap((side) => {
      if (!drawn(element, side === "top" ? "Top" : "Bottom")) return [];
      const box = element.getBoundingClientRect();
      return [{ at: box[side], left: box.left, right: box.right, name: element.className }];
    })).sort((one, other) => one.at - other.at);
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const filled = [...document.querySelectorAll("main :is(svg, img, input, select, button)")]
    .map((element) => element.getBoundingClientRect());
  while (walker.nextNode()) {
    if (!walker.currentNode.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    filled.push(...range.getClientRects());
  }
  return rules.flatMap((rule, index) => rules.slice(index + 1)
    .filter(({ at }) => at - rule.at > 1.5 && at - rule.at < nearest)
    .filter(({ left, right }) => Math.min(right, rule.right) - Math.max(left, rule.left) > 60)
    .filter((below) => !filled.some(({ top, bottom, left, right }) =>
      top < below.at && bottom > rule.at && left < below.right && right > below.left))
    .map((below) => `${rule.name} / ${below.name}: ${Math.round(below.at - rule.at)}`));
}"""
OUT_OF_COLUMN = """() => [...document.querySelectorAll("main *, footer *")].filter((element) => {
  const { display, marginLeft } = getComputedStyle(element);
  const [first] = element.getClientRects();
  if (!display.startsWith("inline") || !(parseFloat(marginLeft) > 1) || !first) return false;
  let column = element.parentElement;
  while (getComputedStyle(column).display === "inline") column = column.parentElement;
  const { left, top } = column.getBoundingClientRect();
  const edge = left + parseFloat(getComputedStyle(column).paddingLeft);
  return Math.abs(first.left - edge - parseFloat(marginLeft)) < 1 && first.top > top + 12;
}).map(({ className, parentElement }) => `${parentElement.className} > ${className}`)"""
"""What its margin keeps from the words before it also where it begins a line of its own."""


LOW = """() => [...document.querySelectorAll("main a[href]")]
  .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 23.5)
  .map((link) => `${link.parentElement.className} > ${link.textContent.trim().slice(0, 20)}`)"""


CROWDED = (
    "/",
    "/van-ban/nam/2019/",
    "/thong-ke/trien-khai/",
    "/tin-tuc/2022/09/quan-tan-binh-giao-ban-khuyen-hoc-quy-iii/",
    "/thong-ke/so-sanh/?noi=hai-duong&noi=quang-ninh",
    "/tim-kiem/?q=49-KL%2FTW",
)


@pytest.mark.parametrize(
    ("width", "addresses"),
    [
        (390, CROWDED),
        *(pytest.param(w, EVERY_KIND, marks=pytest.mark.long) for w in (320, 390, 768, 1280)),
    ],
)
def test_one_rule_is_enough_and_lines_and_links_have_room(
    browser: Browser, host: str, width: int, addresses: tuple[str, ...]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844}, base_url=host)
    wrong = {}
    for address, page in settled(context.new_page, addresses):
        seen = page.evaluate(DOUBLED, NEAREST), page.evaluate(OUT_OF_COLUMN), page.evaluate(LOW)
        if words := {word for words in seen for word in words}:
            wrong[address] = words
    context.close()
    assert wrong == {}
