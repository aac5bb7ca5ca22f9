"""The portal's own words are written one way on every page; what stands in “…” is its source's."""

import re
from html import unescape
from pathlib import Path

import pytest

RULES = {
    "a day has two digits, and so has a month": (
        r"(?<![\d/])(?:\d/\d{1,2}|\d{2}/\d)/\d{4}(?!\d)",
        "ngày 14/6/2019",
    ),
    "a range of shares has a dash": (r"\d\s?-\s?\d+(?:,\d+)?\s?%", "từ 24-28%"),
    "a span of years has a dash": (
        r"\b(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2}\b",
        "giai đoạn 2021-2030",
    ),
    "tỷ, as in tỷ lệ": (r"\btỉ(?= (?:lệ|đồng|số|trọng))", "396 tỉ đồng"),
    "the type of a numbered text has a capital": (
        r"(?<!\w)(?:quyết định|nghị định|chỉ thị|kết luận) (?:số )?\d+[-/]",
        "quyết định 324/QĐ-KHVN",
    ),
    "an office after a name has a capital": (r", ủy viên Ban\b", "ông A, ủy viên Ban Thường vụ"),
    "Ban Biên tập": (r"\bban biên tập\b", "lời của ban biên tập"),
    "links and codes are copied by one word": (
        r"(?<![Ss]ao )\b[Cc]hép (?:liên kết|mã)",
        "Chép liên kết",
    ),
}
NOT_WORDS = re.compile(r"(?s)<(script|style|svg|code|pre)\b.*?</\1>|<[^>]+>")
SOURCES_OWN = re.compile(r"“[^”]*”")


def own_words(html: str) -> str:
    return SOURCES_OWN.sub("“”", unescape(NOT_WORDS.sub("", html)))


def around(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 40) : match.end()]


@pytest.fixture(scope="module")
def words(site: Path) -> dict[str, str]:
    pages = (page for page in site.rglob("*.html") if "pagefind" not in page.parts)
    return {str(page.relative_to(site)): own_words(page.read_text("utf-8")) for page in pages}


@pytest.mark.parametrize("rule", RULES)
def test_every_page_is_written_by_the_rule(words: dict[str, str], rule: str) -> None:
    pattern, otherwise = RULES[rule]
    assert re.search(pattern, otherwise), "the rule would see nothing"
    matches = {page: re.search(pattern, text) for page, text in words.items()}
    assert {page: around(match) for page, match in matches.items() if match} == {}
