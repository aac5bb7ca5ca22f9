"""Texts named by name and year: “Luật Giáo dục năm 2019”; charters without it as well."""

import re
from collections.abc import Iterator

from generator.citations.issuers import CAPITAL
from generator.citations.pinpoints import pinpoint_before, pinpoint_behind
from generator.citations.value import Citation

_REACH = 140
_YEAR = re.compile(r"(?:19[4-9][0-9]|20[0-9]{2})(?!\w|[ \n]?[/%]|[.,:][0-9]|[ \n]?-[ \n]?[0-9])")
_OWN_NUMBER = re.compile(r",?[ \n]số[ \n]?[0-9]{1,3}/(?:19|20)[0-9]{2}/(?:UBTV)?QH[0-9]")
"""“Luật Căn cước năm 2023 số 26/2023/QH15” is one text, which its number names best."""
_KIND = re.compile(
    r"(?<![^\W_])(?:[Hh]iến pháp|Điều lệ|[Bb]ộ[ \n][Ll]uật|[Pp]háp[ \n]lệnh"
    r"|(?<![Bb]ộ[ \n])(?<!Luật )(?<!pháp )[Ll]uật)(?![^\W_])"
)
_NOT_IN_NAMES = (
    "có|từ|được|là|đã|sẽ|trong|vào|đến|tới|cho|khi|thì|mà|hiệu lực|ngày|tháng|bởi|do|nêu|lần"
    "|số|ra đời|thông qua|này|trên|năm|giai đoạn|khóa|khoá"
)
_NOT_FIRST = (
    "quy định|sửa đổi|bổ sung|mới|cũ|ban hành|áp dụng|hiện hành|và|về|theo|tại|với|như|đó|ấy|gồm"
    "|yêu cầu|cho phép|nếu|sư|gia|pháp|nhân quả|chơi|lệ|khác|các|những|hai|ba|của"
)
_WORD = rf"(?!(?:{_NOT_IN_NAMES}|của(?![ \n]{CAPITAL}))(?![^\W_]))[^\W\d_]++"
_FIRST = rf"(?:(?={CAPITAL})|(?!(?:{_NOT_FIRST})(?![^\W_])))"
_STATE = r"(?: (?:của )?nước(?: Cộng h(?:òa|oà) xã hội chủ nghĩa)? Việt Nam)?".replace(
    " ", "[ \\n]"
)
_NAME = re.compile(
    rf"(?P<name>[Hh]iến pháp(?={_STATE}[ \n,(])"
    rf"|(?:[Bb]ộ[ \n][Ll]uật|[Ll]uật|[Pp]háp[ \n]lệnh|Điều lệ)[ \n]{_FIRST}{_WORD}"
    rf"(?:(?:,?[ \n]|[ \n]?-[ \n]?){_WORD}){{0,20}})"
    rf"{_STATE}(?:[ \n]\(sửa đổi(?:, bổ sung)?\))?(?:,?[ \n]năm)?[ \n]"
)
_CHARTER = re.compile(
    r"(?<![^\W_])Điều lệ[ \n](?:Hội|Đảng)(?:(?:[ \n][^\W\d_]++){1,7}?[ \n]Việt[ \n]Nam(?![^\W_])"
    rf"|(?:[ \n]{CAPITAL}[^\W\d_]*+){{1,5}})"
)
_AMENDED = re.compile(
    r"(?:Luật|Pháp lệnh)[ \n]sửa đổi(?:[^.;]{0,60}(?:điều|khoản)(?:[ \n]của)?|, bổ sung)?[ \n]\Z"
)
_TREATY = re.compile(
    r"(?:[Cc]ông ước|[Hh]iệp ước|[Hh]iệp định|[Nn]ghị định thư)"
    r"(?:[^.;:,]{0,60}[ \n](?:về|của))?[ \n]\Z"
)
"""“Công ước Liên hợp quốc về Luật Biển năm 1982” is no law of the State."""
_STATES = (
    "Mỹ|Hoa Kỳ|nước Anh|nước Pháp|nước Đức|Nhật Bản|Trung Quốc|Hàn Quốc|Đài Loan|Nga|Úc|Ấn Độ"
    "|Thái Lan|Philippines|Malaysia|Singapore|Indonesia|Campuchia|Canada|châu Âu"
    "|Liên [Hh]ợp [Qq]uốc"
)
_FOREIGN = re.compile(rf"(?<![^\W_])(?:{_STATES})(?![^\W_])")
_CITING = re.compile(
    r"(?<![^\W_])(?:theo|căn cứ|hướng dẫn|thi hành|thực hiện|áp dụng|thay thế|của|tại)[ \n]\Z",
    re.IGNORECASE,
)


def named_text_at(text: str, start: int, floor: int) -> tuple[Citation, ...]:
    """The text whose year begins at start, named right before it; empty when there is none."""
    year = _YEAR.match(text, start)
    named = _named_before(text, start, max(floor, start - _REACH)) if year else None
    if not year or not named or _OWN_NUMBER.match(text, year.end()):
        return ()
    pinpoint, first = pinpoint_before(text, named.start(), floor)
    if named.group()[0].islower() and not pinpoint and not _is_cited(text, first):
        return ()
    behind = None if pinpoint else pinpoint_behind(text, year.end())
    pinpoint, end = behind or (pinpoint, year.end())
    name = " ".join(named["name"].split())
    return (
        Citation(
            *(first, end, start, year.end()),
            type_name=_kind(name),
            pinpoint=pinpoint,
            name=name,
            short_year=int(year.group()),
        ),
    )


def charters_in(text: str) -> Iterator[Citation]:
    """The charters of associations that are named without a year."""
    for match in _CHARTER.finditer(text) if "Điều lệ" in text else ():
        pinpoint, start = pinpoint_before(text, match.start(), max(0, match.start() - _REACH))
        name = " ".join(match.group().split())
        yield Citation(
            *(start, match.end(), *match.span()), type_name="điều lệ", pinpoint=pinpoint, name=name
        )


def _named_before(text: str, start: int, floor: int) -> re.Match[str] | None:
    near = text[floor:start]
    if not any(word in near for word in ("uật", "iến pháp", "áp lệnh", "iều lệ")):
        return None  # cheap: most years end here
    kinds = list(_KIND.finditer(text, floor, start))
    first = kinds[-1].start() if kinds else start
    before = text[max(0, first - 90) : first]
    if not kinds or _AMENDED.search(before) or _TREATY.search(before):
        return None
    sentence = before[before.rfind(". ") + 1 :] + text[start : start + 20]
    if _FOREIGN.search(sentence) and "Việt Nam" not in sentence:
        return None
    return _NAME.fullmatch(text, first, start)


def _is_cited(text: str, start: int) -> bool:
    return _CITING.search(text, max(0, start - 16), start) is not None


def _kind(name: str) -> str:
    return " ".join(next(_KIND.finditer(name)).group().lower().split())
