"""What people bring from elsewhere is refused, and the message says what to write."""

import pytest

from generator.diagnostics import as_text
from generator.read.articles import ARTICLES
from generator.read.events import EVENTS
from generator.read.frontmatter import read_front_matter
from generator.read.named import Named
from generator.read.schema import validate
from generator.read.schema.plain_number import NotPlain, plain_number
from generator.text import NotADate, parse_date, slug

NUMBERS = {
    "1_000": "1000",
    "1'000": "1000",
    "1 000 000": "1000000",
    "１０００": "1000",
    "١٠٠٠": "1000",
    "४०.१": "40.1",
    "+5": "5",
    "~1000": "1000",
    "khoảng 1000": "1000",
    "1000+": "1000",
    "1000-2000": "range: [1000, 2000]",
    "24 – 28": "range: [24, 28]",
    "9" * 30: "nhiều nhất 20 chữ số",
}
DAYS = {
    "45412": "30/04/2024",
    "20240424": "24/04/2024",
    "24042024": "24/04/2024",
    "١٢/٠٣/٢٠٢٤": "12/03/2024",
    "１２/０３/２０２４": "12/03/2024",
    "5-4-24": "bốn chữ số",
    "24/04": "Thiếu năm",
}
EVENT = "---\ntitle: Hội nghị\nkind: conference\nstart: 2024-06-15\nend: 2024-06-15\n---\n\nHọp.\n"
REGIONS = Named(
    "địa phương", "content/regions/", frozenset(["hung-yen", "ha-noi"]), {"ha noi": "ha-noi"}
)


@pytest.mark.parametrize("words", NUMBERS)
def test_a_number_of_another_manner(words: str) -> None:
    with pytest.raises(NotPlain) as error:
        plain_number(words)
    assert NUMBERS[words] in error.value.hint


@pytest.mark.parametrize("words", DAYS)
def test_a_day_of_another_manner(words: str) -> None:
    with pytest.raises(NotADate) as error:
        parse_date(words)
    assert DAYS[words] in error.value.hint


@pytest.mark.parametrize("part", ["", "trung tuần ", "đầu ", "nửa cuối ", "khoảng "])
@pytest.mark.parametrize("month", ["tháng 6/2024", "tháng 06 năm 2024", "6/2024"])
@pytest.mark.parametrize("key", ["start", "end"])
def test_a_part_of_a_month_keeps_its_words(key: str, month: str, part: str) -> None:
    told = said_of(EVENT.replace(f"{key}: 2024-06-15", f"{key}: {part}{month}"))
    assert "Chỉ biết tháng thì viết 2024-06" in told
    assert (f"“words: {part}{month}”" in told) == bool(part)


@pytest.mark.parametrize("key", ["place", "location", "địa điểm", "nơi họp", "venue"])
def test_where_people_meet_is_no_region(key: str) -> None:
    told = said_of(EVENT.replace("kind:", f"{key}: Hội trường A\nkind:"))
    assert "Nơi họp viết trong lời văn" in told and "hoi-truong" not in told


def test_of_an_article_a_place_is_a_region() -> None:
    file = read_front_matter("a.md", "---\ntitle: A\nplace: Hưng Yên\n---\n\nLời.\n")
    assert file.value
    told = as_text(validate(ARTICLES.keys, file.value, file.value.tree).problems)
    assert "Viết “regions: [" in told and "Nơi họp" not in told


def said_of(event: str) -> str:
    file = read_front_matter("content/events/2024/hop.md", event)
    assert file.value
    return as_text(validate(EVENTS.keys, file.value, file.value.tree).problems)


@pytest.mark.parametrize("sign", [";", "; ", ",", " ", "|", "/", " và ", " & ", " + "])
def test_several_in_one_value(sign: str) -> None:
    assert REGIONS.several(f"hung-yen{sign}ha-noi") == ("hung-yen", "ha-noi")


@pytest.mark.parametrize("words", ["hung-yen", "Hà Nội", "nơi lạ xa", "hung yen"])
def test_a_value_that_is_one(words: str) -> None:
    assert REGIONS.several(words) == ()


BODIES = Named(
    "cơ quan ban hành",
    "issuers.yml",
    frozenset({"hkh-yen-bai", "hkh-thai-binh"}),
    {
        "hoi khuyen hoc tinh yen bai": "hkh-yen-bai",
        "hoi khuyen hoc tinh thai binh": "hkh-thai-binh",
    },
)


@pytest.mark.parametrize("name", ["Hưng Yên", "Bình Phước", "Thái Nguyên", "Bắc Ninh", "Hòa Bình"])
def test_the_body_of_another_place_is_not_asked_for(name: str) -> None:
    """Done to the letter it would make a text another province's."""
    assert BODIES.closest(f"Hội Khuyến học tỉnh {name}") is None
    assert BODIES.closest(f"hkh-{slug(name)}") is None


@pytest.mark.parametrize("words", ["Hội Khuyên học tỉnh Yên Bái", "Hội khuyến học tĩnh Yen Bai"])
def test_a_slip_in_the_name_of_a_body_is_asked_for(words: str) -> None:
    assert BODIES.closest(words) == "hkh-yen-bai"
