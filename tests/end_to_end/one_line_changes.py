"""Rows of docs/where-to-change.md that are one line each: what is changed, and where it is seen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OneLine:
    """`seen_in` are files of the site, as a shell names them: of each pattern one has the words."""

    path: str
    old: str
    new: str
    seen_in: tuple[str, ...]
    words: str


TEXT = "van-ban/ket-luan/tw/2019/49"
ROWS = {
    "how a time of the calendar is told": OneLine(
        "generator/pages/parts/event_times.py",
        'return f"{first.day:02}–{format_date(last)}"',
        'return f"từ {first.day:02} tới {format_date(last)}"',
        ("lich/2024/*/index.html", f"{TEXT}/index.html"),
        "từ 15 tới 30/05/2024",
    ),
    "what a text's page, data and search card answer": OneLine(
        "generator/pages/parts/answer.py",
        '"Cổng chưa thấy văn bản bãi bỏ hay thay thế."',
        '"Cổng chưa biết văn bản nào sau đó."',
        ("van-ban/*/*/*/*/index.html", "van-ban/*/*/*/*/index.json", "tim-kiem/register-*.bin"),
        "Cổng chưa biết văn bản nào sau đó.",
    ),
    "which words a heading keeps whole": OneLine(
        "generator/text/compounds.py",
        "an sinh, ban hành,",
        "an sinh, quỹ vượt, ban hành,",
        ("tin-tuc/2023/11/*/index.html",),
        '<span class="keep">quỹ vượt</span>',
    ),
    "which words ask for a page of the portal itself": OneLine(
        "generator/search/services.py",
        '*("dữ liệu mở", ',
        '*("kho chữ thử", "dữ liệu mở", ',
        ("tim-kiem/register-*.bin",),
        "kho chữ thử",
    ),
    "why an article is proposed after another": OneLine(
        "generator/pages/news/next_reading.py",
        '"Cùng chủ đề: {}"',
        '"Cũng viết về: {}"',
        ("tin-tuc/*/*/*/index.html",),
        "Cũng viết về: ",
    ),
    "navigation, footer": OneLine(
        "generator/render/frame.py",
        'Item("Đọc ngoại tuyến", OFFLINE, "")',
        'Item("Đọc khi mất mạng", OFFLINE, "")',
        ("index.html", "gioi-thieu/index.html", "404.html"),
        "Đọc khi mất mạng",
    ),
    "the owner block": OneLine(
        "mkdocs.yml",
        'responsible: ""',
        'responsible: "Người thử"',
        ("index.html", "van-ban/index.html"),
        "Người thử",
    ),
    "colours, type, spacing": OneLine(
        "theme/assets/css/base/tokens.css",
        "--paper:var(--light,#fffdfa)",
        "--paper:var(--light,#fffcf8)",
        ("assets/css/base/*.css",),
        "#fffcf8",
    ),
}
