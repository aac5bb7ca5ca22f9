"""Classes of citations whose type, issuer or day is told before the number, or apart from it."""

from collections.abc import Iterator
from itertools import product

from tests.citations.classes import DATES, TEXTS, Case, plainly

ISSUERS = ("Bộ GD&ĐT", "Bộ Chính trị", "Thủ tướng Chính phủ", "UBND tỉnh Yên Bái", "Ban Bí thư")
PINPOINTS = (
    ("khoản 1 Điều 24", ("24", "1", None)),
    ("Điểm b khoản 1 Điều 11", ("11", "1", "b")),
    ("Điều 9", ("9", None, None)),
)
VERBS = ("ban hành", "đã ban hành", "đã ra", "vừa ký", "ký ban hành")


def issuers_between() -> Iterator[Case]:
    """“Thông tư của Bộ GD&ĐT số 22/2020”."""
    for (word, _, number, kind), issuer in product(TEXTS, ISSUERS):
        for between in (f"của {issuer}", f"({issuer})", f"của {issuer},"):
            yield from plainly(f"{word} {between} số {number}", (number, kind, None, None))
            yield from plainly(f"{word} {between} số 22", ("22", kind, None, None))
    yield from plainly("Thông tư của Bộ GD&ĐT số 22/2020", ("22/2020", "thông tư", None, None))


def days_before() -> Iterator[Case]:
    """“Ngày 29/2/1996, Thủ tướng Chính phủ đã ra Quyết định số 122/TTg”."""
    days = (("29/2/1996", "1996-02-29"), ("12 tháng 12 năm 2006", "2006-12-12"))
    for (written, day), issuer, verb in product(days, ISSUERS, VERBS):
        for word, _, number, kind in TEXTS[:3]:
            for comma in (", ", " "):
                text = f"Ngày {written}{comma}{issuer} {verb} {word} số {number} về việc ấy."
                yield text, ((number, kind, day, None),)


def days_of_something_else() -> Iterator[Case]:
    for word, _, number, kind in TEXTS:
        for words in (
            f"Ngày 29/2/1996, hội họp. Tỉnh ban hành {word} số {number}.",
            f"Ngày 29/2/1996, Hội Khuyến học huyện sơ kết {word} số {number}.",
            f"Ngày 5/6, Chính phủ ban hành {word} số {number}.",
        ):
            yield words, ((number, kind, None, None),)


def days_behind_odd_blanks() -> Iterator[Case]:
    for (word, _, number, kind), (written, day) in product(TEXTS, DATES):
        yield from plainly(f"{word} số {number} , {written}", (number, kind, day, None))
    for word, _, number, kind in TEXTS:
        cited = f"{word} số {number} ngày 10 8 2012"
        yield from plainly(cited, (number, kind, "2012-08-10", None))


def letterheads_above() -> Iterator[Case]:
    heads = ("Hà Nội, ngày 10 tháng 8 năm 2012\n\n", "Bình\nĐịnh, ngày 10 tháng 8 năm 2012\n")
    for head, number, kind in product(heads, ("2313/QĐ-BTP",), ("quyết định",)):
        yield f"{head}Số: {number}\n\nQUYẾT ĐỊNH", ((number, kind, "2012-08-10", None),)
    for place in ("Bình\nĐịnh", "Thừa Thiên\nHuế", "Lạng Sơn"):
        text = f"Số:\n21/2022/NQ-HĐND\n|\n{place}, ngày 07 tháng 9 năm 2022\n|\nNGHỊ QUYẾT"
        yield text, (("21/2022/NQ-HĐND", "nghị quyết", "2022-09-07", None),)


def pinpoints_apart() -> Iterator[Case]:
    for (word, _, number, kind), (pinpoint, said) in product(TEXTS, PINPOINTS):
        yield f"| {word} {number} | {pinpoint} | đã đọc |", ((number, kind, None, said),)
        yield f"**{word} {number}** — **{pinpoint}**: việc ấy.", ((number, kind, None, said),)
        yield f"{word} {number}: {pinpoint}.", ((number, kind, None, said),)


def glued_symbols() -> Iterator[Case]:
    for organ in ("BTP", "BGDĐT", "UBND", "TTg"):
        for symbol, kind in (("QĐ", "quyết định"), ("CT", "chỉ thị")):
            said = (f"1459/{symbol}-{organ}", kind, None, None)
            yield from plainly(f"{kind.capitalize()} số 1459/{symbol}{organ}", said)


def qualified_types() -> Iterator[Case]:
    for words, number, kind in (
        ("Báo cáo thẩm định", "18/BCTĐ-STP", "báo cáo"),
        ("Báo cáo thẩm tra", "18/BC-HĐND", "báo cáo"),
        ("Tờ trình liên ngành", "12/TTr-LN", "tờ trình"),
    ):
        yield from plainly(f"{words} số {number}", (number, kind, None, None))


def codes_of_law() -> Iterator[Case]:
    for word in ("Bộ luật Lao động", "Bộ Luật Lao Động"):
        said = ("45/2019/QH14", "bộ luật", None, ("104", None, None))
        yield from plainly(f"Điều 104 {word} số 45/2019/QH14", said)


def laws_with_year_and_number() -> Iterator[Case]:
    for years in ("năm 2023", "2023", "năm 2023,"):
        said = ("26/2023/QH15", "luật", None, ("22", "2", None))
        yield from plainly(f"Khoản 2 Điều 22 Luật Căn cước {years} số 26/2023/QH15", said)


def units_behind_a_blank() -> Iterator[Case]:
    for number in ("1578/SGDĐT-CTTT", "1092/UBND-VX", "4555/BGDĐT-GDPT"):
        odd = number.replace("-", "- ")
        yield from plainly(f"Công văn số {odd}", (number, "công văn", None, None))
    yield "324/QĐ-KHVN- Ảnh 1.", (("324/QĐ-KHVN", "quyết định", None, None),)
    yield "Công văn số 12/UBND- Ảnh 1.", (("12/UBND", "công văn", None, None),)


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(issuers_between, days_before, days_of_something_else, days_behind_odd_blanks),
        *(letterheads_above, pinpoints_apart, glued_symbols, qualified_types, codes_of_law),
        *(laws_with_year_and_number, units_behind_a_blank),
    )
}
