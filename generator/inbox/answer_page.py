"""What stands beside a file: what was read of it, what is wrong, and what to do, in one page."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from generator.diagnostics import Diagnostic
from generator.inbox.article import Brought
from generator.text import format_date, format_date_time

_STYLE = """
:root{color-scheme:light dark}body{font:18px/1.6 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.2rem;margin:2rem 0 .6rem}ul{padding-left:1.3rem}
.state{border-left:6px solid;padding:.5rem 1rem}.good{border-color:#2e9d42}.bad{border-color:#e04848}li{margin:0 0 1rem}blockquote{margin:.4rem 0;padding:.4rem .8rem;border-left:3px solid #8886}
dt{font-weight:600}dd{margin:0 0 .6rem}.small{font-size:.85rem;opacity:.8}
"""  # noqa: E501
_FIELDS = {
    "title": "Tiêu đề",
    "number": "Số ký hiệu",
    "type": "Loại",
    "subject": "Trích yếu",
    "date": "Ngày đăng ở nguồn",
    "issued": "Ngày ban hành",
    "lead": "Sapo",
    "authors": "Tác giả",
    "source": "Nguồn",
    "regions": "Địa phương",
    "topics": "Chủ đề (đoán)",
    "documents": "Văn bản được nhắc",
}


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
        parts += _findings(brought.findings)
        parts += _list("Cần xem lại", _doubts(brought))
        parts += _fields(brought)
        parts += _list("Đã bỏ, không lên trang", _dropped(brought))
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(name)}: kết quả</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _findings(findings: Iterable[Diagnostic]) -> Iterator[str]:
    rows = sorted(findings, key=lambda finding: (not finding.is_error, finding.position))
    if not rows:
        return
    yield "<h2>Phải sửa</h2><ul>" if rows[0].is_error else "<h2>Nên xem</h2><ul>"
    for finding in rows:
        quoted = finding.excerpt.strip()
        quotation = f"<blockquote>{escape(quoted)}</blockquote>" if quoted else ""
        place = f"{finding.position} · {finding.code}"
        yield (
            f"<li><b>{escape(finding.message)}</b>{quotation}{escape(finding.hint)}"
            f'<div class="small">{escape(place)}</div></li>'
        )
    yield "</ul>"


def _fields(brought: Brought) -> Iterator[str]:
    yield "<h2>Cổng đọc được</h2><dl>"
    for key, label in _FIELDS.items():
        value = brought.result.object.get(key)
        values = value if isinstance(value, list) else [value] if value else []
        words = ", ".join(_said(key, str(word), brought) for word in values)
        if words:
            yield f"<dt>{label}</dt><dd>{escape(words)}</dd>"
    yield "</dl>"


def _said(key: str, word: str, brought: Brought) -> str:
    """Return a value as readers know it: names for ids, days as they are written here."""
    if key in ("date", "issued"):
        moment = datetime.fromisoformat(word)
        return format_date_time(moment) if " " in word else format_date(moment.date())
    return brought.names.get(word, word) if key in ("regions", "topics") else word


def _list(title: str, rows: Iterable[str]) -> Iterator[str]:
    items = "".join(f"<li>{escape(row)}</li>" for row in rows)
    if items:
        yield f"<h2>{title}</h2><ul>{items}</ul>"


def _doubts(brought: Brought) -> tuple[str, ...]:
    return brought.result.draft.record.doubts if brought.result.draft else ()


def _dropped(brought: Brought) -> tuple[str, ...]:
    return brought.result.draft.record.dropped if brought.result.draft else ()
