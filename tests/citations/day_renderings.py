"""Days written at random around a number as people write them, and the day that is meant."""

from datetime import date
from random import Random

TEXTS = (
    ("Nghị định số 81/2021/NĐ-CP", "Chính phủ"),
    ("Thông tư 22/2020/TT-BGDĐT", "Bộ Giáo dục và Đào tạo"),
    ("Quyết định số 1373/QĐ-TTg", "Thủ tướng Chính phủ"),
    ("Kết luận số 49-KL/TW", "Ban Bí thư"),
    ("Kế hoạch số 15/KH-UBND", "UBND tỉnh Lạng Sơn"),
    ("Công văn số 4555/BGDĐT-GDPT", "Bộ Giáo dục và Đào tạo"),
    ("Quyết định số 281", "Thủ tướng"),
    ("Hướng dẫn số 03/HD-HKH", "Hội Khuyến học tỉnh Bắc Ninh"),
)
_TITLES = (
    "về công tác văn thư",
    "quy định xử phạt vi phạm hành chính trong lĩnh vực giáo dục",
    "Quy định về bảo đảm điều kiện cho hoạt động bảo vệ",
    "hướng dẫn một số điều của Luật Giáo dục",
    "phê duyệt Chương trình giai đoạn 2021 - 2030",
)
_MONTHS = (*"một hai ba tư năm sáu bảy tám chín mười".split(), "mười một", "mười hai")
_MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
_ISSUED = ("ban hành", "ký", "ký ban hành", "được ban hành", "được ký ban hành", "ra")
_FRAMES = ("Thực hiện {} và các văn bản.", "Theo {}; ", "Căn cứ {};", "({})", "{}", "Xã làm {}.")


def written_day(random: Random, day: date) -> str:
    """The day in one of its notations."""
    number = random.choice((f"{day.day}", f"{day.day:02}"))
    month = random.choice((f"{day.month}", f"{day.month:02}"))
    signed = [f"{number}{sign}{month}{sign}{day.year}" for sign in ("/", "-", ".", " / ", ". ")]
    worded = [f"{number} tháng {month}{sign}{day.year}" for sign in (" năm ", "/", ", ", " năm\n")]
    return random.choice(
        (
            *(*signed, *worded),
            f"{number} tháng {_MONTHS[day.month - 1]} năm {day.year}",
            f"{number}/{month} năm {day.year}",
        )
    )


def _behind(random: Random, text: str, issuer: str, day: str) -> str:
    issued = f"{random.choice(_ISSUED)} {random.choice(('', 'vào '))}ngày {day}"
    between = random.choice((" ", ", ", " , ", ",", " – "))
    return random.choice(
        (
            *(f"{text}{between}ngày {day}", f"{text} của {issuer}{between}ngày {day}"),
            *(f"{text} ({day})", f"{text}\n(ngày {day})", f"{text} (ký ngày {day})"),
            *(f"{text} {issued}", f"{text} của {issuer} {issued}", f"**{text}** ngày {day}"),
            f"{text} {random.choice(('do', 'được'))} {issuer} ký ban hành ngày {day}",
            f"{text} được Quốc hội khóa XIV thông qua ngày {day}",
            f"{text} {random.choice(_TITLES)} ngày {day} của {issuer}",
            f"[{text}](https://example.org/?id=5) ngày {day}",
            f"{text} ({issuer}{random.choice((', ', ', ngày ', ' ngày '))}{day})",
            f"{text} của {issuer} {_TITLES[0]}, ban hành ngày {day}",
        )
    )


def _before(random: Random, text: str, issuer: str, day: str) -> str:
    verb = random.choice(("ban hành", "đã ban hành", "vừa ký ban hành", "đã có", "ra"))
    word, _, number = text.partition(" số ")
    return random.choice(
        (
            f"Ngày {day}, {issuer} {verb} {text} về khuyến học.",
            f"Ngày {day} ông Nguyễn Văn A, Phó Chủ tịch xã ký ban hành {text}.",
            f"{word} ngày {day} số {number}" if number else f"{text} ngày {day}",
        )
    )


def _letterhead(random: Random, text: str, day: str) -> str | None:
    number = text.rpartition(" ")[2]
    place = random.choice(
        (
            "Hà Nội",
            "Phan Rang-Tháp Chàm",
            "Bà Rịa - Vũng Tàu",
            "Lạng Sơn",
            "Thành phố Hồ Chí Minh",
            "TP. Huế",
        )
    )
    gap = random.choice(
        ("\n", "\n\n", " | ", "\nV/v làm một việc\n\n", " V/v việc\ncủa xã\n", f"\n\n{_MOTTO}\n\n")
    )
    letterhead = f"UBND TỈNH\nSố: {number}{gap}{place}, ngày {day}\nKính gửi"
    return letterhead if "/" in number else None


def sentence_with_day(random: Random) -> tuple[str, date]:
    """A sentence or letterhead with one text of one day."""
    text, issuer = random.choice(TEXTS)
    day = date(random.randint(1986, 2026), random.randint(1, 12), random.randint(1, 28))
    written, place = written_day(random, day), random.random()
    if place < 0.1 and (letterhead := _letterhead(random, text, written)):
        return letterhead, day
    render = _before if place < 0.3 else _behind
    return random.choice(_FRAMES).format(render(random, text, issuer, written)), day
