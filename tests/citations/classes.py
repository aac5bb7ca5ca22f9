"""Classes of citations, each the product of texts, forms, dates and blanks.

A class yields sentences with what they say: (number, type, date, pinpoint) of each citation. The
number of a short form is what it says: `22/2020`, `281/QĐ`.
"""

from collections.abc import Iterator
from itertools import product

Said = tuple[str, str | None, str | None, tuple[str | None, str | None, str | None] | None]
Case = tuple[str, tuple[Said, ...]]

TEXTS = (
    ("Chỉ thị", "CT", "14/CT-TTg", "chỉ thị"),
    ("Thông tư", "TT", "22/2020/TT-BGDĐT", "thông tư"),
    ("Nghị định", "NĐ", "81/2021/NĐ-CP", "nghị định"),
    ("Quyết định", "QĐ", "1373/QĐ-TTg", "quyết định"),
    ("Kết luận", "KL", "49-KL/TW", "kết luận"),
    ("Nghị quyết", "NQ", "29-NQ/TW", "nghị quyết"),
    ("Hướng dẫn", "HD", "03/HD-HKH", "hướng dẫn"),
    ("Kế hoạch", "KH", "15/KH-UBND", "kế hoạch"),
)
NORMATIVE = tuple(text for text in TEXTS if text[2].count("/") == 2)
DATES = (
    ("ngày 27/8/2021", "2021-08-27"),
    ("ngày 09 tháng 3 năm 2025", "2025-03-09"),
    ("ngày 06-8-2020", "2020-08-06"),
    ("ngày 4.11.2013", "2013-11-04"),
)
SENTENCES = ("Hội xã làm theo {} từ năm nay.", "Xem {}; sau đó báo cáo.", "Tỉnh nhắc tới\n{}.")


def plainly(citation: str, said: Said) -> Iterator[Case]:
    """The citation in every sentence."""
    for sentence in SENTENCES:
        yield sentence.format(citation), (said,)


def glued_before() -> Iterator[Case]:
    for word, symbol, number, kind in TEXTS:
        for form in (f"{word}{number}", f"{symbol}{number}", f"{word} số{number}"):
            yield from plainly(form, (number, kind, None, None))
        yield from plainly(f"{word}số {number}", (number, kind, None, None))


def glued_short() -> Iterator[Case]:
    for symbol, number, kind in (("QĐ", "89", "quyết định"), ("NQ", "29", "nghị quyết")):
        yield from plainly(f"{symbol}{number}", (number, kind, None, None))
        yield from plainly(f"{symbol} {number}", (number, kind, None, None))
    for _, symbol, full, kind in NORMATIVE:
        number = full.rpartition("/")[0]
        yield from plainly(f"{symbol}{number}", (number, kind, None, None))


def glued_behind() -> Iterator[Case]:
    for (word, _, number, kind), (written, day) in product(TEXTS, DATES):
        for before, behind in product(("", f"{word} số "), ("", "của Chính phủ")):
            yield from plainly(f"{before}{number}{written}{behind}", (number, kind, day, None))


def blank_in_organ() -> Iterator[Case]:
    organs = (("BGD ĐT", "BGDĐT"), ("BGD& ĐT", "BGDĐT"), ("BKH CN", "BKHCN"))
    others = (("BLĐ TBXH", "BLĐTBXH"), ("BTN&MT", "BTNMT"), ("SGD ĐT", "SGDĐT"))
    for (typed, printed), before in product((*organs, *others), ("", "Thông tư số ")):
        said = (f"22/2020/TT-{printed}", "thông tư")
        yield from plainly(f"{before}22/2020/TT-{typed}", (*said, None, None))
        for written, day in DATES:
            yield from plainly(f"{before}22/2020/TT-{typed} {written}", (*said, day, None))


def other_signs() -> Iterator[Case]:
    for (word, _, number, kind), sign in product(TEXTS, "-_"):
        typed = number.replace("/", sign).replace("-", sign)
        for before in ("", f"{word} ", f"{word} số "):
            yield from plainly(before + typed, (number, kind, None, None))
            for written, day in DATES:
                yield from plainly(f"{before}{typed} {written}", (number, kind, day, None))


def blank_for_sign() -> Iterator[Case]:
    for word, _, number, kind in (text for text in TEXTS if text not in NORMATIVE):
        typed = number.replace("-", " ", 1) if kind in ("kết luận", "nghị quyết") else number
        typed = typed.replace("/", " ", 1) if typed == number else typed
        for before in ("", f"{word} ", f"{word} số: "):
            yield from plainly(before + typed, (number, kind, None, None))


def typeless() -> Iterator[Case]:
    for (word, _, number, kind), sign in product(TEXTS, "/-"):
        head, _, organ = number.rpartition("/" if "KL/" in number or "NQ/" in number else "-")
        ordinal = head.rpartition("-" if "-" in head else "/")[0]
        for said in ("", "số "):
            citation = f"{word} {said}{ordinal}{sign}{organ}"
            old = organ in ("TTg", "CP") and ordinal.isdigit()
            printed = f"{ordinal}/{organ}" if old else number
            yield from plainly(citation, (printed, kind, None, None))
    yield from plainly("25/2023-BGDĐT", ("25/2023/TT-BGDĐT", "thông tư", None, None))


def without_organ() -> Iterator[Case]:
    for word, symbol, number, kind in (text for text in TEXTS if "/TW" not in text[2]):
        typed = number.rpartition("-")[0]
        for said, behind in product(("", "số "), ("", " của tỉnh")):
            yield from plainly(f"{word} {said}{typed}{behind}", (typed, kind, None, None))
        assert typed.endswith(symbol)


def thousands() -> Iterator[Case]:
    for before, behind in product(("", "Quyết định số "), ("", " của Thủ tướng")):
        yield from plainly(
            f"{before}1.373/QĐ-TTg{behind}", ("1373/QĐ-TTg", "quyết định", None, None)
        )


PINPOINTS = (
    ("khoản 1, khoản 4 Điều 7", ("7", "1", None)),
    ("khoản 1 và khoản 4, Điều 7", ("7", "1", None)),
    ("điểm b, c khoản 1", (None, "1", "b")),
    ("điểm b, điểm c khoản 1 Điều 7", ("7", "1", "b")),
    ("các điểm b, c và đ khoản 1, khoản 4 Điều 7", ("7", "1", "b")),
    ("khoản 2 và điểm a khoản 3 Điều 5", ("5", "2", None)),
    ("Điều 9, khoản 2", ("9", "2", None)),
    ("Điều 9 khoản 2 điểm a", ("9", "2", "a")),
    ("Điều 3, Điều 5 và Điều 7a", ("3", None, None)),
    ("khoản 1 Điều 3, điểm a khoản 2 Điều 5", ("3", "1", None)),
    ("điểm đ) khoản 2 Điều 12a", ("12a", "2", "đ")),
    ("khoản 5", (None, "5", None)),
)


def pinpoints_before() -> Iterator[Case]:
    for (word, _, number, kind), (written, pinpoint) in product(TEXTS, PINPOINTS):
        for joined in (" ", " của ", ", "):
            yield from plainly(
                f"{written}{joined}{word} số {number}", (number, kind, None, pinpoint)
            )


def pinpoints_behind() -> Iterator[Case]:
    for (word, _, number, kind), (written, pinpoint) in product(TEXTS, PINPOINTS):
        for (day, iso), before in product((("", None), *DATES), ("", f"{word} số ")):
            between = f" {day}" if day else ""
            said = (number, kind, iso, pinpoint)
            yield from plainly(f"{before}{number}{between} ({written})", said)


def dates_in_brackets() -> Iterator[Case]:
    written = (
        ("(28/10/2025)", "2025-10-28"),
        ("(ngày 28/10/2025)", "2025-10-28"),
        ("( 28.10.2025 )", "2025-10-28"),
        ("(ban hành ngày 28 tháng 10 năm 2025)", "2025-10-28"),
        ("(ngày 28/10/2025 của Chính phủ)", "2025-10-28"),
    )
    for (word, _, number, kind), (typed, day) in product(TEXTS, written):
        for before, blank in product(("", f"{word} số "), ("", " ", "\n")):
            yield from plainly(f"{before}{number}{blank}{typed}", (number, kind, day, None))


def letterheads() -> Iterator[Case]:
    places = ("Lạng Sơn", "Hà Nội", "TP. Hồ Chí Minh", "Huế", "Bà Rịa")
    blanks = ("\n", "\n\n", "     ", " | ")
    days = (("09 tháng 3 năm 2025", "2025-03-09"), ("9/3/2025", "2025-03-09"))
    for (_, _, number, kind), place, blank in product(TEXTS, places, blanks):
        for written, day in days:
            text = f"HỘI KHUYẾN HỌC\nSố: {number}{blank}{place}, ngày {written}\nKính gửi các xã"
            yield text, ((number, kind, day, None),)


def type_of_symbol() -> Iterator[Case]:
    for (_, _, number, kind), (written, day) in product(TEXTS, (("", None), *DATES)):
        yield from plainly(f"{number} {written}".strip(), (number, kind, day, None))
    yield from plainly("4555/BGDĐT-GDPT", ("4555/BGDĐT-GDPT", "công văn", None, None))
    yield from plainly("399-QĐ/TW", ("399-QĐ/TW", None, None, None))


def lists() -> Iterator[Case]:
    for (word, *_, kind), joined in product(TEXTS, (", ", " và ", "; ", ", và ")):
        for said in ("", "số "):
            text = f"Hội làm theo {word} {said}22{joined}44."
            yield text, (("22", kind, None, None), ("44", kind, None, None))


def beside_the_families() -> Iterator[Case]:
    for citation, number, kind in (
        ("Sắc lệnh số 234/SL", "234/SL", "sắc lệnh"),
        ("Sắc luật số 003/SLt", "003/SLt", "sắc luật"),
        ("Thông tư liên bộ số 15/TTLB", "15/TTLB", "thông tư liên bộ"),
        ("Thông tư liên bộ số 15/TT-LB", "15/TT-LB", "thông tư liên bộ"),
        ("Luật Đất đai số 24-L/CTN", "24-L/CTN", "luật"),
        ("Pháp lệnh số 14-LCT/HĐNN7", "14-LCT/HĐNN7", "pháp lệnh"),
        ("Quyết định số 123a/QĐ-UBND", "123a/QĐ-UBND", "quyết định"),
        ("Quyết định 12B/2019/QĐ-UBND", "12B/2019/QĐ-UBND", "quyết định"),
        ("07a-KL/TU", "07a-KL/TU", "kết luận"),
    ):
        yield from plainly(citation, (number, kind, None, None))
        for written, day in DATES:
            yield from plainly(f"{citation} {written}", (number, kind, day, None))


def names_with_year() -> Iterator[Case]:
    names = (
        ("Luật Giáo dục", "luật"),
        ("Luật Phòng, chống tác hại của rượu, bia", "luật"),
        ("Luật Tổ chức chính quyền địa phương", "luật"),
        ("Bộ luật Lao động", "bộ luật"),
        ("Hiến pháp", "hiến pháp"),
        ("Pháp lệnh Thư viện", "pháp lệnh"),
    )
    for (name, kind), said in product(names, (" ", " năm ", ", năm ", "\u00a0năm\u00a0")):
        if "của" not in name:
            yield from plainly(f"{name}{said}2019", (f"{name} 2019", kind, None, None))
            yield from plainly(
                f"khoản 1 Điều 7 {name}{said}2019", (f"{name} 2019", kind, None, ("7", "1", None))
            )


def issuers_at_a_line_end() -> Iterator[Case]:
    for (first, *_, one, kind), (word, _, number, other) in product(TEXTS[:4], TEXTS):
        for issuer in ("UBND tỉnh Lạng Sơn", "Hội Khuyến học tỉnh Lạng Sơn", "Bộ Nội vụ"):
            text = f"{first} số {one} của {issuer}\n{word} số {number}"
            yield text, ((one, kind, None, None), (number, other, None, None))


def no_citations() -> Iterator[Case]:
    for owner, number in product(
        ("Mẫu số", "mẫu đơn số", "Biểu mẫu số", "Phụ lục số", "Biểu số", "Bảng số", "Thẻ số"),
        ("01/TB-BSTT", "02/BC-HKH", "05/KH-UBND"),
    ):
        yield from ((sentence.format(f"{owner} {number}"), ()) for sentence in SENTENCES)
    for owner, number in product(
        ("Giấy phép", "Giấy phép số", "Giấy phép hoạt động báo chí số", "giấy chứng nhận số", ""),
        ("12/GP-BTTTT", "127/GP-TTĐT", "0123/GCN-SYT", "15/GXN-BTTTT"),
    ):
        yield from ((sentence.format(f"{owner} {number}"), ()) for sentence in SENTENCES)
    for words in (
        *("hợp đồng số 05/HĐKT-HKH", "biển số 29A-123.45", "tòa nhà CT14", "khu TT3", "A4-B5"),
        *("Luật Giáo dục có hiệu lực từ năm 2020", "Hiến pháp", "Luật này năm 2019", "Covid19"),
        *("QĐ 5 vấn đề", "khoản 3, 4 Điều 5", "TCVN 7382:2004", "QCVN 01:2021/BTNMT", "5/SL"),
        *("12-3-2020", "năm 2023 QĐ", "5 KH/năm", "2019-2024", "Luật Giáo dục 2019-2024"),
    ):
        yield from ((sentence.format(words), ()) for sentence in SENTENCES)


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(glued_before, glued_short, glued_behind, blank_in_organ, other_signs, blank_for_sign),
        *(typeless, without_organ, thousands, pinpoints_before, pinpoints_behind),
        *(dates_in_brackets, letterheads, type_of_symbol, lists, beside_the_families),
        *(names_with_year, issuers_at_a_line_end, no_citations),
    )
}
