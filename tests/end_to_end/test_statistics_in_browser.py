"""Tables that sort and places that are compared, in Chromium."""

from playwright.sync_api import Browser, Page

PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
COMPARED = "/thong-ke/so-sanh/?noi=hai-duong&noi=quang-ninh"


def first_cells(page: Page) -> list[str]:
    table = page.locator("table[data-component=sortable]").first
    cells = table.locator("tbody tr > :first-child")
    return [cell.get_attribute("data-value") or "" for cell in cells.all()]


def test_a_table_sorts_by_value_and_by_vietnamese_order(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto(f"{host}/thong-ke/ty-le-hoi-vien/")
    page.get_by_role("button", name="Giá trị").click()
    assert first_cells(page)[:3] == ["Hải Dương", "Quảng Ninh", "Thái Nguyên"]
    page.get_by_role("button", name="Giá trị").click()
    assert first_cells(page)[0] == "Quận Tân Bình"
    page.get_by_role("button", name="Địa phương").click()
    assert first_cells(page)[:3] == ["Bắc Giang", "Bắc Kạn", "Cao Bằng"]
    assert page.locator("th[aria-sort]").get_attribute("aria-sort") == "ascending"
    page.close()


def test_cards_sort_by_a_field_on_a_phone(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.goto(f"{host}/thong-ke/ty-le-hoi-vien/")
    page.get_by_label("Xếp theo").select_option(label="Địa phương")
    assert first_cells(page)[0] == "Bắc Giang"
    page.get_by_label("Xếp theo").select_option(label="Mặc định")
    assert first_cells(page)[0] == "Hải Dương"
    page.close()


def test_chosen_places_stand_side_by_side(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto(host + COMPARED)
    row = page.locator("table.comparison tbody tr").first
    row.wait_for()
    assert "40,1%, năm 2023" in row.inner_text() and "33%, năm 2023" in row.inner_text()
    row.get_by_role("link", name="40,1%").click()
    assert page.locator(".sentence:target").inner_text().count("Hải Dương (40,1%)") == 1
    page.close()


def test_one_place_alone_is_not_compared(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.goto(f"{host}/thong-ke/so-sanh/?noi=hai-duong")
    assert page.get_by_role("status").inner_text() == "Chọn thêm ít nhất một nơi nữa."
    page.locator("select[name=noi]").nth(1).select_option("bac-kan")
    page.get_by_role("button", name="So sánh").click()
    page.locator("table.comparison").wait_for()
    assert page.url.endswith("?noi=hai-duong&noi=bac-kan")
    page.locator("select[name=noi]").nth(2).select_option("bac-kan")
    page.get_by_role("button", name="So sánh").click()
    page.get_by_text("Bắc Kạn được chọn hơn một lần").wait_for()
    page.close()


def test_without_scripts_the_places_are_links(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host + COMPARED)
    assert "cần JavaScript" in page.inner_text("main")
    assert page.locator("main a[href$='hai-duong/#so-lieu']").count() == 1
    assert not page.locator("form.comparison-form").is_visible()
    context.close()


MATRIX = "/thong-ke/trien-khai/"


def test_a_text_is_typed_by_half_and_chosen_by_keyboard(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto(host + MATRIX)
    page.get_by_label("Chọn văn bản").fill("324")
    page.get_by_text("1 văn bản khớp.").wait_for()
    page.keyboard.press("Enter")
    table = page.locator("section[data-component=matrix-result] table.matrix")
    table.wait_for()
    assert page.url.endswith("?vb=quyet-dinh%2Fkhvn%2F2023%2F324")
    assert "Hưng Yên" in table.inner_text() and "Thái Bình cũ" in table.inner_text()
    assert not page.locator("[data-component=matrix-page]").is_visible()
    table.locator("a.grade").first.click()
    assert page.locator(":target").get_attribute("id") == "dan-2"
    page.go_back()
    page.get_by_role("button", name="324/QĐ-KHVN").click()
    page.locator("[data-component=matrix-page]").wait_for()
    assert page.url.endswith(MATRIX)
    page.close()


def test_several_texts_stand_side_by_side_on_a_phone(browser: Browser, host: str) -> None:
    page = browser.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.goto(f"{host}{MATRIX}?vb=quyet-dinh/khvn/2023/324")
    page.get_by_label("Chọn văn bản").fill("tw")
    page.locator("[data-component=offered-texts] button").first.wait_for()
    page.get_by_role("button", name="11-CT/TW").click()
    page.locator("table.matrix td[data-label='11-CT/TW']").first.wait_for()
    assert "trên 34 tỉnh, thành phố" in page.get_by_role("status").inner_text()
    assert page.locator("[data-component=chosen-texts] button").count() == 2
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_label("Chọn văn bản").fill("không có số này")
    page.get_by_text("Cổng chưa có văn bản nào mang số ấy.").wait_for()
    page.close()


def test_without_scripts_the_matrix_is_the_page(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host + MATRIX)
    assert page.locator("table.matrix").is_visible()
    assert not page.locator("form.matrix-choice").is_visible()
    context.close()
