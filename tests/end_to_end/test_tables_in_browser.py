"""A table that a phone shows as cards is a table still for those who hear it."""

from playwright.sync_api import Browser

ADDRESSES = (
    "/van-ban/",
    "/thong-ke/ca-nuoc/",
    "/thong-ke/ty-le-hoi-vien/",
    "/thong-ke/trien-khai/",
)


def test_cards_keep_rows_and_cells(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    session = page.context.new_cdp_session(page)
    for address in ADDRESSES:
        page.goto(host + address)
        assert page.evaluate("getComputedStyle(document.querySelector('td')).display") == "block"
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        roles = [node["role"]["value"] for node in nodes if "role" in node]
        for role in ("table", "row", "rowheader", "cell"):
            assert role in roles, (address, role)
