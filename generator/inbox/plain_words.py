"""A finding in the words of a Word file: no keys, no paths, no codes; the paragraph is quoted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.forms.kinds import RECORDS
from generator.importing.stated.lines import LABELS

_NAMES = {
    field.key: field.label.split(";")[0] for group in RECORDS.values() for field in group.ordered
}
_ASK = "Sửa chỗ này trong Word rồi lưu lại; không rõ thì hỏi người giữ cổng."
_MISSING = "G302"
_ALT = (
    "Trong Word, bấm chuột phải vào hình, chọn “Văn bản thay thế”, tả người và việc trong hình. "
    "Hình nằm cạnh tệp Word thì ghi ở chỗ của nó một dòng “[Ảnh: tên tệp hình – lời tả]”."
)
_HINTS = {
    "B601": _ALT,
    "B622": _ALT,
    "B624": _ALT,
    "B606": "Trong Word chỉ một dòng mang kiểu Tiêu đề; các mục trong bài mang kiểu Tiêu đề 2.",
    "B608": "Đánh lại số cho liền nhau.",
    "B614": "Bỏ dấu ấy, hoặc viết thành lời.",
    "B615": "Là câu văn thì viết thêm chữ trước con số hay dấu ở đầu dòng.",
    "B617": "Thay hình ấy bằng ảnh .jpg hoặc .png.",
    "B623": "Xem lại hình ấy; ảnh động thì thay bằng ảnh thường.",
    "G307": "Viết ngắn lại.",
    "G311": "Xem lại ngày ấy.",
    "G324": "Xem lại số ký hiệu và ngày ban hành.",
    "L404": "Xem lại số ký hiệu. Nếu đúng, cứ đăng: cổng chưa có văn bản ấy.",
    "L405": "Xem lại số ký hiệu và ngày.",
    "L406": "Viết thêm ngày và cơ quan ban hành.",
    "L408": "Xem lại: văn bản ấy có còn dùng được vào ngày bài nói tới không.",
    "L414": "Xem lại số ký hiệu và ngày.",
    "L417": "Xem lại số ký hiệu và ngày.",
    "L418": "Xem lại số ký hiệu và cơ quan ban hành.",
    "L419": "Viết thêm ngày ban hành của văn bản ấy.",
    "L423": "Nếu là một bài, bỏ một tệp; nếu là hai, sửa cho khác nhau.",
}
_KEY = re.compile(r"(?:khóa (?:bắt buộc )?)?“(?P<key>[a-z_]+)(?:\.\d+)?(?:\.(?P<below>[a-z_]+))?”")
_FILE = re.compile(r"(?:content/)?[\w./-]+\.(?:md|yml|yaml)(?::\d+)*")
_JARGON = re.compile(
    r"\b[Kk]hóa (?!học|họp|luận|đào|tập|bồi)|“full”|\bmã\b|\.(?:md|yml)\b|content/"
    r"|[a-z]_[a-z]|[`\\{}]|“[a-z]+: |\[[a-z-]+\]"
    r"|YAML|Markdown|HTML|front|SHA|git\b|\bkho mã\b|> \[!|^\W*[a-z-]+:",
    re.MULTILINE,
)
_VALUE = re.compile(r"“[a-z_-]{2,}”|\([a-z_]{3,}\)|: [a-z]{4,}, [a-z]{4,}")
_QUOTING = "BT"
"""Families whose findings quote the words of the piece."""
_PICTURE = re.compile(r"!\[[^\]]*\]\([^\s)]+(?:\s+\"(?P<title>.*)\")?\)")
_SIGNS = re.compile(
    r"\\(?=[\W_])|[*_`]+|^(?:#+|>|[-+]|\|)\s*|!?\[(?=[^\]]*\]\()|\]\([^)]*\)|\[\^\d+\]"
)


@dataclass(frozen=True, slots=True)
class PlainFinding:
    """`quoted` is what stands in the Word file; empty where nothing stands there."""

    message: str
    hint: str
    quoted: str = ""
    is_error: bool = False
    code: str = ""


def plain_finding(
    finding: Diagnostic, root: Path, path: str, titles: Mapping[str, str]
) -> PlainFinding:
    """Return a finding as an editor of Word reads it; `titles` are those of records by path."""
    if not finding.position.path.startswith((path, f"{path.removesuffix('.md')}/")):
        words = "Cổng đang có lỗi ở chỗ khác, không do tệp này."
        return PlainFinding(words, "Báo cho người giữ cổng.", is_error=finding.is_error)
    if finding.code == _MISSING and (label := LABELS.get(finding.key or _first_key(finding))):
        hint = f"Ghi một dòng ở đầu tệp Word: “{label}: …”."
        return PlainFinding(f"Chưa có {label.lower()}.", hint, is_error=finding.is_error)
    message = _plain(finding.message, titles, finding.code[0] in _QUOTING)
    message = message or "Có chỗ cổng không nhận được."
    hint = _HINTS.get(finding.code) or _plain(finding.hint, titles) or _ASK
    return PlainFinding(message, hint, _quoted(finding, root), finding.is_error, finding.code)


def _first_key(finding: Diagnostic) -> str:
    match = _KEY.search(finding.message)
    return match["key"] if match else ""


def _plain(words: str, titles: Mapping[str, str], may_quote: bool = False) -> str:
    """Return words without keys and paths; nothing when they are about the inside of a record."""
    named = _FILE.sub(lambda match: _title(match.group(), titles), words)
    named = _KEY.sub(lambda match: _name(match), named)
    is_inside = _JARGON.search(named) or (not may_quote and _VALUE.search(named))
    return "" if is_inside else named[:1].upper() + named[1:]


def _title(path: str, titles: Mapping[str, str]) -> str:
    return f"“{title}”" if (title := titles.get(path.split(":")[0])) else "một trang khác của cổng"


def _name(match: re.Match[str]) -> str:
    key = match["below"] or match["key"]
    return LABELS.get(key, "").lower() or _NAMES.get(key, "") or match.group()


def _quoted(finding: Diagnostic, root: Path) -> str:
    """Return the paragraph of the source in which a finding stands, without signs of Markdown."""
    file, line = root / finding.position.path, finding.position.line
    if not file.is_file() or file.suffix != ".md":
        return ""
    lines = file.read_text("utf-8").splitlines()
    if line > len(lines):
        return ""
    words = lines[line - 1]
    if line <= _fence_end(lines):
        value = re.sub(r"^[\w-]+:\s*|^#.*$|^---$|^\s*-\s", "", words).strip().strip('"')
        return "" if re.fullmatch(r"[\[\]{}a-z0-9, -]*", value) else value
    if match := _PICTURE.fullmatch(words.strip()):
        return (match["title"] or "").strip()
    return _SIGNS.sub("", words).strip()


def _fence_end(lines: list[str]) -> int:
    fences = [number for number, line in enumerate(lines, 1) if line == "---"]
    return fences[1] if len(fences) > 1 else 0
