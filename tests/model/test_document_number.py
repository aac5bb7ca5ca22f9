"""A number is a value: printed as the rules print it, whatever was typed."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.document_number import DocumentNumber, NotADocumentNumber
from generator.model.document_symbols import (
    ALONE,
    ASSOCIATION_ORGANS,
    OLD_ORGANS,
    PARTY_ORGANS,
    STATE_ORGANS,
    TYPE_SYMBOLS,
)
from generator.model.number_forms import NumberFamily


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("49-KL/TW", "party"),
        ("36-HD/VPTW", "party"),
        ("04-CT/TU", "party"),
        ("05-NQ/ĐU", "party"),
        ("22/2020/TT-BGDĐT", "normative"),
        ("02/2008/CT-TTg", "normative"),
        ("112/2005/QĐ-TTg", "normative"),
        ("202/2025/QH15", "law"),
        ("1318/NQ-UBTVQH15", "standing-committee"),
        ("16/2012/UBTVQH13", "standing-committee"),
        ("14/CT-TTg", "administrative"),
        ("01/QC-BBT", "administrative"),
        ("03/HD-HKH", "administrative"),
        ("15/TTr-UBND", "administrative"),
        ("1092/UBND-VX", "dispatch"),
        ("4555/BGDĐT-GDPT", "dispatch"),
        ("436-HKK/BPT", "dispatch"),
        ("23/2015/TTLT-BGDĐT-BNV", "joint"),
        ("05/VBHN-BGDĐT", "consolidated"),
        ("122/TTg", "old"),
        ("90/CP", "old"),
        ("234/SL", "old"),
        ("003/SLt", "old"),
        ("35-L/CTN", "old"),
        ("21-LCT/HĐNN8", "old"),
        ("15/TTLB", "joint"),
        ("15/TT-LB", "joint"),
        ("123a/QĐ-UBND", "administrative"),
        ("12B/2019/QĐ-UBND", "normative"),
        ("07a-KL/TU", "party"),
    ],
)
def test_canonical_numbers_stay_as_they_are(text: str, family: str) -> None:
    number = DocumentNumber.parse(text)
    assert (str(number), number.family) == (text, NumberFamily(family))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (" 14/CT-TTG ", "14/CT-TTg"),
        ("14-CT/TTg", "14/CT-TTg"),
        ("29/NQ-TW", "29-NQ/TW"),
        ("49/KL-TW", "49-KL/TW"),
        ("49-KL/TƯ", "49-KL/TW"),
        ("49-kl/tw", "49-KL/TW"),
        ("1315/ QĐ – TTg", "1315/QĐ-TTg"),
        ("324/QĐ\u2011KHVN", "324/QĐ-KHVN"),
        ("324\u00a0/\nQĐ-KHVN", "324/QĐ-KHVN"),
        ("324/QÐ-KHVN", "324/QĐ-KHVN"),
        ("324/QD-KHVN", "324/QĐ-KHVN"),
        ("42/2022/ND-CP", "42/2022/NĐ-CP"),
        ("22/2020/TT-BGD&ĐT", "22/2020/TT-BGDĐT"),
        ("22/2020/TT-BGD-ĐT", "22/2020/TT-BGDĐT"),
        ("22/2020/TT-BGDDT", "22/2020/TT-BGDĐT"),
        ("22/2020/TT/BGD & ĐT", "22/2020/TT-BGDĐT"),
        ("12/NQ-HDND", "12/NQ-HĐND"),
        ("20/2005/TTLT/BGD&ĐT/BNV", "20/2005/TTLT-BGDĐT-BNV"),
        ("4555/bgdđt-gdpt", "4555/BGDĐT-GDPT"),
        ("202/2025/qh15", "202/2025/QH15"),
        ("90-CP", "90/CP"),
        ("15/CTR-UBND", "15/CTr-UBND"),
        ("1.373/QĐ-TTg", "1373/QĐ-TTg"),
        ("49 KL/TW", "49-KL/TW"),
        ("14 CT-TTg", "14/CT-TTg"),
        ("72-NQ-TW", "72-NQ/TW"),
        ("72_NQ_TW", "72-NQ/TW"),
        ("1373-QD-TTg", "1373/QĐ-TTg"),
        ("25-2023-TT-BGDĐT", "25/2023/TT-BGDĐT"),
        ("25_2023_TT-BGDDT", "25/2023/TT-BGDĐT"),
        ("126-2025-QH15", "126/2025/QH15"),
        ("25/2023/TT-BGD ĐT", "25/2023/TT-BGDĐT"),
        ("12/2020/TT-BLĐ TBXH", "12/2020/TT-BLĐTBXH"),
        ("05/2019/TT-BKH&CN", "05/2019/TT-BKHCN"),
        ("05/2019/TT-BVHTT DL", "05/2019/TT-BVHTTDL"),
        ("281/QĐ-TT g", "281/QĐ-TTg"),
        ("15-TT/LB", "15/TT-LB"),
        ("234-SL", "234/SL"),
    ],
)
def test_what_people_type_is_repaired(typed: str, printed: str) -> None:
    assert str(DocumentNumber.parse(typed)) == printed
    assert str(DocumentNumber.parse(unicodedata.normalize("NFD", typed))) == printed


@pytest.mark.parametrize(
    "text",
    [
        *("", "14", "24/4", "58.234/64.536", "2021-2030", "15-30/5/2024", "Covid-19", "A4-B5"),
        *("14/KH", "22/2020", "22/2020/ABC-XY", "14/CT-", "/CT-TTg", "123456/CT-TTg"),
        *("324/QĐ-KHVN- Ảnh", "Quyết định 14/CT-TTg", "281/QĐ", "25/2023-BGDĐT", "12-C-D"),
        *("1.3730/QĐ-TTg", "12.34/QĐ-TTg", "5 xã/phường", "12aa/QĐ-UBND"),
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(NotADocumentNumber) as refusal:
        DocumentNumber.parse(text)
    assert "49-KL/TW" in refusal.value.hint


def test_parts() -> None:
    number = DocumentNumber.parse("03/HD-HKH")
    assert (number.number, number.ordinal, number.year) == ("03", 3, None)
    assert (number.type_symbol, number.organ, number.slug) == ("HD", "HKH", "03-hd-hkh")
    assert DocumentNumber.parse("49-KL/TW").slug == "49-kl-tw"
    assert DocumentNumber.parse("22/2020/TT-BGDĐT").year == 2020


def test_identity_forgets_zeros_but_not_the_stroke() -> None:
    assert DocumentNumber.parse("3/HD-HKH").key == DocumentNumber.parse("03/HD-HKH").key
    assert DocumentNumber.parse("03/HĐ-HKH").key != DocumentNumber.parse("03/HD-HKH").key
    assert DocumentNumber.parse("14/CT-TTg").key != DocumentNumber.parse("14/2021/CT-TTg").key


def test_a_letter_parts_two_numbers() -> None:
    between = DocumentNumber.parse("0123a/QĐ-UBND")
    assert (between.ordinal, between.letter, between.slug) == (123, "a", "0123a-qd-ubnd")
    assert between.key == DocumentNumber.parse("123A/QĐ-UBND").key
    assert between.key != DocumentNumber.parse("123/QĐ-UBND").key
    assert DocumentNumber.parse("123/QĐ-UBND").letter == ""


organs = st.sampled_from(sorted(PARTY_ORGANS | STATE_ORGANS | ASSOCIATION_ORGANS | OLD_ORGANS))
units = st.sampled_from(["VX", "GDPT", "BNV", "TH", "KGVX", "KT1"])
types = st.sampled_from(sorted(TYPE_SYMBOLS))
ordinals = st.builds("{:02}{}".format, st.integers(1, 99999), st.sampled_from(["", "", "a", "B"]))
years = st.integers(1945, 2099).map(str)
assembly = st.sampled_from(["QH15", "UBTVQH14", "QH10"])
numbers = st.one_of(
    st.builds("{}-{}/{}".format, ordinals, types, organs),
    st.builds("{}/{}-{}".format, ordinals, types, organs),
    st.builds("{}/{}-{}-{}".format, ordinals, types, organs, units),
    st.builds("{}/{}/{}-{}".format, ordinals, years, types, organs),
    st.builds("{}/{}/TTLT-{}-{}".format, ordinals, years, organs, organs),
    st.builds("{}/{}/{}".format, ordinals, years, assembly),
    st.builds("{}/NQ-{}".format, ordinals, assembly),
    st.builds("{}/{}-{}".format, ordinals, organs, units),
    st.builds("{}-{}/{}".format, ordinals, organs, units),
    st.builds("{}/{}".format, ordinals, st.sampled_from(sorted(OLD_ORGANS | ALONE))),
)


@given(numbers)
def test_the_printed_form_reads_back_as_the_same_value(text: str) -> None:
    number = DocumentNumber.parse(text)
    assert DocumentNumber.parse(str(number)) == number
    assert str(DocumentNumber.parse(str(number))) == str(number)


@given(numbers, st.sampled_from([str.lower, str.upper]))
def test_case_is_repaired(text: str, change: object) -> None:
    number = DocumentNumber.parse(text)
    assert DocumentNumber.parse(change(text)).key == number.key  # type: ignore[operator]


@given(st.text() | st.text(alphabet="0129/-&QĐTWgKL "))
@example("1" * 50_000)
@example("1/A-" + "A-" * 30_000)
def test_any_text_is_a_number_or_is_refused(text: str) -> None:
    try:
        number = DocumentNumber.parse(text)
    except NotADocumentNumber:
        return
    assert DocumentNumber.parse(str(number)) == number


@pytest.mark.parametrize(
    ("words", "year", "shown"),
    [
        ("Hiến pháp", 2013, "Hiến pháp năm 2013"),
        ("Hiến pháp năm 2013", 2014, "Hiến pháp năm 2013"),
        ("Hiến pháp 2013", None, "Hiến pháp năm 2013"),
        ("Điều lệ Hội", None, "Điều lệ Hội"),
    ],
)
def test_a_name_stands_for_a_number(words: str, year: int | None, shown: str) -> None:
    number = DocumentNumber.named(words, year)
    assert str(number) == shown
    assert (number.family, number.number, number.letter) == (NumberFamily.NAMED, "", "")
    assert number.slug == number.part_of_address in ("hien-phap", "dieu-le-hoi")


def test_names_may_leave_out_the_year_but_not_say_another() -> None:
    of_2013 = DocumentNumber.named("Hiến pháp", 2013)
    assert of_2013.may_be(DocumentNumber.named("Hiến Pháp"))
    assert not of_2013.may_be(DocumentNumber.named("Hiến pháp năm 1992"))
    assert not of_2013.may_be(DocumentNumber.parse("49-KL/TW"))


@pytest.mark.parametrize(
    ("typed", "part"),
    [("49-KL/TW", "49"), ("123A/QĐ-UBND", "123a"), ("12đ/QĐ-UBND", "12d"), ("03/HD-HKH", "03")],
)
def test_an_address_has_small_letters_without_marks(typed: str, part: str) -> None:
    assert DocumentNumber.parse(typed).part_of_address == part
