"""Keys that people bring along: of other tools, and their own words for ours.

`meant_by` gives the portal's key, `told_of` the words for one that has no counterpart here.
"""

import re
from collections.abc import Mapping

from generator.text import fold, nearest, squeeze

BROUGHT: Mapping[str, tuple[str, ...]] = {
    "title": ("headline", "heading", "name", "tieu de", "ten bai", "ten", "tua", "tua de"),
    "name": ("title", "ten goi", "ten", "tieu de"),
    "date": (
        *("published", "publishdate", "publish_date", "published_at", "pubdate", "created"),
        *(
            "created_at",
            "date_published",
            "date_created",
            "datepublished",
            "posted",
            "time",
            "datetime",
            "ngay",
            "ngay dang",
        ),
        *("ngay gio", "thoi gian", "ngay viet"),
    ),
    "lead": (
        *("description", "summary", "excerpt", "abstract", "intro", "teaser", "sapo", "dek"),
        *("subtitle", "tom tat", "mo dau", "mo ta", "gioi thieu", "trich dan"),
    ),
    "authors": ("author", "byline", "writer", "creator", "tac gia", "nguoi viet", "but danh"),
    "topics": (
        *("topic", "tags", "tag", "categories", "category", "keywords", "keyword", "section"),
        *("sections", "chu de", "chuyen muc", "the loai", "the", "tu khoa", "linh vuc"),
    ),
    "serial": ("series", "serie", "chuyen de", "loat bai", "dai ky", "nhieu ky"),
    "part": ("episode", "chapter", "installment", "ky", "so ky", "tap", "phan"),
    "regions": (
        *("region", "location", "locations", "place", "places", "province", "dia phuong", "tinh"),
        *("noi", "dia diem", "don vi"),
    ),
    "image": (
        *("images", "thumbnail", "thumb", "cover", "coverimage", "cover_image", "banner", "hero"),
        *("featured_image", "featuredimage", "feature_image", "featured", "og_image", "picture"),
        *("photo", "anh", "hinh", "hinh anh", "anh dai dien", "anh bia"),
    ),
    "source": ("credit", "original", "source_url", "canonical", "canonical_url", "via", "nguon"),
    "aliases": ("redirect_from", "redirects", "redirect", "old_url", "dia chi cu"),
    "status": ("draft", "published", "state", "visibility", "trang thai", "tinh trang", "nhap"),
    "withdrawn": ("retracted", "removed", "deleted", "rut", "rut bai", "go", "go bai", "thu hoi"),
    "relations": (
        *("relation", "replaces", "amends", "repeals", "thay the", "sua doi", "bo sung", "bai bo"),
        *("can cu", "quan he", "van ban lien quan"),
    ),
    "corrections": (
        *("lastmod", "updated", "updated_at", "modified", "last_modified_at", "date_modified"),
        *("correction", "dinh chinh", "sua"),
    ),
    "description": ("summary", "excerpt", "lead", "mo ta"),
    "definition": ("description", "dinh nghia", "mo ta"),
    "number": ("so hieu", "so", "ky hieu", "so ky hieu", "so van ban"),
    "issuer": ("organization", "organisation", "authority", "co quan", "noi ban hanh"),
    "issued": ("date", "published", "ngay", "ngay ban hanh", "ngay ky"),
    "subject": ("title", "tieu de", "summary", "description", "trich yeu", "noi dung"),
    "signers": ("signer", "author", "authors", "nguoi ky"),
    "attachments": ("attachment", "files", "file", "pdf", "tep", "tep dinh kem", "dinh kem"),
    "effective": ("ngay hieu luc", "hieu luc"),
    "expires": ("expirydate", "expiry_date", "het hieu luc"),
    "value": ("gia tri", "so lieu", "so"),
    "quote": ("quotation", "trich dan", "trich"),
    "period": ("year", "nam", "ky"),
    "unit": ("don vi",),
    "src": ("url", "file", "path", "anh", "tep"),
    "alt": ("description", "mo ta", "loi mo ta"),
    "url": ("link", "href", "address", "dia chi", "lien ket"),
    "organisation": ("organization", "name", "ten", "don vi", "co quan", "chu quan"),
    "responsible": ("editor", "nguoi chiu trach nhiem", "phu trach"),
    "address": ("dia chi",),
    "phone": ("telephone", "tel", "mobile", "hotline", "dien thoai", "sdt"),
    "email": ("mail", "e-mail", "thu"),
    "owner": ("chu quan", "organisation", "organization"),
    "tagline": ("slogan", "subtitle", "gioi thieu"),
    "start": ("date", "from", "begin", "ngay", "bat dau"),
    "end": ("until", "to", "ket thuc"),
}
"""The portal's keys with what others call them; without marks and capitals."""

_VENUES = ("place", "location", "venue", "dia diem", "noi", "noi hop", "noi to chuc")
"""Of an event: where people meet, which is no region of ours."""
_OF_THE_PATH = "Địa chỉ của trang lấy từ tên tệp: xóa dòng này, đổi tên tệp nếu cần."
_OF_THE_THEME = "Cổng tự trình bày trang theo thư mục của tệp: xóa dòng này."
_IN_ORDER = "Cổng tự xếp theo ngày và tên: xóa dòng này."
_UNKNOWN_HERE: Mapping[str, tuple[str, ...]] = {
    _OF_THE_PATH: ("slug", "permalink", "url", "path", "id", "uid", "guid", "link", "duong dan"),
    _OF_THE_THEME: (
        *("layout", "template", "theme", "type", "kind", "hide", "toc", "comments", "comment"),
        *("sidebar", "math", "mermaid", "icon", "color", "lang", "language", "locale", "robots"),
        *("share", "search", "class", "style", "render_with_liquid", "cascade", "outputs"),
    ),
    _IN_ORDER: (
        *("weight", "order", "nav_order", "position", "sidebar_position", "pin", "pinned"),
        *("sticky", "priority", "rank", "featured", "parent", "nav", "menu"),
    ),
    "Nội dung viết dưới dòng “---” thứ hai: xóa khóa này.": ("body", "content", "text", "noi dung"),
    "Tài liệu kèm theo: đặt tệp cạnh tệp này, viết [tên tài liệu](ten-tep.pdf) trong thân bài, xóa "
    "khóa này.": (
        *("attachments", "attachment", "files", "file", "pdf", "tep", "tep dinh kem", "dinh kem"),
    ),
    "Quan hệ giữa hai văn bản ghi ở tệp của văn bản, khóa “relations”: xóa dòng này.": (
        *("relations", "replaces", "amends", "repeals", "thay the", "sua doi", "bai bo"),
    ),
    "Nơi họp viết trong lời văn, dưới dòng “---” thứ hai; “regions” là mã địa phương. Xóa dòng "
    "này.": _VENUES,
    "Bài đề ngày sau này tự hiện đến ngày ấy; bài nháp viết “status: draft”.": ("future",),
}

_HOW: Mapping[tuple[str, str], str] = {
    ("draft", "status"): "Bài nháp viết “status: draft”; bài đã xong thì xóa dòng này.",
    ("nhap", "status"): "Bài nháp viết “status: draft”; bài đã xong thì xóa dòng này.",
    ("tags", "topics"): "Viết “topics: [‹mã›]”, mã lấy trong content/vocabularies/topics.yml.",
    ("published", "status"): "Bài không ghi “status” là bài được đăng; bài nháp viết "
    "“status: draft”.",
    ("lastmod", "corrections"): "Cổng không ghi lần sửa: xóa dòng này; sửa điều đã đăng thì viết "
    "“corrections: [{date: ‹ngày›, note: ‹sửa gì›}]”.",
}
_STATUS = "status"
_NO_DRAFTS = "Ở đây không có bản nháp: tệp chưa xong thì cất ngoài content/, xong rồi mới đưa vào."
_SAME_HINT = {"categories": "tags", "category": "tags", "tag": "tags", "keywords": "tags"}
_SAME_HINT |= dict.fromkeys(("updated", "modified", "last_modified_at", "updated_at"), "lastmod")


def meant_by(key: str, labels: Mapping[str, str], value: object = "") -> str | None:
    """Return the key that was most likely meant, of those with labels; None when none is alike."""
    word, own = plain(key), tuple(labels)
    glued, sign, _ = word.partition(":")
    if word in own or (sign and glued in own):
        return glued
    by_label = next((name for name, label in labels.items() if plain(label) == word), None)
    if by_label:
        return by_label
    if word == "published" and value in ("true", "false") and "status" in own:
        return "status"
    spoken = re.sub(r"[-_]", " ", word)
    homes = [name for name in own if {word, spoken} & {*BROUGHT.get(name, ())}]
    # the title of an official text is its subject: a name is what has no number
    brought = "subject" if "subject" in homes else next(iter(homes), None)
    if word in _VENUES and "start" in own:
        brought = None
    if brought or is_told(word) or word == _STATUS:
        return brought
    return nearest(word, own)


def is_told(key: str) -> bool:
    """Is there something to say of a key that has no counterpart here?"""
    return any(plain(key) in words for words in _UNKNOWN_HERE.values())


def is_brought(key: str, meant: str) -> bool:
    """Is the key another name of the one that is meant, and no slip of the pen?"""
    words = {plain(key), re.sub(r"[-_]", " ", plain(key))}
    return bool(words & {*BROUGHT.get(meant, ())}) or not key.isascii()


def told_of(key: str, meant: str | None) -> str:
    """Return what to do about a key of another tool; empty when there is nothing special."""
    word = plain(key)
    if meant and word.startswith(f"{meant}:"):
        return f"Thiếu dấu cách sau dấu hai chấm: viết “{meant}: …”."
    if meant:
        return _HOW.get((_SAME_HINT.get(word, word), meant), "")
    if word == _STATUS:
        return _NO_DRAFTS
    return next((words for words, keys in _UNKNOWN_HERE.items() if word in keys), "")


def beside(key: str, meant: str) -> str:
    """Return what to do about a key whose own stands in the file too."""
    if plain(key) == "published" and meant == "date":
        return "Ngày đăng đã có ở “date”; ngày của bài gốc thì ghi “published” trong “source”."
    return f"“{meant}” đã có trong tệp: giữ một dòng, xóa dòng kia."


def plain(key: str) -> str:
    """Return a key in small letters without marks, its words apart by one space."""
    return fold(squeeze(key)).strip(" *_`\"'“”")
