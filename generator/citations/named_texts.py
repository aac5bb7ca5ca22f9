"""Texts named by name and year or day: “Luật Giáo dục năm 2019”; charters without it as well."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.citations.after import read_day
from generator.citations.days import DAY, day_of
from generator.citations.issuers import CAPITAL
from generator.citations.pinpoints import pinpoint_before, pinpoint_behind
from generator.citations.value import Citation
from generator.text.patterns import pattern

_REACH = 140
_REACH_OF_AMENDED = 200
_LONGEST_PASSING = 90
_LAST_OLD_YEAR = 1985
_NEAR, _FAR = 16, 120
_YEAR = pattern(r"(?:19[4-9][0-9]|20[0-9]{2})(?!\w|[ \n]?[/%]|[.,:][0-9]|[ \n]?-[ \n]?[0-9])")
_OWN_NUMBER = pattern(r",?[ \n]số[ \n]?[0-9]{1,3}/(?:19|20)[0-9]{2}/(?:UBTV)?QH[0-9]")
"""“Luật Căn cước năm 2023 số 26/2023/QH15” is one text, which its number names best."""
_BEFORE_NO_LAW = (
    *("Bộ", "bộ", "Luật", "Pháp", "pháp", "Đạo", "đạo", "Dự", "dự", "Kỷ", "kỷ", "Kỉ", "kỉ"),
    *("ĐH", "học", "Học", "khoa", "Khoa", "ngành", "ty", "viện", "nhân"),
)
"""“pháp luật”, “kỷ luật”, “Công ty Luật”, “Khoa Luật” and their like are no laws."""
_NO_LAW = "".join(rf"(?<!{word}[ \n])" for word in _BEFORE_NO_LAW)
_KIND = pattern(
    r"(?<![^\W_])(?:(?<!\()BL(?:HS|DS|LĐ|TTHS|TTDS|HH)|[Hh]iến pháp|Điều lệ|[Bb]ộ[ \n][Ll]uật"
    rf"|[Pp]háp[ \n]lệnh|{_NO_LAW}[Ll]uật)(?![^\W_])"
)
_NOT_IN_NAMES = (
    "có(?! công)|từ|được|là|đã|sẽ|trong|vào|đến|tới|cho|khi|thì|mà|hiệu lực|ngày|tháng|bởi|do|nêu"
    "|tại(?! (?:Tòa|Toà|Việt))|lần|số|ra đời|thông qua|này|trên|năm|giai đoạn|khóa|khoá"
)
_NOT_FIRST = (
    "ra|vào|sẽ|được|đã|đang|chưa|quy định|sửa đổi|bổ sung|mới|cũ|ban hành|áp dụng|hiện hành|và|về"
    "|theo|tại|với|như|đó|ấy|gồm"
    "|yêu cầu|cho phép|nếu|sư|gia|pháp|nhân quả|chơi|lệ|khác|những|hai|ba|của"
    "|các(?! tổ chức tín dụng| công cụ chuyển nhượng)"
)
_WORD = rf"(?!(?:{_NOT_IN_NAMES}|của(?![ \n]{CAPITAL}))(?![^\W_]))[^\W\d_]++"
_FIRST = rf"(?:(?={CAPITAL})|(?!(?:{_NOT_FIRST})(?![^\W_])))"
_STATE = r"(?: (?:của )?nước(?: Cộng h(?:òa|oà) xã hội chủ nghĩa)? Việt Nam)?".replace(
    " ", "[ \\n]"
)
_NAME = pattern(
    r"(?P<name>[Hh]iến pháp|BL[A-ZĐ]{2,4}"
    rf"|(?:[Bb]ộ[ \n][Ll]uật|[Ll]uật|[Pp]háp[ \n]lệnh|Điều lệ)[ \n]{_FIRST}{_WORD}"
    rf"(?:(?:,?[ \n]|[ \n]?-[ \n]?){_WORD}){{0,20}})"
    rf"{_STATE}(?:[ \n]\((?:sửa đổi(?:, bổ sung)?|[A-ZĐ&]{{2,10}})\))?"
)
_PASSED = (
    "(?:(?:(?: đã)? được Quốc hội(?: khóa [IVX]+)?(?:,? kỳ họp thứ [^.;:,]{1,20},?)?"
    "(?: thông qua| ban hành)|(?: được)? ban hành)(?: vào)?)"
)
_BEFORE_YEAR = pattern(f"(?:(?:{_PASSED} năm|,? năm)? | [(](?:năm )?)\\Z".replace(" ", r"[ \n]"))
_BEFORE_DAY = pattern(f"{_PASSED}?(?: )?ngày(?: )?\\Z".replace(" ", r"[ \n]"))
_OF_OTHER = pattern("[ \n]của[ \n](?!Quốc|QH|nước|(?:Ủy|Uỷ) ban (?:Thường|thường)|UBTV)")
"""“Nghị định … hướng dẫn Luật Giáo dục ngày 5/8/2020 của Chính phủ”: the day is the decree's."""
_DAY = pattern(DAY)
_CHARTER = pattern(
    r"(?<![^\W_])Điều lệ[ \n](?:Hội|Đảng)(?:(?:[ \n][^\W\d_]++){1,7}?[ \n]Việt[ \n]Nam(?![^\W_])"
    rf"|(?:[ \n]{CAPITAL}[^\W\d_]*+){{1,5}})"
)
_AMENDED = pattern(
    r"(?:Luật|Pháp lệnh)[ \n]sửa đổi(?:[^.;]{0,60}(?:điều|khoản)(?:[ \n]của)?"
    r"(?:[ \n](?:Bộ luật|Luật|Pháp lệnh)[^.;:()0-9]{1,60}(?:,|[ \n]và)){0,3}|, bổ sung)?[ \n]\Z"
)
_TREATY = pattern(
    r"(?:[Cc]ông ước|[Hh]iệp ước|[Hh]iệp định|[Nn]ghị định thư)"
    r"(?:[^.;:,]{0,60}[ \n](?:về|của))?[ \n]\Z"
)
"""“Công ước Liên hợp quốc về Luật Biển năm 1982” is no law of the State."""
_STATES = (
    "Hoa Kỳ|(?:[Nn]ước|[Cc]ủa|[Tt]ại|[Ởở]|[Nn]gười|[Ll]uật|[Cc]hính phủ|[Qq]uốc hội)"
    " (?:Mỹ|Anh|Pháp|Đức|Nga|Úc)|Nhật Bản|Trung Quốc|Hàn Quốc|Ấn Độ|Đài Loan"
    "|Thái Lan|Philippines|Malaysia|Singapore|Indonesia|Campuchia|Canada|châu Âu"
    "|Liên [Hh]ợp [Qq]uốc"
)
_FOREIGN = pattern(rf"(?<![^\W_])(?:{_STATES})(?![^\W_])")
_CITING = pattern(
    r"(?<![^\W_])(?:theo|căn cứ|hướng dẫn|thi hành|thực hiện|áp dụng|thay thế|của|tại)[ \n]\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Issue:
    """The year or day behind a name; `start` is where the name ends, words like “ngày” left out."""

    start: int
    end: int
    year: int
    day: date | None = None


def named_text_at(text: str, start: int, floor: int) -> tuple[Citation, ...]:
    """The text whose year or day begins at start, named right before; empty when there is none."""
    issue = _issued_at(text, start) if _may_be_named(text, start, floor) else None
    named = _named_before(text, issue, max(floor, start - _REACH)) if issue else None
    if not issue or not named or _OWN_NUMBER.match(text, issue.end):
        return ()
    pinpoint, first = pinpoint_before(text, named.start(), floor)
    if named["name"].islower() and not pinpoint and not _is_cited(text, first):
        return ()
    day, last = (issue.day, issue.end) if issue.day else read_day(text, issue.end)
    behind = None if pinpoint else pinpoint_behind(text, last)
    pinpoint, end = behind or (pinpoint, last)
    name = " ".join(named["name"].split())
    return (
        Citation(
            *(first, end, start, issue.end),
            type_name=_kind(name),
            date=day,
            pinpoint=pinpoint,
            name=name,
            short_year=issue.year,
        ),
    )


def _may_be_named(text: str, start: int, floor: int) -> bool:
    """Does a day or year begin at start, behind words of a law? Cheap: most integers end here."""
    is_day = "ngày" in text[max(0, start - 6) : start]
    if not is_day and not _YEAR.match(text, start):
        return False
    near = text[max(floor, start - _REACH) : start]
    return any(word in near for word in ("uật", "iến pháp", "áp lệnh", "iều lệ", "BL"))


def _issued_at(text: str, start: int) -> _Issue | None:
    """The day behind “ngày”, or the year."""
    introduced = _BEFORE_DAY.search(text, max(0, start - _LONGEST_PASSING), start)
    match = _DAY.match(text, start) if introduced else None
    day = day_of(match)
    if introduced and match and day and not _OF_OTHER.match(text, match.end()):
        return _Issue(introduced.start(), match.end(), day.year, day)
    year = _YEAR.match(text, start)
    before = _BEFORE_YEAR.search(text, max(0, start - _LONGEST_PASSING), start) if year else None
    return _Issue(before.start(), year.end(), int(year.group())) if year and before else None


def charters_in(text: str) -> Iterator[Citation]:
    """The charters of associations that are named without a year."""
    for match in _CHARTER.finditer(text) if "Điều lệ" in text else ():
        pinpoint, start = pinpoint_before(text, match.start(), max(0, match.start() - _REACH))
        name = " ".join(match.group().split())
        yield Citation(
            *(start, match.end(), *match.span()), type_name="điều lệ", pinpoint=pinpoint, name=name
        )


def _named_before(text: str, issue: _Issue, floor: int) -> re.Match[str] | None:
    start = issue.start
    kinds = list(_KIND.finditer(text, floor, start))
    first = kinds[-1].start() if kinds else start
    before = text[max(0, first - _REACH_OF_AMENDED) : first]
    if not kinds or _AMENDED.search(before) or _TREATY.search(before):
        return None
    reach = _NEAR if issue.year > _LAST_OLD_YEAR else _FAR
    sentence = before[before.rfind(". ") + 1 :] + text[first : issue.end + reach]
    if _FOREIGN.search(sentence) and "Việt Nam" not in sentence:
        return None
    return _NAME.fullmatch(text, first, start)


def _is_cited(text: str, start: int) -> bool:
    return _CITING.search(text, max(0, start - 16), start) is not None


def _kind(name: str) -> str:
    if name.startswith("BL"):
        return "bộ luật"
    return " ".join(next(_KIND.finditer(name)).group().lower().split())
