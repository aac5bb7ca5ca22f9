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
