"""Classes of short forms that the words around them make citations, or none."""

from collections.abc import Iterator
from itertools import product

from tests.citations.classes import Case, plainly

VERBS = ("ký", "vừa ban hành", "ra", "thu hồi", "công bố", "tinh thần", "trái với", "kèm theo")
ENDS = (".", ", các xã", " và báo cáo", " của tỉnh", " ngày 18-1 để làm")


def nouns_by_the_word_before() -> Iterator[Case]:
    kinds = ("quyết định", "kế hoạch", "kết luận", "chỉ thị", "thông báo")
    for word, kind, end in product(VERBS, kinds, ENDS):
        yield f"Chủ tịch huyện {word} {kind} 236{end}", (("236", kind, None, None),)
    for kind, told in product(kinds, ("quy định mức", "về chính sách", "phê duyệt")):
        yield f"Theo Luật điện lực, {kind} 24 {told} ấy.", (("24", kind, None, None),)
        yield f"Tỉnh vừa ban hành {kind} 58 {told}.", (("58", kind, None, None),)
    for kind, number in product(kinds, ("89", "49", "178")):
        yield f"Các xã làm theo {kind} {number}, rồi báo cáo.", ((number, kind, None, None),)


def counts_behind_the_same_words() -> Iterator[Case]:
    counts = ("150 hộ", "12 tháng", "100 suất", "2 lớp", "15 phường", "120 triệu đồng")
    for kind, count in product(("quyết định", "hướng dẫn", "báo cáo", "kế hoạch"), counts):
        yield f"Huyện đã ra và {kind} {count}.", ()


def years_in_brackets() -> Iterator[Case]:
    for kind, year in product(("quyết định", "Quyết định", "Thông tư"), ("(năm 2017)", "(2017)")):
        said = ("706/2017", kind.lower(), None, None)
        yield from plainly(f"{kind} 706 {year} của Bộ Xây dựng", said)
        yield from plainly(f"{kind} số 706 {year}", said)


def qualified() -> Iterator[Case]:
    kinds = (
        *(("kết luận thanh tra", "kết luận"), ("văn bản hỏa tốc", "văn bản")),
        *(("công điện khẩn", "công điện"), ("văn bản chỉ đạo", "văn bản")),
    )
    for (words, kind), (day, iso) in product(
        kinds, (("", None), (" ngày 27-10-2011", "2011-10-27"))
    ):
        yield from plainly(f"{words} số 2889{day}", ("2889", kind, iso, None))
    yield from plainly("văn bản chỉ đạo số 1123/UBQGTE", ("1123/UBQGTE", "văn bản", None, None))


def discipline_is_no_law() -> Iterator[Case]:
    said = (("01", "quyết định", "2017-11-26", None),)
    yield "Nêu tại quyết định xử lý kỷ luật số 01 ngày 26-11-2017 của Ban chủ nhiệm.", said


def resolutions_of_other_powers() -> Iterator[Case]:
    for sentence in (
        "Hội đồng Bảo an Liên Hợp Quốc đã thông qua nghị quyết 2401 về Syria.",
        "Theo Nghị quyết 1701 của Hội đồng Bảo an, hai bên ngừng bắn.",
        "Nghị quyết 181 của Liên Hợp Quốc nêu rõ điều ấy.",
        "Nghị quyết trừng phạt số 2375 đã được thông qua vào tháng 9-2017.",
        "Hạ viện vừa thông qua Nghị quyết 245 lên án việc này.",
        "Việc đi ngược với Nghị quyết 242 nhấn mạnh “đất đai” của Hội đồng Bảo an.",
    ):
        yield sentence, ()
    yield "Nga đóng sáu tàu ngầm hạt nhân Đề án 941 và 949A.", ()
    ours = "Việt Nam thực hiện Nghị quyết 57 của Bộ Chính trị và hợp tác với Liên hợp quốc."
    yield ours, (("57", "nghị quyết", None, None),)


CLASSES = {
    kind.__name__: tuple(kind())
    for kind in (
        *(nouns_by_the_word_before, counts_behind_the_same_words, years_in_brackets, qualified),
        *(discipline_is_no_law, resolutions_of_other_powers),
    )
}
