"""What marks a place or the focus is seen in any colours, and hides no word."""

import pytest
from playwright.sync_api import Browser

MARKED = """links => links.filter((link) =>
  [link, "::after"].some((part) => {
    const style = getComputedStyle(link, part === link ? null : part);
    const isDrawn = part === link || style.content !== "none";
    return isDrawn && (parseFloat(style.borderBottomWidth) > 0 || part !== link);
  })).map((link) => link.textContent)"""


@pytest.mark.parametrize("colours", ["none", "active"])
def test_one_section_is_marked_as_current(browser: Browser, host: str, colours: str) -> None:
    """A border that is only transparent shows when colours are forced."""
    with browser.new_context(forced_colors=colours) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{host}/van-ban/")
        assert page.locator(".site-nav a").evaluate_all(MARKED) == ["Văn bản"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_field_keeps_its_colours_under_focus(browser: Browser, host: str, scheme: str) -> None:
    look = "field => [getComputedStyle(field).backgroundColor, getComputedStyle(field).color]"
    with browser.new_context(color_scheme=scheme) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{host}/van-ban/")
        for field in page.locator("main :is(input, select):visible").all():
            before = field.evaluate(look)
            field.focus()
            assert field.evaluate(look) == before
            assert field.evaluate("field => getComputedStyle(field).outlineStyle") == "solid"


FOCUSED = """() => {
  const parts = document.querySelectorAll("main :is(a, button, summary), footer :is(a, button)");
  const look = (part) => {
    if (part.dataset.tool) part.ariaPressed = "true";
    part.focus({ focusVisible: true });
    const { backgroundColor, color, boxShadow } = getComputedStyle(part);
    return [backgroundColor, color, boxShadow.includes(backgroundColor)].join(" ");
  };
  return [...parts].filter((part) => part.checkVisibility() && !part.closest("svg"))
    .filter((part) => look(part) !== "rgb(255, 212, 59) rgb(27, 20, 36) true")
    .map((part) => part.outerHTML.slice(0, 80));
}"""


def test_what_has_the_focus_has_its_colours(browser: Browser, host: str) -> None:
    """Words in the colour of the mark on a dark ground without it are read by nobody."""
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        for address in ("/tin-tuc/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw/", "/lich/"):
            page.goto(f"{host}{address}")
            assert page.evaluate(FOCUSED) == []
