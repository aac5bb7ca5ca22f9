"""Lines of a text of law that may open a điều or a khoản, and do not: told, never guessed."""

import re
from collections.abc import Collection, Iterator, Sequence

from generator.markdown.addresses import Problem
from generator.markdown.provision_lines import CAPITALS, Opening, provision_line
from generator.model import ProvisionKind
from generator.text.patterns import pattern

_IN_A_LIST = pattern(
    r"\s*(?:[-*+•]|(?:#{1,6}\s+)?[*_]*(?:\d+[.)]|[a-zđ]\))[*_]*)\s+[*_]*điều\s+[0-9]+[a-zđ]?[*_]*[.:]",
    re.IGNORECASE,
)
_RUN_TOGETHER = pattern(
    rf"(?<=[^\W\d_][.;:])[*_]*\s+[*_]*Điều (?P<number>[0-9]+)\.[*_]* [{CAPITALS}]"
)
_WITH_A_NOTE = pattern(
    rf"[#*_\s]*Điều\s+(?P<number>[0-9]+)(?P<letter>[a-zđ]?)\.(?P<note>[0-9]+)[*_]*\s+[*_]*"
    rf"[(“\"{CAPITALS}]"
)
"""A consolidated text whose raised numbers came down to the line: `Điều 7.4 Thẩm quyền`."""
_MISSING = 10
"""How many điều in a row may be lost in this way."""
_MISSPELT = pattern(
    r"\s*[#*_]*\s*(?P<word>Điêu|Điểu|Điếu|Đièu|Diều|Diêu|Đieu|Dieu|Đ I Ề U)\s+[0-9]+[.:]"
)
_LISTED = pattern(r"\s*(?P<sign>1\)|[-*+•]\s+(?:\d+[.)]|[a-zđ]\)))\s")
_PART_OF_A_CLAUSE = pattern(r"\s*[*_]*(?P<sign>\d{1,2}(?:\.\d{1,2})+[.)/-]*)[*_]*\s+[*_]*[^\W\d_]")
_NUMBERED = pattern(r"\s*[*_]*(?P<sign>\d+[.)/-]|[a-zđ]\))[*_]*\s")
_ELSEWHERE = {
    ">": ("đứng trong khối lời trích", "Bỏ dấu “>” ở đầu các dòng."),
    "|": ("đứng trong bảng", "Viết điều ở ngoài bảng."),
}


def doubts(number: int, line: str, opening: Opening) -> Iterator[Problem]:
    """Yield B618 for a line that may open a điều and does not, B615 for what may be a khoản."""
    advice = "Mở một điều thì viết “Điều 5. Tên điều”; chỉ nhắc tới điều thì viết “Điều \\5”."
    if opening is Opening.DOUBTFUL:
        is_small = line.strip("#*_ \t")[:1].islower()
        reason = "chữ “điều” viết thường" if is_small else "sau số điều không có dấu chấm"
        yield _doubt(number, line, reason, advice)
    elif _IN_A_LIST.match(line):
        yield _doubt(number, line, "đứng sau dấu đầu dòng", f"Bỏ dấu đầu dòng. {advice}")
    elif match := _MISSPELT.match(line):
        yield _doubt(number, line, f"viết “{match['word']}” thay cho “Điều”", advice)
    elif match := _LISTED.match(line):
        result = "không thành khoản, điểm, nên không có địa chỉ"
        advice = "Khoản viết “1.”, điểm viết “a)”; bản gốc đúng như vậy thì giữ."
        yield "B615", number, (("written", match["sign"]), ("result", result), ("advice", advice))


def run_together(number: int, line: str, last: int) -> Iterator[Problem]:
    """Yield B618 for the next điều in the middle of a line."""
    for match in _RUN_TOGETHER.finditer(line):
        if int(match["number"]) == last + 1:
            words = line[match.start() :].strip("*_ ")
            yield _doubt(number, words, "đứng giữa dòng", "Đưa nó sang một đoạn riêng.")
            return


def run_into_a_note(number: int, line: str, last: int) -> Iterator[Problem]:
    """Yield B618 for one of the next điều whose number is followed by that of a footnote."""
    match = _WITH_A_NOTE.match(line)
    if match and last < int(match["number"]) < last + _MISSING:
        note, article = match["note"], match["number"] + match["letter"]
        reason = f"số {note} dính sau số điều"
        advice = f"Viết “Điều {article}. Tên điều”; {note} là số chú thích thì đặt sau tên điều."
        yield _doubt(number, line, reason, advice)


def numbered_behind_last_words(number: int, line: str) -> Problem | None:
    """Return B615 for a line like a khoản's where the text is over."""
    match = _NUMBERED.match(line)
    if not match:
        return None
    result = "không thành khoản, điểm vì đứng sau dấu kết thúc “./.”"
    advice = "Văn bản chưa hết thì xóa “./.” ở trên; là phần kèm theo thì đúng như vậy, cứ giữ."
    return "B615", number, (("written", match["sign"]), ("result", result), ("advice", advice))


def parts_of_clauses(lines: Sequence[str], quoted: Collection[int]) -> Iterator[Problem]:
    """Yield B615 for the first line that is numbered `1.1.`: it has no address of its own."""
    for number, line in enumerate(lines):
        match = _PART_OF_A_CLAUSE.match(line) if number not in quoted else None
        if match:
            result = "không thành khoản, điểm, nên nó và các số như vậy ở dưới không có địa chỉ"
            advice = "Bản gốc đúng như vậy thì giữ: dẫn tới khoản ở trên nó."
            yield (
                "B615",
                number,
                (("written", match["sign"]), ("result", result), ("advice", advice)),
            )
            return


def articles_elsewhere(lines: Sequence[str]) -> Iterator[Problem]:
    """Yield B618 for the first điều in a quote block or a table, where a text has no others."""
    for number, line in enumerate(lines):
        kind = _ELSEWHERE.get(line[:1])
        provision = provision_line(line[1:]) if kind else None
        if kind and provision and provision.kind is ProvisionKind.ARTICLE and provision.signed:
            yield _doubt(number, line, *kind)
            return


def _doubt(number: int, line: str, reason: str, advice: str) -> Problem:
    values = (("written", line.strip()[:60]), ("reason", reason), ("advice", advice))
    return "B618", number, values
