"""L435: what tells how to reach or pay one person, in an article that anybody may read."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Article, Content

_MOBILE = r"(?<![\d.,/-])(?:\+84[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d/]|[.,]\d)"
_ACCOUNT = (
    r"(?:số tài khoản|tài khoản số|\bstk\b)(?: ngân hàng| là)?\s*:?\s*"
    r"(?P<account>\d(?:[ .-]?\d){7,18})"
)
_CARD = r"(?:cccd|cmnd|căn cước(?: công dân)?)(?: số)?\s*:?\s*(?P<card>\d{9}(?:\d{3})?)(?!\d)"
_PRIVATE = re.compile(f"(?P<mobile>{_MOBILE})|{_ACCOUNT}|{_CARD}", re.IGNORECASE)
_NOUNS = {
    "mobile": "số điện thoại di động",
    "account": "số tài khoản",
    "card": "số căn cước",
}


def private_numbers(content: Content) -> Iterator[Diagnostic]:
    """Yield a note for each number of the kind; an association's own may stay."""
    for article in content.of(Article):
        text = article.origin.text
        for match in _PRIVATE.finditer(text):
            kind = match.lastgroup or ""
            start = match.start(kind)
            line = text.count("\n", 0, start) + 1
            if line >= article.origin.body_line:
                column = start - text.rfind("\n", 0, start)
                values = {"noun": _NOUNS[kind], "written": match[kind]}
                yield article.origin.problem_at("L435", line, column, **values)
