"""Names and lines as nobody would write them are told, in whichever file they stand."""

import pytest

from generator.read.frontmatter import read_front_matter, read_yaml

PERSON, SIGNER = "lan:\n  kind: person\n  name: {}\n", "signers: [{{name: {}}}]\n"
SOURCE, REGION = "source: {{name: {}}}\n", "name: {}\nkind: province\n"
TOPIC, PICTURE = "hoc-bong:\n  name: {}\n", "source: {{pictures: [{{credit: {{name: {}}}}}]}}\n"
EVERYWHERE = (PERSON, SIGNER, SOURCE, REGION, TOPIC, PICTURE)
NO_NAME = (
    *(
        "lan@example.vn",
        "Trần Lan (lan@example.vn)",
        "Trần Lan 0912 345 678",
        "Lan +84 24 37330123",
    ),
    *("https://example.vn/lan", "www.example.vn", "'@tranlan'", '"Tác giả: Trần Lan"'),
    *('"Bài và ảnh: Trần Lan"', '"Nguồn: Báo Hải Dương"', '"Ảnh : Trần Lan"', "Theo Trần Lan"),
)
OF_NO_PERSON = ("TRẦN THỊ LAN", "TRAN THI LAN", "Trần Lan và Vũ Anh", "Trần Lan - Vũ Anh")
OF_NO_PERSON += ("Trần Lan (ảnh)", "Bà Trần Lan", "PV Trần Lan")
OF_NO_PERSON += ("Trần Lan; Vũ Anh", '"Trần Lan, cộng tác viên"')
OF_NOTHING = ("hải dương", "Hai Duong", "hai-duong", "Tap chi", "Tran Quoc Vuong", "HẢI DƯƠNG")
NAMES = (
    *("Trần Thị Lan", "Hải Dương", "Kon Tum", "Sa Pa", "Gia Lai", "Thái Bình", "Báo Tuổi Trẻ"),
    *("Lý Thái Tổ", "Y Phương", "Đặng Thùy Trâm", "TP. Hồ Chí Minh", "Room to Read"),
)
OF_SOURCES = ("UNESCO UIL", "tuyengiao.vn", "một tờ báo không ghi tên", "VTV", "Báo Pháp luật 4.0")
LINES = {
    "HỘI KHUYẾN HỌC TRAO 120 SUẤT HỌC BỔNG": "cả dòng viết hoa",
    "Hoi Khuyen hoc xa trao 120 suat hoc bong": "không dấu",
    "Trao hoc bong cho hoc sinh": "không dấu",
    "“Xã Bình Minh trao học bổng": "không đóng",
}
GOOD_LINES = (
    *("HỘI KHUYẾN HỌC xã trao học bổng", "Khai giảng lớp AI 2026", "VTV, VOV, TTXVN"),
    *(
        "The association in 2026: what it does for schools",
        "Sa Pa: 120 em đến lớp",
        "Hội An, Sa Pa",
    ),
)


def codes(keys: str, name: str) -> list[str]:
    words = keys.format(name)
    read = (
        read_yaml("a.yml", words)
        if keys in (PERSON, TOPIC)
        else read_front_matter("a.md", f"---\n{words}---\n\nThân.\n")
    )
    assert all(row.key.endswith(("name", "title")) for row in read.problems)
    return [row.code for row in read.problems]


@pytest.mark.parametrize("name", NO_NAME)
@pytest.mark.parametrize("keys", EVERYWHERE)
def test_what_is_no_name_is_refused_wherever_names_stand(keys: str, name: str) -> None:
    assert codes(keys, name) == ["K210"]


@pytest.mark.parametrize("name", OF_NO_PERSON)
@pytest.mark.parametrize("keys", (PERSON, SIGNER))
def test_two_people_and_large_letters_are_told_of_people(keys: str, name: str) -> None:
    assert set(codes(keys, name.replace(", ", "; ") if keys == SIGNER else name)) == {"K211"}


@pytest.mark.parametrize("name", OF_NOTHING)
@pytest.mark.parametrize("keys", (PERSON, SIGNER, REGION, TOPIC))
def test_small_letters_and_lost_marks_are_told_of_all_but_sources(keys: str, name: str) -> None:
    assert set(codes(keys, name)) == {"K211"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("keys", EVERYWHERE)
def test_good_names_pass(keys: str, name: str) -> None:
    assert codes(keys, name) == []


@pytest.mark.parametrize("name", OF_SOURCES)
def test_sources_are_called_in_many_ways(name: str) -> None:
    assert codes(SOURCE, name) == []


def test_a_signer_has_more_than_one_syllable_and_short_forms_are_no_names() -> None:
    assert codes(SIGNER, "Vượng") == ["K211"]
    assert codes(SIGNER, "Trường-Chinh") == []
    assert read_yaml("a.yml", "xhht: {name: xhht, means: [xã hội học tập]}\n").problems == ()


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("key", ("title", "lead", "subject"))
def test_a_line_in_large_letters_or_without_marks_is_told(key: str, line: str) -> None:
    (row,) = read_front_matter("a.md", f"---\n{key}: {line}\n---\n").problems
    assert (row.code, row.key, LINES[line] in row.message) == ("K211", key, True)
    (row,) = read_front_matter("a.md", f"---\nstatus: draft\n{key}: {line}\n---\n").problems
    assert (row.code, row.key, LINES[line] in row.message) == ("K211", key, True)


@pytest.mark.parametrize("line", GOOD_LINES)
def test_good_lines_pass(line: str) -> None:
    assert read_front_matter("a.md", f"---\ntitle: '{line}'\n---\n").problems == ()


def test_the_title_of_a_source_is_anothers() -> None:
    keys = "source: {name: Báo Hải Dương, title: HỘI KHUYẾN HỌC TRAO HỌC BỔNG}\n"
    assert read_front_matter("a.md", f"---\n{keys}---\n").problems == ()


@pytest.mark.parametrize("credit", ["Internet", "Sưu tầm", "nguồn internet", "Google", "ST"])
def test_the_net_took_no_picture(credit: str) -> None:
    keys = "---\nimage: {{file: anh.jpg, alt: Lớp học, credit: {}}}\n---\n"
    (row,) = read_front_matter("a.md", keys.format(credit)).problems
    assert (row.code, row.key) == ("K211", "image.credit")
    for name in ("Mỹ Lệ", "Báo Hưng Yên", "TTXVN", "Stephen Trần", "Đài Mạng Lưới"):
        assert read_front_matter("a.md", keys.format(name)).problems == ()
