"""Classes of laws that are named without a number: by a year, by a day, by who passed them."""

from collections.abc import Iterator
from itertools import product

from tests.citations.classes import DATES, PINPOINTS, SENTENCES, Case, plainly

NAMES = (
    ("Luật Giáo dục", "luật"),
    ("Luật Tổ chức chính quyền địa phương", "luật"),
    ("Luật Bảo hiểm xã hội", "luật"),
    ("Luật các tổ chức tín dụng", "luật"),
    ("Bộ luật Dân sự", "bộ luật"),
    ("Pháp lệnh Ưu đãi người có công với cách mạng", "pháp lệnh"),
    ("Hiến pháp", "hiến pháp"),
)
SENTENCE_OF_TEXTS = "Căn cứ {}; Căn cứ Nghị định số 81/2021/NĐ-CP"


def named_by_day() -> Iterator[Case]:
    for (name, kind), (written, day), blank in product(NAMES, DATES, (" ", "\n", "")):
        said = (f"{name} {day[:4]}", kind, day, None)
        yield from plainly(f"{name}{blank}{written}", said)
        text = SENTENCE_OF_TEXTS.format(f"{name}{blank}{written}")
        yield text, (said, ("81/2021/NĐ-CP", "nghị định", None, None))


def passed_on_a_day() -> Iterator[Case]:
    passed = ("được Quốc hội thông qua", "đã được Quốc hội khóa XIV thông qua", "ban hành")
    for (name, kind), words, (written, day) in product(NAMES, passed, DATES):
        yield from plainly(f"{name} {words} {written}", (f"{name} {day[:4]}", kind, day, None))
        passed_later = (f"{name} 2019", kind, day, None)
        if words != "ban hành":
            yield from plainly(f"{name} 2019 {words} {written}", passed_later)
    for (name, kind), words in product(NAMES, ("được Quốc hội ban hành", "được ban hành")):
        yield from plainly(f"{name} {words} năm 2013", (f"{name} 2013", kind, None, None))


def provisions_of_laws_by_day() -> Iterator[Case]:
    for (name, kind), (written, day), (words, pinpoint) in product(NAMES, DATES, PINPOINTS):
        said = (f"{name} {day[:4]}", kind, day, pinpoint)
        yield f"Theo {words} {name} {written}.", (said,)


def days_of_amending_laws() -> Iterator[Case]:
    """The day is that of the amending law, which has no name of its own."""
    for (name, _), (written, _) in product(NAMES[:3], DATES):
        amending = "Luật sửa đổi, bổ sung một số điều của"
        yield f"Căn cứ {amending} {name} {written};", ()
        yield f"Căn cứ {amending} Luật Tổ chức Chính phủ và {name} {written};", ()


def days_of_decrees_about_laws() -> Iterator[Case]:
    titles = ("hướng dẫn một số điều của", "quy định chi tiết và biện pháp thi hành")
    for (name, _), title, (written, day) in product(NAMES[:3], titles, DATES):
        said = (("81/2021/NĐ-CP", "nghị định", day, None),)
        yield f"Nghị định số 81/2021/NĐ-CP {title} {name} {written} của Chính phủ.", said
        yield f"Nghị định số 81/2021/NĐ-CP {title} {name} ban hành {written}.", said


def abbreviations_in_brackets() -> Iterator[Case]:
    for (name, kind), between in product(NAMES[:5], ("(BLTTDS)", "(sửa đổi)")):
        yield from plainly(f"{name} {between} năm 2015", (f"{name} 2015", kind, None, None))


def years_in_brackets() -> Iterator[Case]:
    for (name, kind), year in product(NAMES, ("(2015)", "(năm 2015)", "(2015, sửa đổi 2025)")):
        yield from plainly(f"{name} {year}", (f"{name} 2015", kind, None, None))


def abbreviations_of_codes() -> Iterator[Case]:
    for name, year in product(("BLHS", "BLTTDS", "BLDS"), ("2015", "năm 2015")):
        yield from plainly(f"{name} {year}", (f"{name} 2015", "bộ luật", None, None))
        said = (f"{name} 2015", "bộ luật", None, ("226", None, None))
        yield f"Tội ấy (Điều 226 {name} {year}) là nặng.", (said,)


def without_a_capital() -> Iterator[Case]:
    for sentence in SENTENCES:
        for name in ("luật Đất đai", "luật BHXH", "luật Tiếp công dân", "bộ luật Hình sự"):
            kind = "bộ luật" if name.startswith("bộ") else "luật"
            said = (f"{name} 2013", kind, None, None)
            yield sentence.format(f"trong {name} năm 2013 có"), (said,)
            yield f"Điều 5 {name} 2013.", ((*said[:3], ("5", None, None)),)


def laws_where_people_have_names_of_states() -> Iterator[Case]:
    for person in ("chị Phương Nga", "huyện Chương Mỹ", "anh Tuấn Anh", "bà Nguyễn Thị Úc"):
        said = (("Bộ luật Hình sự 2015", "bộ luật", None, ("267", None, None)),)
        yield f"Hành vi của {person} trái với Điều 267 Bộ luật Hình sự năm 2015.", said


def no_laws_of_ours() -> Iterator[Case]:
    words = (
        *("Luật An ninh quốc gia năm 1947 của Mỹ", "đạo luật Chống Ly khai năm 2005"),
        *("Đạo luật nghề cá 1985", "dự luật giáo dục năm 2012", "luật sư Hà Hải trong năm 2012"),
        *("Pháp luật Trung Quốc năm 2011", "Công ước về Luật Biển năm 1982"),
        *(
            "ĐH Luật Hà Nội năm 2019",
            "kỷ luật ông Bùi Văn Cửu trong năm 2018",
            "kỷ luật Đảng năm 2017",
        ),
        *("Luật BHXH tại thời điểm ông về hưu (năm 2000)", "Luật ra khỏi chương trình năm 2019"),
        "Luật tình báo quốc gia của Trung Quốc năm 2017",
        *("luật pháp từ năm 2013", "Luật Giáo dục có hiệu lực từ ngày 1/7/2020"),
    )
    for sentence, name in product(SENTENCES, words):
        yield sentence.format(name), ()


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(named_by_day, passed_on_a_day, provisions_of_laws_by_day, days_of_amending_laws),
        *(days_of_decrees_about_laws, abbreviations_in_brackets, without_a_capital),
        *(abbreviations_of_codes, years_in_brackets),
        *(laws_where_people_have_names_of_states, no_laws_of_ours),
    )
}
