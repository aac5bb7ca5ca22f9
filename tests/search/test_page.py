"""The search page as its readers use it: keyboard, address, filters, what a result says."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

DONE = "document.querySelector('.search').dataset.state === 'done'"
COUNTED = "document.querySelector('.search').dataset.counted === 'true'"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        opened = context.new_page()
        opened.set_default_timeout(60_000)
        yield opened


def search(page: Page, root: str, address: str) -> None:
    page.goto(f"{root}/tim-kiem/{address}")
    page.locator("#q").focus()
    page.wait_for_selector("[role=combobox]")
    page.wait_for_function(DONE)


def test_an_address_with_a_query_shows_its_results(page: Page, root: str) -> None:
    search(page, root, "?q=kl49")
    card = page.locator(".answer-card")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("49-KL/TW")
    number = "/van-ban/ket-luan/tw/2019/49/"
    assert card.locator("h2 a").get_attribute("href").endswith(number)
    expect(page.locator("[role=status]")).to_contain_text("kết quả khác")
    listed = page.locator(".result h3 a").evaluate_all("links => links.map((link) => link.href)")
    assert listed
    assert not [href for href in listed if href.endswith(number)]


def test_what_is_typed_stands_in_the_address(page: Page, root: str) -> None:
    search(page, root, "")
    page.locator("#q").fill("vải thiều")
    page.wait_for_url(re.compile(r"q=v%E1%BA%A3i"))
    page.wait_for_function(DONE)
    assert page.locator(".result mark").first.inner_text().startswith(("vải", "Vải"))


def test_filters_narrow_and_are_taken_away(page: Page, root: str) -> None:
    search(page, root, "?q=gia+đình+học+tập&loai=van-ban&nam=2022")
    page.wait_for_function(COUNTED)
    kinds = page.locator(".result .kind").all_inner_texts()
    assert kinds
    assert set(kinds) == {"Văn bản"}
    page.get_by_role("button", name="Bỏ lọc năm 2022").click()
    page.wait_for_url(re.compile(r"^(?!.*nam=).*$"))
    page.wait_for_function(DONE)
    assert page.locator(".result").count() >= len(kinds)


def test_filters_show_counts(page: Page, root: str) -> None:
    search(page, root, "?q=mù+cang+chải")
    page.wait_for_function(COUNTED)
    expect(page.locator("[data-part=kinds] a").first).to_contain_text("Tất cả")
    options = page.locator("#tinh option").all_inner_texts()
    assert any(re.fullmatch(r".+ \(\d+\)", one) for one in options)


@pytest.mark.parametrize("query", ["bộ+tiêu+chí", "tỷ+lệ+hội+viên+Hải+Dương"])
def test_the_counts_of_the_kinds_add_up(page: Page, root: str, query: str) -> None:
    search(page, root, f"?q={query}")
    page.wait_for_function(COUNTED)
    said = re.match(r"[\d.]+", page.locator("[data-part=count]").inner_text())
    kinds = page.locator("[data-part=kinds] a").all_inner_texts()[1:]
    assert said
    assert sum(int(one.rsplit(" ", 1)[1]) for one in kinds) == int(said[0].replace(".", ""))


def test_a_repaired_query_is_counted_as_repaired(page: Page, root: str) -> None:
    search(page, root, "?q=hoàng+xa+trong+tim+em")
    page.wait_for_function(COUNTED)
    expect(page.locator(".result").first).to_contain_text("Hoàng Sa trong tim em")
    expect(page.locator("#nam option").nth(1)).to_have_text("2023 (1)")


def test_a_mark_holds_the_word_alone(page: Page, root: str) -> None:
    search(page, root, "?q=quỹ+học+bổng")
    marks = page.locator(".result mark").all_inner_texts()
    assert marks
    assert not [one for one in marks if one != one.strip(" .,;:“”()")]


def test_a_section_of_a_text_is_a_result_of_its_own(page: Page, root: str) -> None:
    search(page, root, "?q=tiền+điện+nước+nhà+công+vụ")
    sections = page.locator('.sub-results [data-component="search-section"]')
    section = sections.filter(has_text="Điều 2. Tiền điện nước")
    expect(section).to_have_count(1)
    assert section.get_attribute("href").endswith("/van-ban/thong-bao/khvn/2024/09/#dieu-2")


def test_a_text_no_longer_in_force_says_so_and_stands_below(page: Page, root: str) -> None:
    search(page, root, "?q=giải+thưởng+tự+học+thành+tài")
    titles = page.locator(".result h3").all_inner_texts()
    assert [one[:11] for one in titles[:2]] == ["512/QĐ-KHVN", "188/QĐ-KHVN"]
    expect(page.locator(".result").nth(1)).to_contain_text("Hết hiệu lực")


def test_an_indicator_of_a_place_is_answered_with_the_number(page: Page, root: str) -> None:
    search(page, root, "?q=tỷ+lệ+hội+viên+Hải+Dương")
    expect(page.locator(".answer-card")).to_contain_text("40,1%")
    expect(page.locator(".answer-card h2")).to_have_text(
        "Tỷ lệ hội viên trên dân số, Hải Dương, năm 2023"
    )
    expect(page.locator(".answer-card")).to_contain_text("Hải Dương nay thuộc thành phố Hải Phòng")


def test_a_slip_is_repaired_and_can_be_taken_back(page: Page, root: str) -> None:
    search(page, root, "?q=thuw+vieenj+tren+thuyeenf")
    expect(page.locator(".corrected")).to_contain_text("Hiển thị kết quả cho thư viện tren thuyền")
    page.locator(".corrected button").click()
    page.wait_for_url(re.compile("dung-chu=1"))
    expect(page.locator(".corrected")).to_have_count(0)


def test_nothing_found_helps(page: Page, root: str) -> None:
    search(page, root, "?q=qwertyuiop")
    expect(page.locator("[role=status]")).to_contain_text("Không tìm thấy")
    expect(page.locator("[data-part=empty]")).to_be_visible()
    expect(page.locator("[data-part=empty] a").first).to_have_attribute(
        "href", re.compile("van-ban")
    )


def test_the_combobox_is_walked_by_keys(page: Page, root: str) -> None:
    search(page, root, "")
    box = page.locator("#q")
    box.focus()
    page.keyboard.insert_text("49 kl")  # at once, so that no later list takes the place of this one
    page.wait_for_selector("[role=option]")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(box).to_have_attribute("aria-activedescendant", re.compile(".+"))
    option = box.get_attribute("aria-activedescendant")
    expect(page.locator(f"#{option}")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowDown")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/van-ban/ket-luan/tw/2019/49/"))


@pytest.mark.parametrize("is_phone", [True, False])
def test_a_phone_puts_its_keyboard_away_when_a_query_is_sent(
    browser: Browser, root: str, is_phone: bool
) -> None:
    size = {"width": 390, "height": 844}
    with browser.new_context(viewport=size, has_touch=is_phone, is_mobile=is_phone) as context:  # type: ignore[arg-type]
        page = context.new_page()
        search(page, root, "")
        box = page.locator("#q")
        box.focus()
        page.keyboard.insert_text("49 kl")
        page.wait_for_selector("[role=option]")
        page.keyboard.press("Enter")
        page.wait_for_selector("[data-part=answer] a")
        told = expect(box)
        (told.not_to_be_focused if is_phone else told.to_be_focused)()


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_keys_open_the_search_anywhere(page: Page, root: str, keys: str) -> None:
    page.goto(f"{root}/van-ban/", wait_until="networkidle")
    page.keyboard.press(keys)
    expect(page.locator("#tim-dau-trang")).to_be_focused()
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{root}/van-ban/", wait_until="networkidle")
    page.keyboard.press(keys)
    page.wait_for_url(re.compile("/tim-kiem/$"))


def test_past_queries_stay_on_this_device(page: Page, root: str) -> None:
    search(page, root, "?q=vải+thiều")
    kept = page.evaluate("localStorage.getItem('tim-gan-day')")
    assert kept == '["vải thiều"]'
    search(page, root, "?q=")
    expect(page.locator("[data-part=recent]")).to_contain_text("vải thiều")
    page.locator("[data-part=forget]").click()
    assert page.evaluate("localStorage.getItem('tim-gan-day')") is None


def test_without_script_the_page_explains_and_leads_on(browser: Browser, root: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{root}/tim-kiem/?q=kl49")
        expect(page.get_by_text("Ô tìm cần JavaScript")).to_be_visible()
        assert page.locator('aside a[href$="/van-ban/"]').count() == 1


def test_the_last_row_of_the_suggestions_searches_everything(page: Page, root: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{root}/")
    page.locator("#tim").focus()
    page.keyboard.type("qđ 38", delay=30)
    expect(page.locator("[role=option]").last).to_contain_text("Tìm “qđ 38”")
    options = page.locator("[role=option]").all_inner_texts()
    assert any("387/QĐ-TTg" in option for option in options)
    page.locator("#tim").fill("sài gòn")
    expect(page.locator("[role=option]").first).to_contain_text("TP. Hồ Chí Minh")


def test_a_word_that_is_being_typed_is_a_beginning(page: Page, root: str) -> None:
    search(page, root, "")
    page.locator("#q").fill("hội v")
    page.wait_for_url(re.compile("q=h"))
    page.wait_for_function(DONE)
    assert page.locator(".result").count() > 0
    expect(page.locator("[data-part=notes]")).to_be_empty()


def test_sorted_by_date_what_has_none_stands_last_and_is_counted(page: Page, root: str) -> None:
    search(page, root, "?q=công+dân+học+tập+phường+thí+điểm&sap-xep=moi-nhat")
    page.wait_for_function(COUNTED)
    undated = page.locator(".undated")
    expect(undated).to_have_count(1)
    after = undated.evaluate(
        "(row) => { const all = [...row.parentElement.children];"
        " return all.slice(all.indexOf(row) + 1).map((item) => item.textContent); }"
    )
    assert re.match(r"\d+ trang", undated.inner_text())
    assert after
    assert not [words for words in after if re.search(r"\d\d/\d\d/\d{4}$", words)]


def test_coming_back_finds_the_list_as_it_was(page: Page, root: str) -> None:
    search(page, root, "?q=học+bổng")
    page.locator("[data-part=more]").click()
    page.wait_for_function("document.querySelectorAll('.result').length > 10")
    shown = page.locator(".result").count()
    page.locator(".result a").nth(shown - 1).click()
    page.wait_for_url(re.compile("^(?!.*tim-kiem).*$"))
    page.go_back()
    page.wait_for_function(f"document.querySelectorAll('.result').length >= {shown}")
    assert page.evaluate("scrollY") > 300


def test_what_is_not_there_is_said_with_what_is_near(page: Page, root: str) -> None:
    search(page, root, "?q=văn+bản+94")
    expect(page.locator("[data-part=remark]")).to_have_text(
        re.compile(r"^Cổng chưa có văn bản số 94; gần nhất: 0?49\b")
    )
    search(page, root, "?q=281/QĐ-TTg+năm+2015")
    expect(page.locator("[data-part=remark]")).to_contain_text(
        "Cổng chỉ có 281/QĐ-TTg ban hành năm 2014, chưa có văn bản số này năm 2015"
    )
    search(page, root, "?q=281/2015")
    expect(page.locator("[data-part=results] > li").first).to_contain_text("281/QĐ-TTg")
    search(page, root, "?q=thông+tư+281/2015")
    expect(page.locator("[data-part=results] > li")).to_have_count(0)
    search(page, root, "?q=thư+viện+trên+thuyền+zzzz")
    expect(page.locator(".missing").first).to_have_text("Thiếu: zzzz")
    expect(page.locator("[role=status]")).to_contain_text("Không nơi nào có đủ cả cụm")
    expect(page.locator(".corrected")).to_have_count(0)


def test_the_page_without_a_query_offers_a_start(page: Page, root: str) -> None:
    page.goto(f"{root}/tim-kiem/")
    page.locator(".examples a").first.click()
    page.wait_for_function(DONE)
    expect(page.locator(".answer-card")).to_have_count(1)
    expect(page.locator("[data-part=start]")).to_be_hidden()
