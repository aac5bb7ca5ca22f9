"""Classes of what stands around numbers: letterheads, dates, issuers, pinpoints, whole clauses."""

from collections.abc import Iterator
from itertools import product

from tests.citations.classes import DATES, PINPOINTS, TEXTS, Case, plainly

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


def letterheads_with_mottos() -> Iterator[Case]:
    between = (f"\n\n{MOTTO}\n\n", f"\n\n{MOTTO}\n---------------\n", f" | {MOTTO} | ")
    shapes = ("Số: {}", "Số {}", "{}", "**Số:** {}")
    for (_, _, number, kind), shape, middle in product(
        TEXTS, shapes, (*between, "\n|\n", " | ", "\nV/v làm một việc\n\n")
    ):
        day = "Lạng Sơn, ngày 09 tháng 3 năm 2025"
        text = f"UBND TỈNH\n{shape.format(number)}{middle}{day}\nKÍNH GỬI"
        yield text, ((number, kind, "2025-03-09", None),)


def letterheads_with_types() -> Iterator[Case]:
    for (word, _, number, kind), gap in product(TEXTS, ("\n\n", f"\n\n{MOTTO}\n\n")):
        text = f"QUỐC HỘI\n\n{word} số: {number}{gap}Hà Nội, ngày 09 tháng 3 năm 2025\n"
        yield text, ((number, kind, "2025-03-09", None),)
        bold = f"**{word} số: {number}**{gap}_Hà Nội, ngày 09 tháng 3 năm 2025_\n"
        yield bold, ((number, kind, "2025-03-09", None),)
        signed = f"Hội làm theo {word} số {number}\n\nHà Nội, ngày 09 tháng 3 năm 2025\n"
        yield signed, ((number, kind, None, None),)


def dates_without_a_word() -> Iterator[Case]:
    for (word, _, number, kind), before in product(TEXTS, (False, True)):
        name = f"{word} số {number}" if before else number
        said = (number, kind, "2018-10-10", None)
        for blank in (" ", "", "\n"):
            yield from plainly(f"{name}{blank}10/10/2018", said)
            yield from plainly(f"{name}{blank}10-10-2018", said)


def issuers_with_dates_in_brackets() -> Iterator[Case]:
    issuers = ("Bộ Chính trị", "Thủ tướng Chính phủ", "UBND tỉnh Lạng Sơn", "của Chính phủ")
    days = ("27/9/2019", "ngày 27/9/2019", "ngày 27 tháng 9 năm 2019", "27-9-2019")
    for (word, _, number, kind), issuer, day in product(TEXTS, issuers, days):
        for name, marks in product((number, f"{word} {number}"), ("", "**")):
            said = (number, kind, "2019-09-27", None)
            yield from plainly(f"{marks}{name}{marks} ({issuer}, {day})", said)


def pinpoints_behind_a_comma() -> Iterator[Case]:
    behind = (
        ("Điều 5, Khoản 2", ("5", "2", None)),
        ("Điều 28, Khoản 1, Điểm a, Điểm b", ("28", "1", "a")),
    )
    for (word, _, number, kind), (written, pinpoint) in product(TEXTS, behind):
        for end, (day, iso) in product((".", ";", ")", ""), (("", None), *DATES)):
            date = f" {day}" if day else ""
            yield f"Xem {word} số {number}{date}, {written}{end}", ((number, kind, iso, pinpoint),)
    for written, pinpoint in behind:
        text = f"Căn cứ Luật Giáo dục 2019 (Luật số 43/2019/QH14), {written}."
        named = ("Luật Giáo dục 2019", "luật", None, None)
        yield text, (named, ("43/2019/QH14", "luật", None, pinpoint))
        yield (
            f"Xem Luật Giáo dục 2019, {written}.",
            (("Luật Giáo dục 2019", "luật", None, pinpoint),),
        )


def pinpoints_behind_a_blank() -> Iterator[Case]:
    for (word, _, number, kind), behind in product(TEXTS, ("phạt bao nhiêu?", "quy định rõ.", ".")):
        for written, pinpoint in (
            ("Điều 17", ("17", None, None)),
            ("Điều 6 khoản 2", ("6", "2", None)),
        ):
            text = f"Theo {word} số {number} {written} {behind}".replace(" .", ".")
            yield text, ((number, kind, None, pinpoint),)
        yield f"Số: {number}\nĐiều 1. Phạm vi", ((number, kind, None, None),)
        for other in ("của Quy chế", "Luật Giáo dục", "của luật này", "này"):
            yield f"Theo {word} số {number} Điều 17 {other}.", ((number, kind, None, None),)


def pinpoints_of_the_next_text() -> Iterator[Case]:
    """A comma parts two texts: the provision belongs to the one that follows."""
    for (word, _, number, kind), (written, pinpoint) in product(TEXTS, PINPOINTS):
        text = f"Theo {word} số {number}, {written} Thông tư 44/2014/TT-BGDĐT thì khác."
        yield text, ((number, kind, None, None), ("44/2014/TT-BGDĐT", "thông tư", None, pinpoint))


def at_the_start_of_a_sentence() -> Iterator[Case]:
    verbs = (
        "quy định",
        "yêu cầu",
        "được",
        "của tỉnh",
        "thay thế",
        "có hiệu lực",
        "phê duyệt",
        "là",
    )
    nouns = (("Thông tư", "22"), ("Nghị định", "100"), ("Nghị quyết", "29"), ("Chỉ thị", "16"))
    others = (("Quyết định", "1373"), ("Kế hoạch", "158"), ("Kết luận", "491"))
    for (word, number), verb, start in product((*nouns, *others), verbs, ("", "- ", "Hết. ", "“")):
        yield f"{start}{word} {number} {verb} việc này.", ((number, word.lower(), None, None),)
    for word, number in (("Đề án", "89"), ("Kết luận", "49")):
        for verb, start in product(("đã xong", "được sơ kết", "nêu rõ"), ("", "Hết. ", "- ")):
            yield f"{start}{word} {number} {verb}.", ((number, word.lower(), None, None),)
        yield from ((f"{word} {count}", ()) for count in ("1: Mở lớp", "2. Xây nhà", "3 lớp học"))
    for (word, number), start in product(nouns, ("theo ", "Hội làm theo ", "xử phạt theo ")):
        text = f"{start}{word.lower()} {number}."
        yield text, ((number, word.lower(), None, None),)


def verbs_with_counts() -> Iterator[Case]:
    counts = ("5 vấn đề", "15 phường", "02 nội dung", "3 yêu cầu mới", "12 tháng", "100 suất")
    for word, count in product(("Quyết định", "Hướng dẫn", "Thông báo", "Báo cáo"), counts):
        yield f"{word} {count}.", ()
        yield f"Họp xong. {word} {count} và ra về.", ()


def codes_before_numbers() -> Iterator[Case]:
    for _, symbol, number, kind in TEXTS:
        yield from plainly(f"{symbol}-{number}", (number, kind, None, None))


def organs_alone() -> Iterator[Case]:
    for word, number in product(("Công văn", "Tờ trình", "Báo cáo"), ("112/STNMT", "39/THKHVL")):
        kind = word.lower()
        if kind == "công văn" or number.startswith("39"):
            yield from plainly(f"{word} số {number}", (number, kind, None, None))
            for written, day in DATES:
                yield from plainly(f"{word} số {number} {written}", (number, kind, day, None))


def senders() -> Iterator[Case]:
    for sender, behind in product(("SYT", "SNV", "STNMT", "BYT", "NHNN", "SGDĐT"), ("", "của Sở")):
        number = f"5636/{sender}-NVY"
        yield from plainly(f"{number} {behind}".strip(), (number, "công văn", None, None))


def joint_texts() -> Iterator[Case]:
    for word in ("Thông tư", "Thông tư liên tịch", "thông tư số", "Văn bản"):
        number = "23/2015/TTLT-BGDĐT-BNV"
        kind = "văn bản" if word == "Văn bản" else "thông tư liên tịch"
        yield from plainly(f"{word} {number}", (number, kind, None, None))
    for number in ("15/CTPH-KHVN-HNDVN", "06/QC-TTHĐND-UBND"):
        kind = "chương trình phối hợp" if "CTPH" in number else "quy chế"
        yield from plainly(number, (number, kind, None, None))
    yield from plainly("06/QC-TT.HĐND-UBND", ("06/QC-TTHĐND-UBND", "quy chế", None, None))


def names_in_small_letters() -> Iterator[Case]:
    for name in ("Luật đấu giá tài sản", "Bộ luật lao động", "Bộ Luật Lao động", "Luật đất đai"):
        kind = "bộ luật" if name.startswith("Bộ") else "luật"
        yield from plainly(f"{name} năm 2016", (f"{name} 2016", kind, None, None))
    for before in ("điều 52 của ", "theo ", "hướng dẫn "):
        pinpoint = ("52", None, None) if "52" in before else None
        text = f"Xem {before}luật việc làm 2013."
        yield text, (("luật việc làm 2013", "luật", None, pinpoint),)
    state = "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm"
    yield from plainly(f"{state} 1992", ("Hiến pháp 1992", "hiến pháp", None, None))
    long = "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân"
    yield from plainly(f"{long} năm 2004", (f"{long} 2004", "luật", None, None))
    for other in (
        "ngành luật năm 2019",
        "Luật sư năm 2019",
        "Luật quy định năm 2020",
        "học luật 2015",
    ):
        yield from ((f"Anh {other}.", ()), (f"{other}.", ()))


def short_forms_with_pinpoints() -> Iterator[Case]:
    for word, number in (("Thông tư", "22"), ("Nghị định", "100"), ("Quyết định", "281")):
        for written, pinpoint in (
            ("Điều 5 Khoản 3", ("5", "3", None)),
            ("Điều 17", ("17", None, None)),
        ):
            yield f"Hội theo {word} {number} {written}.", ((number, word.lower(), None, pinpoint),)


def amended_texts() -> Iterator[Case]:
    said = ("Hiến pháp 2013", "hiến pháp", None, None)
    for amending in ("Nghị quyết sửa đổi, bổ sung một số điều của", "Dự thảo sửa đổi"):
        yield f"{amending} Hiến pháp năm 2013 được bàn.", (said,)
    for amending in ("Luật sửa đổi, bổ sung một số điều của", "Luật sửa đổi"):
        yield f"{amending} Luật Giáo dục năm 2009 được bàn.", ()


def shared_by_a_list() -> Iterator[Case]:
    for verb in ("phê duyệt", "ban hành", "được", "quy định", "sửa đổi"):
        numbers = tuple((number, "quyết định", None, None) for number in ("1328", "197", "945"))
        two = tuple((number, "nghị định", None, None) for number in ("100/2019", "123/2021"))
        yield f"Theo Nghị định 100/2019 & 123/2021 {verb}.", two
        yield f"UBND tỉnh có các Quyết định số 1328, 197, 945 {verb} đề án.", numbers


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(
            letterheads_with_mottos,
            letterheads_with_types,
            dates_without_a_word,
            issuers_with_dates_in_brackets,
        ),
        *(
            pinpoints_behind_a_comma,
            pinpoints_behind_a_blank,
            pinpoints_of_the_next_text,
            at_the_start_of_a_sentence,
        ),
        *(verbs_with_counts, codes_before_numbers, organs_alone, senders, joint_texts),
        *(names_in_small_letters, short_forms_with_pinpoints, amended_texts, shared_by_a_list),
    )
}
