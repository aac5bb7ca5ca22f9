"""The pages of text as saved pages of three manners: semantic, of tables, of nameless boxes."""

import json
from collections.abc import Iterable
from html import escape

TEASER = (
    "Người dân ở một phố nhỏ góp sách lập thư viện, mỗi tối mở cửa ba giờ cho trẻ em tới đọc, "
    "câu chuyện của trang bên chứ không phải của bài này."
)
MENU = "".join(
    f'<li><a href="/{word}">{word}</a></li>' for word in ("Chính trị", "Kinh tế", "Đời sống")
)
SIDE = (
    '<div class="col-right"><h3>Tin đọc nhiều</h3>'
    '<div><a href="/a"><img src="a.jpg" alt="a"></a><h4><a href="/a">Phố nhỏ có thư viện</a></h4>'
    f'<p>{TEASER}</p></div><div><a href="/b"><img src="b.jpg" alt="b"></a>'
    '<h4><a href="/b">Đường làng thành phố đi bộ</a></h4></div></div>'
)


def semantic(title: str, lines: Iterable[str], date: str) -> str:
    """Article, header and JSON-LD, as newspapers with a staff write pages."""
    linked = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title}
    linked |= {"datePublished": date} if date else {}
    head = f'<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script>'
    inside = "".join(_line(line, title, "h1", "p") for line in lines)
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{escape(title)} "
        f"| Báo Thử</title>{head}"
        f"<style>p{{color:red}}</style></head><body><header><nav><ul>{MENU}</ul></nav></header>"
        f"<main><article>{inside}</article></main><aside>{SIDE}</aside>"
        f"<footer><p>Giấy phép số 1/GP-BC. Địa chỉ: số 1 phố Thử</p></footer>"
        f"<script>document.write('<p>mã chạy</p>')</script></body></html>"
    )


def of_tables(title: str, lines: Iterable[str], date: str) -> str:
    """Tables in tables and line breaks, as portals of twenty years ago."""
    inside = "".join(_line(line, title, "span class=tieude", "span") + "<br>" for line in lines)
    return (
        f"<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'>"
        f"<title>Trang tin tỉnh - {escape(title)}</title></head><body><table><tr><td"
        f" colspan=2><ul>{MENU}</ul></td></tr>"
        f"<tr><td><table><tr><td>{inside}</td></tr></table></td><td>{SIDE}</td></tr>"
        f"<tr><td colspan=2>Bản quyền của trang tin. Điện thoại: 0123 456"
        f" 789</td></tr></table></body></html>"
    )


def of_boxes(title: str, lines: Iterable[str], date: str) -> str:
    """Nothing but boxes with names that mean nothing."""
    listed = list(lines)
    at = listed.index(title) if title in listed else 0
    head = "".join(_line(line, title, "h2", "div") for line in listed[: at + 1])
    inside = "".join(_line(line, title, "h2", "div") for line in listed[at + 1 :])
    return (
        f"<!doctype html><html><head><meta"
        f" charset='utf-8'><title>{escape(title)}</title></head><body>"
        f"<div class=x1><div class=x2>{MENU}</div></div><div class=x3><div class=x4>{head}<div"
        f" class=x5>{inside}</div>"
        f"<div class=x6><form><textarea>Gửi ý kiến</textarea></form></div></div><div"
        f" class=x7>{SIDE}</div></div></body></html>"
    )


def _line(line: str, title: str, head: str, tag: str) -> str:
    if line == title:
        return f"<{head}>{escape(line)}</{head.split()[0]}>"
    if line.startswith("http"):
        return f'<{tag}><img src="{escape(line)}" alt=""></{tag}>'
    return f"<{tag}>{escape(line)}</{tag}>"


MANNERS = {"semantic": semantic, "of_tables": of_tables, "of_boxes": of_boxes}
