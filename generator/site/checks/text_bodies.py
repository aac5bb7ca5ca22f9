"""Bodies of official texts that are not what their keys say: a summary, a day, a new wording."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from generator.diagnostics import Diagnostic
from generator.markdown import opens_article
from generator.model import Certainty, OfficialText, TextKind
from generator.site.site import Site
from generator.storage import Cache
from generator.text import format_date

_DAY = re.compile(
    r"\W*[^\W\d][\w .-]{1,40}, ngày (?P<d>\d{1,2}) tháng (?P<m>\d{1,2}) năm (?P<y>\d{4})\W*"
)
"""A letterhead's last line: `Hà Nội, ngày 06 tháng 11 năm 2023`."""
_LETTERHEAD = 30
"""Lines among which it stands."""
_IN_A_FILE = re.compile(
    r"đính kèm|kèm theo|tải (?:về|xuống|văn bản)|(?:xem|trong|ở|tại) (?:tệp|file|bản (?:gốc|pdf))",
    re.IGNORECASE,
)
_LINE = 160
_WORDING = re.compile(
    r"^\W*(?:điều|chương|mục|phần|phụ lục|khoản) [\dIVX]+"
    r"|^\W*(?:căn cứ|xét|kính gửi|theo đề nghị)\b"
    r"|^(?:[IVX]+|\d+|[a-zđ])[.)] |^#|^[-*|] |\./\.|^\W*(?:quyết định|quyết nghị)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
"""What hardly any text goes without: grounds, numbered parts, the end of a text of the state."""
_MOST_OF_A_SUMMARY = 1500
_SEVERAL = 2
"""A summary may name a điều at a line's beginning."""


def summaries_with_articles(site: Site) -> Iterator[Diagnostic]:
    """B620: a summary that opens several điều is the text itself, and they have no address."""
    for text in site.texts:
        if text.text is TextKind.SUMMARY:
            opened = sum(map(opens_article, text.origin.body.split("\n")))
            if opened >= _SEVERAL:
                reason = f"Khóa “text” ghi “summary” mà thân tệp có {opened} dòng mở một điều"
                advice = "Là toàn văn thì ghi “text: full”; là tóm tắt thì kể thành câu."
                yield text.origin.problem("B620", "text", reason=reason, advice=advice)


def full_texts_elsewhere(site: Site) -> Iterator[Diagnostic]:
    """B620: a full text that only says that it lies in a file."""
    for text in site.texts:
        # more words than letters that a line may have need not be joined
        first = text.origin.body.split(None, _LINE) if text.text is TextKind.FULL else ()
        words = " ".join(first) if len(first) <= _LINE else ""
        if words and len(words) <= _LINE and _IN_A_FILE.search(words):
            reason = f"Khóa “text” ghi “full” mà thân tệp chỉ có “{words}”"
            advice = "Dán toàn văn vào thân tệp, hoặc ghi “text: none” và đính kèm tệp."
            yield text.origin.problem("B620", "text", reason=reason, advice=advice)


def summaries_for_full_texts(site: Site) -> Iterator[Diagnostic]:
    """B620: a full text that only tells of itself: “Quyết định của Hội … ban hành quy chế …”."""
    for text in site.texts:
        body = text.origin.body.strip()
        if text.text is not TextKind.FULL or len(body) > _MOST_OF_A_SUMMARY:
            continue
        name = re.escape(site.vocabulary.types[text.type].name)
        opening = rf"\W*(?:tóm tắt|nội dung chính|(?:văn bản|{name})(?: này| số \S+)? "
        opening += r"(?:của|về|nêu|quy định|ban hành|sửa đổi|có)\b)"
        if re.match(opening, body, re.IGNORECASE) and not _WORDING.search(body):
            reason = "Khóa “text” ghi “full” mà thân tệp chỉ kể về văn bản"
            advice = "Là tóm tắt thì ghi “text: summary”; là toàn văn thì dán đủ lời văn."
            yield text.origin.problem("B620", "text", reason=reason, advice=advice)


def wordings_without_a_change(site: Site) -> Iterator[Diagnostic]:
    """L423: a later wording that is the one before it, word for word."""
    for wordings in site.versions.values():
        for before, wording in pairwise(wordings):
            words = wording.origin.body.split()
            if words and words == before.origin.body.split():
                advice = "Dán lời văn đã sửa từ ngày ấy, hoặc bỏ dòng của nó khỏi “versions”."
                other = before.origin.path
                yield wording.origin.problem_at("L423", 1, other=other, advice=advice)


def letterheads_of_another_day(site: Site, cache: Cache) -> Iterator[Diagnostic]:
    """L405: a full text whose own letterhead tells another day than `issued`."""
    results = cache.results("letterheads", None)
    for text in site.texts:
        if text.text is TextKind.FULL and text.issued_certainty is Certainty.CERTAIN:
            yield from results.of(partial(_letterheads, text), text)


def _letterheads(text: OfficialText) -> tuple[Diagnostic, ...]:
    return tuple(_letterhead(text))


def _letterhead(text: OfficialText) -> Iterator[Diagnostic]:
    for number, line in enumerate(text.origin.body.split("\n")[:_LETTERHEAD]):
        if opens_article(line):
            return
        match = _DAY.fullmatch(line)
        if match and text.issued:
            issued = (text.issued.day, text.issued.month, text.issued.year)
            if issued != tuple(int(match[part]) for part in "dmy"):
                given = f"{int(match['d']):02}/{int(match['m']):02}/{match['y']}"
                known = format_date(text.issued)
                yield text.origin.problem_in(
                    "L405",
                    text.origin.body_line + number,
                    match.group(),
                    number="Đầu văn bản",
                    given=given,
                    known=known,
                )
            return
