"""What stands beside a file: what was read of it, what is wrong, and what to do, in one page."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape

from generator.importing.imported import ImportedArticle
from generator.importing.picture_doubts import UNDESCRIBED
from generator.importing.stated.lines import LABELS
from generator.inbox.article import Brought
from generator.inbox.plain_words import PlainFinding
from generator.text import format_date, format_date_time

_STYLE = """
:root{color-scheme:light dark}body{font:18px/1.6 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.2rem;margin:2rem 0 .6rem}ul{padding-left:1.3rem}
.state{border-left:6px solid;padding:.5rem 1rem}.good{border-color:#2e9d42}.bad{border-color:#e04848}li{margin:0 0 1rem}blockquote{margin:.4rem 0;padding:.4rem .8rem;border-left:3px solid #8886}
dt{font-weight:600}dd{margin:0 0 .6rem}.small{font-size:.85rem;opacity:.8}
summary{font-weight:600;margin:2rem 0 .6rem;cursor:pointer}details p{margin:0 0 .3rem}
"""  # noqa: E501
_FIELDS = {
    "title": "Tiêu đề",
    "number": "Số ký hiệu",
    "type": "Loại",
    "subject": "Trích yếu",
    "date": "Ngày đăng",
    "issuer": "Cơ quan ban hành",
    "issuers": "Cơ quan ban hành",
    "issued": "Ngày ban hành",
    "effective": "Ngày có hiệu lực",
    "signers": "Người ký",
    "lead": "Sapo",
    "authors": "Tác giả",
    "source": "Nguồn",
    "regions": "Địa phương",
    "topics": "Chủ đề",
    "documents": "Văn bản được nhắc",
}
_UNDESCRIBED = "B601"
_SAME = {
    "Không thấy ngày đăng.": "Chưa có ngày đăng.",
    "Bài không nói địa phương nào.": "Chưa có địa phương.",
}
"""Doubts that a finding tells as well, with what to do."""
_NAMED = ("regions", "topics", "type", "issuer", "issuers")
_OF_ARTICLES = ("date", "regions", "authors", "source", "topics")
_OF_TEXTS = ("number", "type", "issuer", "issued", "effective", "subject", "regions")


def answer_page(name: str, state: str, brought: Brought | None, preview: str) -> str:
    """Return the page; `preview` is the address of the built page, seen from beside the file."""
    good = brought is not None and brought.is_sound
    parts = [
        f"<h1>{escape(name)}</h1>",
        f'<p class="state {"good" if good else "bad"}">{escape(state)}</p>',
    ]
    if preview:
        parts.append(f'<p><a href="{escape(preview)}">Xem trang sẽ đăng</a></p>')
    if brought:
        errors, others = _parted(brought.findings)
        parts += _findings("Phải sửa", errors)
        parts += _findings("Nên xem", others)
        parts += _list("Cần xem lại", _doubts(brought))
        parts += _fields(brought)
        parts += _proposed(brought)
        parts += _folded("Không có trong bài: đã bỏ, hay đã dùng cho phần trên", _dropped(brought))
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(name)}: kết quả</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _parted(findings: Iterable[PlainFinding]) -> tuple[list[PlainFinding], list[PlainFinding]]:
    """Part what keeps a piece from being published from what does not."""
    rows = list(findings)
    return [row for row in rows if row.is_error], [row for row in rows if not row.is_error]


def _findings(title: str, findings: Sequence[PlainFinding]) -> Iterator[str]:
    if not findings:
        return
    yield f"<h2>{title}</h2><ul>"
    for finding in findings:
        quoted = f"<blockquote>{escape(finding.quoted)}</blockquote>" if finding.quoted else "<br>"
        yield f"<li><b>{escape(finding.message)}</b>{quoted}{escape(finding.hint)}</li>"
    yield "</ul>"


def _fields(brought: Brought) -> Iterator[str]:
    rows = list(_rows(brought))
    if rows:
        yield "<h2>Cổng đọc được</h2><dl>"
        yield from rows
        yield "</dl>"


def _rows(brought: Brought) -> Iterator[str]:
    is_text = brought.result.object.get("kind") == "text"
    for key, label in _FIELDS.items():
        if is_text and key in ("title", "date"):
            continue
        value = brought.result.object.get(key)
        values = value if isinstance(value, list) else [value] if value else []
        words = ", ".join(_said(key, word, brought) for word in values)
        if words:
            guess = " (đoán)" if key == "topics" and not _has_sure_topics(brought) else ""
            yield f"<dt>{label}{guess}</dt><dd>{escape(words)}</dd>"
    if brought.beside:
        names = "; ".join(f"“{name}”" for name in brought.beside)
        yield f"<dt>Ảnh cạnh tệp, đã đặt vào bài</dt><dd>{escape(names)}</dd>"


def _has_sure_topics(brought: Brought) -> bool:
    """Did the editor state the topics?"""
    record = brought.result.draft.record if brought.result.draft else None
    return isinstance(record, ImportedArticle) and record.topics_are_sure


def _proposed(brought: Brought) -> Iterator[str]:
    """Yield the lines that an editor may put above the piece in Word: what the file leaves open."""
    fields = brought.result.object
    keys = _OF_TEXTS if fields.get("kind") == "text" else _OF_ARTICLES
    lines = [f"<li>{LABELS[key]}: …</li>" for key in keys if not fields.get(key)]
    if lines and brought.result.draft:
        yield "<h2>Có thể ghi thêm ở đầu tệp Word, mỗi dòng một mục</h2>"
        yield f'<ul class="small">{"".join(lines)}</ul>'
        if not fields.get("date") and keys is _OF_ARTICLES:
            yield "<p>Tin mới, đăng ngay: ghi “Ngày đăng: hôm nay”. Tin cũ: ghi ngày đã đăng.</p>"


def _said(key: str, value: object, brought: Brought) -> str:
    """Return a value as readers know it: names for ids, days as they are written here."""
    if isinstance(value, dict):
        return f"{value['name']} ({value['role']})" if value["role"] else str(value["name"])
    word = str(value)
    if key in ("date", "issued", "effective"):
        moment = datetime.fromisoformat(word)
        return format_date_time(moment) if " " in word else format_date(moment.date())
    return brought.names.get(word, word) if key in _NAMED else word


def _list(title: str, rows: Iterable[str]) -> Iterator[str]:
    items = "".join(f"<li>{escape(row)}</li>" for row in rows)
    if items:
        yield f"<h2>{title}</h2><ul>{items}</ul>"


def _folded(title: str, rows: Sequence[str]) -> Iterator[str]:
    """Yield a list that few read: its title tells how long it is."""
    items = "".join(f"<p>{escape(row)}</p>" for row in rows)
    if items:
        summary = f"<summary>{title} ({len(rows)} dòng)</summary>"
        yield f'<details>{summary}<div class="small">{items}</div></details>'


def _doubts(brought: Brought) -> tuple[str, ...]:
    """Return what is doubtful; of what is missing a finding says how to mend it."""
    read = brought.result.draft.record.doubts if brought.result.draft else ()
    is_told = any(finding.code == _UNDESCRIBED for finding in brought.findings)
    missing = {finding.message for finding in brought.findings}
    doubts = (doubt for doubt in read if not (is_told and doubt.endswith(UNDESCRIBED)))
    return (*(doubt for doubt in doubts if _SAME.get(doubt) not in missing), *brought.notices)


def _dropped(brought: Brought) -> tuple[str, ...]:
    return brought.result.draft.record.dropped if brought.result.draft else ()
