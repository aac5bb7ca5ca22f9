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
        ("tim-kiem/phrases-*.bin",),
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
    "a status": OneLine(
        "generator/site/texts/status.py",
        '"Trong giai đoạn thực hiện"',
        '"Đang giai đoạn thực hiện"',
        ("van-ban/*/*/*/*/index.html", "van-ban/index.html", "tim-kiem/register-*.bin"),
        "Đang giai đoạn thực hiện",
    ),
    "what files and the search tell of a text": OneLine(
        "generator/pages/parts/text_facts.py",
        '"type_name": lambda text, _: text.type.name,',
        '"type_name": lambda text, _: f"{text.type.name} thử",',
        ("du-lieu/*.csv", "du-lieu/*.json"),
        "Kết luận thử",
    ),
    "forms, widths and quality of pictures": OneLine(
        "generator/model/picture.py",
        "WIDTHS = (320, 640, 1024, 1600)",
        "WIDTHS = (320, 600, 1024, 1600)",
        ("tin-tuc/2023/03/tin-thu/index.html",),
        " 600w",
    ),
    "how a query is read, how pages are judged": OneLine(
        "theme/assets/js/search/reading/reading.js",
        "/^(?:ke hoach|huong dan|chuong trinh) ",
        "/^(?:ke hoach|phuong an thu|chuong trinh) ",
        ("assets/js/search/page.js",),
        "|phuong an thu|",
    ),
    "how the index is asked": OneLine(
        "theme/assets/js/search/shards.js",
        "termFrequency: 0.6,",
        "termFrequency: 0.625,",
        ("assets/js/search/shards.js",),
        "termFrequency:.625",
    ),
    "what narrows a search": OneLine(
        "theme/assets/js/search/closer/range.js",
        "như 25/05/2021, 5/2021, quý",
        "như 26/5/2021, 5/2021, quý",
        ("assets/js/search/closer/closer.js",),
        "26/5/2021, 5/2021, qu",
    ),
    "what the search page does, shows, keeps": OneLine(
        "theme/assets/js/search/view.js",
        '{ className: "results-title" }',
        '{ className: "results-title tried" }',
        ("assets/js/search/page.js",),
        "results-title tried",
    ),
    "what a printed text (DOCX, PDF) is made of": OneLine(
        "generator/printed/words.py",
        "Bản gõ trên",
        "Bản gõ thử trên",
        ("van-ban/*/*/*/*/toan-van.docx",),
        "Bản gõ thử trên",
    ),
    "what a device keeps of the portal": OneLine(
        "theme/assets/js/offline/worker.js",
        '"cong-da-doc"',
        '"cong-da-xem"',
        ("ngoai-tuyen.js",),
        "cong-da-xem",
    ),
    "what readers may do with a page": OneLine(
        "theme/partials/tools.html",
        "</svg>Cỡ chữ</button>",
        "</svg>Chữ to nhỏ</button>",
        ("tin-tuc/*/*/*/index.html", "van-ban/*/*/*/*/index.html"),
        "</svg>Chữ to nhỏ</button>",
    ),
    "the code on paper": OneLine(
        "theme/assets/js/parts/qr-code.js",
        "[28, 50]",
        "[28, 52]",
        ("assets/js/parts/print-code.js",),
        "[28,52]",
    ),
    "the picture of a chart": OneLine(
        "theme/assets/js/statistics/chart-drawing.js",
        '"#231c2c"',
        '"#231c2d"',
        ("assets/js/statistics/charts.js",),
        "#231c2d",
    ),
}
