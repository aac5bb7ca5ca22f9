"""Official texts in Chromium: the register's filters, a day's status, copying, print."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

CIRCULARS = Path(__file__).parents[2] / "content" / "documents" / "thong-tu"
REGISTER = "/van-ban/"
RULES = "/van-ban/quy-che/bbt/2026/01/"
CIRCULAR = "/van-ban/thong-tu/bgddt/2023/25/"
UNSURE = "/van-ban/thong-tu/bgddt/2014/44/"
PERIOD = "/van-ban/quyet-dinh/khvn/2015/448/"


@pytest.fixture
def page(browser: Browser, host: str) -> Iterator[Page]:
    context = browser.new_context(
        base_url=host,
        viewport={"width": 1280, "height": 900},
        permissions=["clipboard-read", "clipboard-write"],
    )
    yield context.new_page()
    context.close()


def numbers(page: Page) -> list[str]:
    return page.locator("table.register tbody a").all_inner_texts()


def circulars() -> list[str]:
    """The numbers of the circulars in the content, in the order of their numbers."""
    texts = [file.read_text(encoding="utf-8") for file in CIRCULARS.glob("*.md")]
    found = [line for text in texts for line in re.findall(r"^number: (.+)$", text, re.M)]
    return sorted(found, key=lambda number: int(number.split("/")[0]))


def test_the_register_filters_at_once_and_keeps_its_state(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(REGISTER)
    whole = numbers(page)
    assert not [url for url in asked if url.endswith("danh-muc.json")]
    page.select_option("select[name=loai]", label="Thông tư")
    page.select_option("select[name=xep]", value="so")
    page.wait_for_url("**/van-ban/?loai=thong-tu&xep=so")
    page.get_by_text("văn bản phù hợp").first.wait_for()
    found = numbers(page)
    assert found == circulars()
    page.reload()
    page.locator("caption", has_text=f"{len(found)} văn bản phù hợp").wait_for()
    assert numbers(page) == found
    reset = page.get_by_role("button", name="Bỏ lọc")
    reset.click()
    reset.wait_for(state="hidden")
    page.wait_for_function(f"document.querySelectorAll('.register tbody tr').length=={len(whole)}")
    assert numbers(page) == whole


def test_words_are_found_without_marks_and_signs(page: Page) -> None:
    page.goto(REGISTER)
    page.fill("input[name=q] >> nth=-1", "kl49")
    page.locator("caption", has_text="0 văn bản").or_(page.get_by_text("Không có văn bản")).or_(
        page.locator("caption", has_text="văn bản phù hợp")
    ).first.wait_for()
    page.fill("input[name=q] >> nth=-1", "cong dong hoc tap")
    page.wait_for_function("document.querySelectorAll('.register tbody tr').length < 6")
    assert "25/2023/TT-BGDĐT" in numbers(page)


def test_what_is_shown_can_be_taken_along_as_csv(page: Page) -> None:
    page.goto(f"{REGISTER}?co-quan=bo-gddt&xep=cu")
    with page.expect_download() as got:
        page.get_by_role("button", name="Tải bảng đang xem (CSV)").click()
    data = Path(got.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["Số ký hiệu", *numbers(page)]
    assert rows[1][-1].endswith("/van-ban/thong-tu/bgddt/2014/44/")


def test_the_page_its_data_its_card_and_its_print_give_one_answer(page: Page) -> None:
    page.goto(UNSURE)
    inner = page.locator(".answer p").all_inner_texts()
    parts = [words.replace("\u00a0", " ") for words in inner]  # that joins, and says no other
    answer = page.request.get(f"{UNSURE}index.json").json()["answer"]
    assert parts[0] == answer["verdict"] == "Chưa xác nhận: có thể đã được thay thế"
    assert f"{parts[0]}. {parts[1]}" == answer["words"]
    assert page.locator(".answer a").evaluate("link => link.pathname") == CIRCULAR
    page.emulate_media(media="print")
    assert page.locator(".answer p").nth(1).is_visible()
    page.emulate_media(media="screen")
    page.goto("/tim-kiem/?q=44/2014/TT-BGDĐT")
    card = page.locator(".answer-card")
    card.locator(".answer-words").wait_for()
    assert card.locator(".status-badge").inner_text() == parts[0]
    assert card.locator(".answer-words").inner_text() == parts[1]
    assert card.locator(".answer-words a").evaluate("link => link.pathname") == CIRCULAR


def test_a_period_is_over_after_its_last_day(page: Page) -> None:
    page.goto(f"{PERIOD}?ngay=2020-12-31")
    output = page.locator("form[data-component=status-on-day] output")
    expect(output).to_have_text("Ngày 31/12/2020: Trong giai đoạn thực hiện 2016–2020")
    page.goto(f"{PERIOD}?ngay=2021-01-01")
    expect(output).to_have_text("Ngày 01/01/2021: Hết giai đoạn thực hiện (2016–2020)")
    verdicts = page.locator(".answer .verdict").all_inner_texts()
    over = "Hết giai đoạn thực hiện (2016–2020)"
    assert verdicts == [f"Ngày 01/01/2021: {over}", over]
    page.goto(f"{REGISTER}?tinh-trang=period-over")
    page.get_by_text("văn bản phù hợp").first.wait_for()
    assert "448/QĐ-KHVN" in numbers(page) and "1373/QĐ-TTg" not in numbers(page)


def test_the_status_of_a_chosen_day(page: Page) -> None:
    page.goto(f"{CIRCULAR}?ngay=2024-01-15")
    answer = page.locator("form[data-component=status-on-day] output")
    expect(answer).to_contain_text("Ngày 15/01/2024: Chưa có hiệu lực")
    page.fill("#ngay", "12/2/2024")
    page.get_by_role("button", name="Xem").click()
    assert "Ngày 12/02/2024: Còn hiệu lực (từ 12/02/2024)" in answer.inner_text()
    assert page.url.endswith("?ngay=2024-02-12")
    page.fill("#ngay", "01/01/2020")
    page.get_by_role("button", name="Xem").click()
    assert "Chưa ban hành" in answer.inner_text()
    page.fill("#ngay", "31/02/2024")
    page.keyboard.press("Enter")
    expect(answer).to_have_text("Không có ngày ấy. Hãy ghi ngày như 31/01/2024.")
    page.goto(f"{CIRCULAR}?ngay=15/01/2024")
    expect(answer).to_contain_text("Ngày 15/01/2024: Chưa có hiệu lực")
    assert page.input_value("#ngay") == "15/01/2024"


def test_a_provision_offers_its_citation_and_its_address(page: Page) -> None:
    page.goto(RULES)
    page.locator("#dieu-2-khoan-3 .copy-link").click()
    page.get_by_role("button", name="Sao chép viện dẫn").click()
    page.get_by_text("Đã sao chép").wait_for()
    cited = page.evaluate("navigator.clipboard.readText()")
    assert cited == "khoản 3 Điều 2 Quy chế số 01/QC-BBT ngày 22/11/2026 của Ban Biên tập cổng"
    page.get_by_role("button", name="Sao chép đường dẫn").click()
    assert page.url.endswith("#dieu-2-khoan-3")
    page.wait_for_function(
        "navigator.clipboard.readText().then(t => t.endsWith('#dieu-2-khoan-3'))"
    )


def test_the_contents_follow_the_reading(page: Page) -> None:
    page.goto(f"{RULES}#dieu-5")
    page.locator(".contents a[aria-current]", has_text="Điều 5").wait_for()


def test_without_scripts_history_and_lists_are_there(browser: Browser, host: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=host)
    page = context.new_page()
    page.goto(CIRCULAR)
    assert "Còn hiệu lực" in page.locator("ol.status-history").inner_text()
    assert not page.locator("form[data-component=status-on-day]").is_visible()
    page.goto(REGISTER)
    assert page.locator("nav.narrower a").count() > 10
    assert not page.locator(".register-filters").is_visible()
    page.goto("/van-ban/con-hieu-luc/")
    assert page.locator("table.register tbody tr").count() > 2
    context.close()


def test_the_printed_sheet_has_address_code_and_day(page: Page) -> None:
    page.goto(RULES)
    assert not page.locator(".print-address").is_visible()
    with page.expect_response("**/print-code.js"):
        page.keyboard.press("Control")
    page.wait_for_function("import('/assets/js/parts/print-code.js')")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    sheet = page.locator(".print-address")
    assert sheet.is_visible() and sheet.locator(".qr svg").is_visible()
    assert RULES in sheet.inner_text() and "in ngày" in sheet.inner_text()
    assert not page.locator(".site-header").is_visible()


def test_the_drawing_can_be_walked_by_keyboard(page: Page) -> None:
    page.goto("/van-ban/ket-luan/tw/2019/49/")
    link = page.locator(".drawing a").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/van-ban/" in url and not url.endswith("/2019/49/"))
