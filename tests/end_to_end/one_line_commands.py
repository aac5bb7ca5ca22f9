"""Rows of docs/where-to-change.md that a command shows: what is changed, and what it says then."""

from dataclasses import dataclass

PIECE = """\
Trao học bổng cho học sinh vượt khó

20/11/2026 08:30

Sáng 20/11, quán Hưng Yên trao 120 suất học bổng cho trẻ ở Bắc Ninh, nhất là trẻ có hoàn cảnh khó.

Mỗi suất gồm một triệu đồng và nhiều sách vở, do các nhà hảo tâm trong vùng đóng góp suốt năm học.

Bấm nút thử

Các em hứa sẽ cố gắng học tập để không phụ lòng của những người đã giúp mình trong những ngày qua.
"""
STATED = """\
Nơi gửi thử: Hưng Yên
Ngày đăng: 20/11/2026

Trao học bổng cho học sinh vượt khó

Sáng 20/11, các nhà hảo tâm trao 120 suất học bổng cho học sinh có hoàn cảnh khó khăn trên địa bàn.
"""
IMPORT = ("import", "--dry-run", "--format", "json")


@dataclass(frozen=True)
class OneLine:
    """`arguments` of `portal`, which also gets the name of a file of `text`; `words` are in what it
    prints after the change, and not before."""

    path: str
    old: str
    new: str
    arguments: tuple[str, ...]
    text: str
    words: str


ROWS = {
    "how a citation may be written": OneLine(
        "generator/citations/grammar.py",
        '    "CV": "công văn",\n}',
        '    "CV": "công văn",\n    "TƯT": "kết luận",\n}',
        ("cite",),
        "Theo TƯT 49 ngày 10/05/2019.\n",
        "/van-ban/ket-luan/tw/2019/49/",
    ),
    "what of a page is furniture": OneLine(
        "generator/importing/news/furniture.py",
        '    "chia sẻ(?: bài',
        '    "bấm nút thử|chia sẻ(?: bài',
        IMPORT,
        PIECE,
        '"dropped": [\n    "Bấm nút thử"',
    ),
    "which of the places that a piece names is its region": OneLine(
        "generator/importing/roles.py",
        'r"(?:báo|đài|đại học|',
        'r"(?:quán|báo|đài|đại học|',
        IMPORT,
        PIECE,
        '"regions": [\n    "bac-ninh"\n  ]',
    ),
    "what an editor may state above a piece in Word": OneLine(
        "generator/importing/stated/lines.py",
        '    "tinh": "regions",',
        '    "noi gui thu": "regions",\n    "tinh": "regions",',
        IMPORT,
        STATED,
        '"regions": [\n    "hung-yen"\n  ]',
    ),
}
