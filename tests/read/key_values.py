"""Two valid values for each key that editors write, by the name of the group and the key."""

from collections.abc import Mapping

DAYS = ("2024-04-24", "2024-04-25")
NAMES = ("Tên một", "Tên hai")
LISTS = (["mot"], ["hai"])
OLD = (["/cu-1.htm"], ["/cu-2.htm"])
VALUES: Mapping[str, Mapping[str, tuple[object, object]]] = {
    "bài viết": {
        "title": NAMES,
        "date": ("2024-04-24 17:18", "2024-04-24 17:19"),
        "lead": NAMES,
        "regions": LISTS,
        "authors": LISTS,
        "topics": LISTS,
        "status": ("draft", "published"),
        "aliases": OLD,
    },
    "văn bản": {
        "number": ("49-KL/TW", "50-KL/TW"),
        "type": ("ket-luan", "huong-dan"),
        "issuer": ("ban-bi-thu", "hkh-thai-binh"),
        "issued": ("2019-05-10", "2019"),
        "subject": NAMES,
        "text": ("full", "none"),
        "issued_certainty": ("needs-review", "certain"),
        "effective": DAYS,
        "expires": DAYS,
        "regions": LISTS,
        "topics": LISTS,
        "nicknames": LISTS,
        "aliases": OLD,
        "note": NAMES,
    },
    "địa phương": {
        "name": NAMES,
        "kind": ("province", "cluster"),
        "aliases": LISTS,
        "tile": ([3, 4], [4, 3]),
        "islands": NAMES,
    },
    "chỉ số": {
        "title": NAMES,
        "unit": NAMES,
        "kind": ("count", "money"),
        "theme": ("to-chuc", "quy"),
        "definition": NAMES,
        "additive": ("true", "false"),
        "stage": ("registered", "recognised"),
        "numerator": NAMES,
        "denominator": NAMES,
        "method": NAMES,
    },
    "chủ đề": {"name": NAMES, "description": NAMES},
    "loại văn bản": {"name": NAMES, "symbol": NAMES},
    "cơ quan ban hành": {
        "name": NAMES,
        "slug": ("mot", "hai"),
        "organ": NAMES,
        "regime": ("party", "state"),
        "short": NAMES,
        "region": NAMES,
        "aliases": LISTS,
    },
    "tác giả": {"name": NAMES, "kind": ("person", "desk"), "role": NAMES},
    "nguồn": {"name": NAMES, "url": ("https://mot.vn/", "https://hai.vn/")},
    "hình ảnh": {
        "src": ("mot.jpg", "hai.jpg"),
        "alt": NAMES,
        "caption": NAMES,
        "credit": NAMES,
    },
    "lần đính chính": {"date": DAYS, "note": NAMES},
    "việc gỡ bài": {"date": DAYS, "reason": NAMES},
    "số liệu": {
        "indicator": NAMES,
        "region": NAMES,
        "period": ("2023", "2024"),
        "quote": NAMES,
        "value": (40, 41),
        "range": ([24, 28], [24, 29]),
        "total": (100, 101),
        "qualifier": ("over", "exact"),
        "stage": ("registered", "target"),
        "note": NAMES,
    },
    "ngày ban hành khác": {"date": DAYS},
    "người ký": {"name": NAMES, "role": NAMES},
    "tệp đính kèm": {
        "file": ("mot.pdf", "hai.pdf"),
        "title": NAMES,
    },
    "phiên bản của văn bản": {
        "date": DAYS,
        "by": ("12/QĐ-KHVN", "13/QĐ-KHVN"),
        "file": ("ban-mot.md", "ban-hai.md"),
    },
    "quan hệ": {
        "kind": ("suspends", "guides"),
        "target": ("11-CT/TW", "12-CT/TW"),
        "issued": DAYS,
        "scope": NAMES,
        "effective": DAYS,
        "until": DAYS,
        "certainty": ("needs-review", "certain"),
    },
    "mã đơn vị hành chính": {"code": ("34", "35"), "from": DAYS, "until": DAYS},
    "quan hệ giữa địa phương": {"region": NAMES, "from": DAYS, "until": DAYS},
    "sự kiện của địa phương": {
        "date": DAYS,
        "event": ("renamed", "became"),
        "region": NAMES,
        "name": NAMES,
        "kind": ("province", "ward"),
        "from_kind": ("province", "ward"),
        "by": NAMES,
    },
    "hội khuyến học địa phương": {
        "name": NAMES,
        "chair": NAMES,
        "address": NAMES,
        "phone": NAMES,
        "email": NAMES,
    },
}
BESIDE: Mapping[tuple[str, str], Mapping[str, object]] = {
    ("bài viết", "withdrawn"): {"status": "withdrawn"},
    ("văn bản", "versions"): {"text": "full"},
    ("số liệu", "range"): {"value": None},
    ("quan hệ", "until"): {"kind": "suspends"},
    ("sự kiện của địa phương", "event"): {"kind": "ward"},
}
"""What else must be written for a key to be valid; None: what must not."""
ALWAYS: Mapping[str, Mapping[str, object]] = {
    "số liệu": {"value": 40},
    "sự kiện của địa phương": {"name": "Tên cũ"},
}
ONLY_CHECKED = {("tệp đính kèm", "sha256")}
"""The record holds the file's own sum; the editors' is compared with it (B609)."""
