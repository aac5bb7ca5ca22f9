"""What mkdocs.yml asks of MkDocs that a portal does not keep: told, for MkDocs would pass over it,
or do it after every check."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile, KeyPath, Tree
from generator.read.setting_extensions import extension_names
from generator.read.shorten import shorten
from generator.read.yaml_tree import written_tags

_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_REMOVE = "Xóa dòng này."
_PLAIN_TAGS = ("!ENV", "!", "!!str", "!!int", "!!bool", "!!null", "!!float", "!!map", "!!seq")
_UNKNOWN_TAG = "đây là nhãn YAML mà cổng không biết"
_REFUSED = {
    "INHERIT": (
        "cổng chỉ kiểm tệp mkdocs.yml, điều ghi ở tệp khác không ai kiểm",
        "Chép các khóa của tệp ấy vào đây, rồi xóa dòng này.",
    ),
    "hooks": ("mã ấy chạy sau mọi kiểm tra, có thể đổi trang đã kiểm", _REMOVE),
    "exclude_docs": (
        "cổng tự biết tệp nào là trang, bỏ một tệp ở đây thì liên kết tới nó hỏng",
        "Xóa dòng này; trang chưa đăng thì ghi “status: draft” trong tệp của nó.",
    ),
    "draft_docs": (
        "cổng không đọc danh sách này, trang vẫn được đăng",
        "Xóa dòng này; trang chưa đăng thì ghi “status: draft” trong tệp của nó.",
    ),
    "extra_templates": ("cổng không kiểm các tệp ấy", _REMOVE),
}
_WITHOUT_EFFECT = {
    "nav": "thanh điều hướng, chân trang của cổng có sẵn; trang viết tay tự đứng ở chân trang",
    "not_in_nav": "thanh điều hướng của cổng có sẵn",
    "extra_css": "trang của cổng không nạp tệp ấy; đổi giao diện thì sửa tệp trong theme/",
    "extra_javascript": "trang của cổng không nạp tệp ấy; đổi giao diện thì sửa tệp trong theme/",
    "extra": "giao diện của cổng không đọc khóa này",
    "site_description": "mô tả của trang chủ lấy từ “tagline” của plugin portal",
    "repo_name": "trang của cổng không hiện tên kho mã",
    "edit_uri": "trang của cổng không có nút sửa",
    "edit_uri_template": "trang của cổng không có nút sửa",
    "copyright": "chân trang của cổng lấy từ khối chủ quản (owner)",
}
_THEME_KEYS = ("name", "custom_dir", "language", "font", "favicon", "locale")
_FAVICON = "assets/img/favicon.svg"
_UNSAFE_EXTENSIONS = {
    "pymdownx.snippets": "chép tệp bất kỳ trên máy vào trang, sau mọi kiểm tra",
    "pymdownx.b64": "chép tệp bất kỳ trên máy vào trang, sau mọi kiểm tra",
    "pymdownx.pathconverter": "đổi địa chỉ mà cổng đã kiểm",
    "pymdownx.emoji": "lấy hình của máy chủ khác vào trang",
    "md_in_html": "cổng không nhận mã HTML",
    "pymdownx.extra": "cổng không nhận mã HTML",
    "extra": "cổng không nhận mã HTML",
    "legacy_attrs": "cổng không nhận mã HTML",
    "wikilinks": "cổng không kiểm được liên kết kiểu ấy",
    "meta": "cổng tự đọc phần khai báo",
}


def effect_findings(file: ContentFile) -> Iterator[Diagnostic]:
    """Yield C708 for what would pass the checks by, C712 for what nobody reads."""
    for key, value in file.tree.items():
        if value in ("", [], {}):
            continue
        if key in _REFUSED:
            reason, advice = _REFUSED[key]
            yield file.problem_of_key("C708", (key,), key=key, reason=reason, advice=advice)
        elif key in _WITHOUT_EFFECT:
            yield file.problem_of_key("C712", (key,), key=key, reason=_WITHOUT_EFFECT[key])
    yield from _remote(file)
    yield from _theme(file, file.tree.get("theme", ""))
    yield from _extensions(file)
    yield from _tags(file)


def _remote(file: ContentFile) -> Iterator[Diagnostic]:
    """Files of another host, which no page may load."""
    for key in ("extra_css", "extra_javascript"):
        rows = file.tree.get(key, [])
        for index, row in enumerate(rows if isinstance(rows, list) else []):
            address = row.get("path", "") if isinstance(row, dict) else row
            if isinstance(address, str) and _REMOTE.match(address):
                reason = f"tải từ máy chủ khác: “{shorten(address)}”"
                advice = "Xóa dòng này: trang của cổng không gọi tới máy nào khác."
                yield file.origin.problem("C708", key, index, key=key, reason=reason, advice=advice)


def _theme(file: ContentFile, theme: Tree) -> Iterator[Diagnostic]:
    keys = theme if isinstance(theme, dict) else {"name": theme}
    for key, value in keys.items():
        path: KeyPath = ("theme", key) if isinstance(theme, dict) else ("theme",)
        reason = ""
        if key not in _THEME_KEYS:
            reason = "giao diện của cổng không đọc khóa này"
        elif key in ("language", "locale") and value not in ("", "vi"):
            reason = (
                "cổng viết bằng tiếng Việt; trang tiếng Anh ghi “language: en” ở đầu tệp của nó"
            )
        elif key == "font" and str(value).lower() not in ("", "false", "no", "off"):
            reason = "cổng có kiểu chữ riêng trong theme/, không tải kiểu chữ của máy khác"
        elif key == "favicon" and value not in ("", _FAVICON):
            reason = f"biểu tượng của cổng là {_FAVICON} trong “custom_dir”; đổi thì thay tệp ấy"
        elif key == "name" and value in ("mkdocs", "readthedocs"):
            reason = "giao diện của cổng nằm ở “custom_dir”; viết “material”"
        if reason:
            yield file.problem_of_key("C712", path, key=key, reason=reason)


def _extensions(file: ContentFile) -> Iterator[Diagnostic]:
    for path, name in extension_names(file.tree.get("markdown_extensions", [])):
        if reason := _UNSAFE_EXTENSIONS.get(name.removeprefix("markdown.extensions.")):
            yield file.origin.problem("C708", *path, key=name, reason=reason, advice=_REMOVE)


def _tags(file: ContentFile) -> Iterator[Diagnostic]:
    """`!!python/name:…` names code that MkDocs runs; `!ENV` alone is plain."""
    for tag, (line, column) in written_tags(file.origin.text):
        if tag not in _PLAIN_TAGS:
            is_code = "python" in tag
            reason = "tệp cấu hình không được gọi mã Python" if is_code else _UNKNOWN_TAG
            values = {"key": shorten(tag), "reason": reason, "advice": _REMOVE}
            yield file.origin.problem_at("C708", line, column, **values)
