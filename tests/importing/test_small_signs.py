"""What small signs of a page say: a name before the lead, a gap, whose teaser a paragraph is."""

import pytest

from generator.importing.library import Library
from tests.importing.small_pages import DAY, FIRST, LAST, LEAD, TITLE, piece, read, read_lines

SIGNED = "Lò Thị Thử"


@pytest.mark.parametrize("sign", [" - ", " – ", " — "])
@pytest.mark.parametrize("called", ["Báo Bến Sông", "Bến Sông online", "Tạp chí Bến Sông"])
def test_a_page_may_say_its_whole_name_before_the_lead(
    library: Library, called: str, sign: str
) -> None:
    page = f"<p>{called}</p>{piece().replace(LEAD, f'Bến Sông{sign}{LEAD}')}"
    assert read(library, page)["lead"] == LEAD
    assert read_lines(library, called, TITLE, DAY, f"Bến Sông{sign}{LEAD}", FIRST)["lead"] == LEAD


def test_another_name_before_a_dash_is_the_leads(library: Library) -> None:
    lead = f"Bến Sông - {LEAD}"
    assert read(library, piece().replace(LEAD, lead))["lead"] == lead


@pytest.mark.parametrize("headline", ["Cụ đồ làng cho trò vay không lãi", ""])
def test_a_lead_within_a_piece_is_anothers_and_its_headline_too(
    library: Library, headline: str
) -> None:
    teaser = "TPO - Ông không nhớ nổi đã cho bao nhiêu em vay."
    lines = (TITLE, DAY, LEAD, FIRST, *filter(None, (headline, teaser)), LAST, SIGNED)
    body = str(read_lines(library, *lines)["body"])
    assert "TPO" not in body
    assert "Cụ đồ" not in body
    assert LAST in body


@pytest.mark.parametrize(
    "line", ["Trang đầu của cuốn sổ mượn sách", "Hình ảnh các gia đình ký giao ước"]
)
def test_the_last_line_behind_a_gap_is_what_a_picture_shows(library: Library, line: str) -> None:
    text = "\n\n".join((TITLE, DAY, LEAD, FIRST, LAST)) + f"\n\n\n\n{line}\n\n{SIGNED}\n"
    images = read_lines(library, text)["images"]
    assert [image["caption"] for image in images] == [line]  # type: ignore[attr-defined]


def test_without_a_gap_the_last_line_is_none(library: Library) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, LAST, "Trang đầu của cuốn sổ mượn sách", SIGNED)
    assert read_lines(library, *lines)["images"] == []


@pytest.mark.parametrize("thing", ["vải", "nhãn", "chè", "cam"])
def test_who_grows_a_thing_lives_at_the_address_behind_it(library: Library, thing: str) -> None:
    lead = f"Người trồng {thing} xã Bình Sơn, huyện Hải Hà, tỉnh Hưng Yên góp tiền nuôi quỹ."
    assert read_lines(library, TITLE, DAY, lead, FIRST, LAST)["regions"] == ["hung-yen"]
    lead = f"Chuyến xe chở {thing} Hưng Yên tới lớp học của bản, các cháu góp tiền nuôi quỹ."
    assert read_lines(library, TITLE, DAY, lead, FIRST, LAST)["regions"] == []


def test_a_desk_in_capitals_signs_above_what_is_attached(library: Library) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, LAST, "PHÒNG GDTX-NN&ĐH", "File đính kèm: mau-so.pdf")
    assert read_lines(library, *lines)["authors"] == ["PHÒNG GDTX-NN&ĐH"]


@pytest.mark.parametrize(
    "line",
    [
        f"{SIGNED} viết, đăng ngày 12.11.2025",
        f"{SIGNED} đưa tin | 12/11/2025",
        f"Đăng bởi {SIGNED} vào lúc 05:41 ngày 12/11/2025",
    ],
)
def test_who_wrote_stands_beside_what_they_did(library: Library, line: str) -> None:
    made = read_lines(library, TITLE, line, LEAD, FIRST, LAST)
    assert (made["authors"], str(made["date"])[:10]) == ([SIGNED], "2025-11-12")


def test_a_person_is_no_source(library: Library) -> None:
    made = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, f"Theo {SIGNED}")
    assert (made["authors"], made["source"]) == ([SIGNED], "")


def test_a_caption_may_stand_in_brackets_behind_its_label(library: Library) -> None:
    seen = "Bác Mai Thị Sửu (áo nâu) nói chuyện với học sinh lớp 9"
    made = read_lines(library, TITLE, DAY, LEAD, FIRST, f"(Ảnh: {seen})", LAST)
    assert [image["caption"] for image in made["images"]] == [seen]  # type: ignore[attr-defined]


def test_pictures_behind_a_post_are_its_own(library: Library) -> None:
    shown = "<div><a href='/photo/1'><img src='a.jpg'></a><a><img src='b.jpg'></a></div>"
    page = f"<div>{piece()}{shown}<div>Thích · Bình luận</div></div>"
    images = read(library, page)["images"]
    assert [image["src"] for image in images] == ["a.jpg", "b.jpg"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "said", ["Phóng viên mảng xã hội, hai lần được giải báo chí ngành.", "Tất cả bài viết"]
)
def test_who_stands_in_a_box_that_tells_of_a_writer_wrote_it(library: Library, said: str) -> None:
    box = f"<div><div><p>{SIGNED}</p><p>{said}</p><p>Theo dõi</p></div></div>"
    assert read(library, f"{piece()}{box}")["authors"] == [SIGNED]
    made = read_lines(library, TITLE, DAY, LEAD, FIRST, LAST, SIGNED, said)
    assert (made["authors"], said in str(made["body"])) == ([SIGNED], False)


@pytest.mark.parametrize("label", ["VIDEO", "QUẢNG CÁO"])
def test_a_group_that_opens_as_a_box_goes_as_a_whole(library: Library, label: str) -> None:
    lines = (TITLE, DAY, LEAD, FIRST, f"{label}\nMùa hoa ban nở bên suối\nMở cửa suốt tuần", LAST)
    body = str(read_lines(library, *lines)["body"])
    assert "hoa ban" not in body
    assert "suốt tuần" not in body
    assert LAST in body
