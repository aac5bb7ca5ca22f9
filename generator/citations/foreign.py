"""Texts of other powers that are numbered alike: of the United Nations, of parliaments."""

from generator.citations.before import Lead
from generator.text.patterns import pattern

_BODY = (
    r"(?:(?:Đại hội đồng|Hội đồng Bảo an|HĐBA)(?:[ \n]Liên [Hh]ợp [Qq]uốc|[ \n](?:LHQ|UNESCO))?"
    r"|Liên [Hh]ợp [Qq]uốc|Liên [Hh]iệp [Qq]uốc|LHQ|UNESCO|Liên minh châu Âu|EU|ASEAN"
    r"|(?:Nghị viện|Ủy ban|Uỷ ban|Hội đồng) [Cc]hâu Âu|Hạ viện|Thượng viện|Duma"
    r"|Quốc hội (?:Mỹ|Hoa Kỳ|Hàn Quốc|Nhật Bản|Anh|Pháp|Đức|Thái Lan|Lào|Campuchia))"
)
_ISSUES = pattern(
    rf"{_BODY}[^.;:!?]{{0,50}}[ \n](?:thông qua|ra|ban hành|bỏ phiếu|biểu quyết)[^.;:!?]{{0,30}}\Z"
)
_OF_BODY = pattern(
    rf",?[ \n](?:(?:năm|ngày)[ \n][0-9/.-]{{4,10}}[ \n])?(?:của|do|\()[ \n]?{_BODY}(?![^\W_])"
)
_COUNCIL = pattern(r"Hội đồng Bảo an|HĐBA")
_SANCTIONS = pattern(r"(?i:nghị quyết (?:trừng phạt|cấm vận|lên án))")
_WARSHIPS = pattern(
    r"(?<![^\W_])(?:tàu (?:ngầm|chiến|hộ vệ|tuần|tên lửa|khu trục|đổ bộ)"
    r"|chiến hạm|khu trục hạm|xuồng)"
)
"""“tàu ngầm Đề án 941” is a class of ships."""
_TYPES = ("nghị quyết", "quyết định", "chỉ thị", "luật", "sắc lệnh")
_REACH = 140


def is_foreign(text: str, lead: Lead, end: int) -> bool:
    """Is the short form whose number stops at end one of another power's?"""
    if lead.type_name == "đề án":
        return _WARSHIPS.search(_sentence(text, lead.start, end)) is not None
    if lead.type_name not in _TYPES:
        return False
    if (
        _SANCTIONS.search(text, lead.start, end)
        or _OF_BODY.match(text, end)
        or _COUNCIL.search(_sentence(text, lead.start, end))
    ):
        return True
    return _ISSUES.search(text, max(0, lead.start - _REACH), lead.start) is not None


def _sentence(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return before[before.rfind(". ") + 1 :] + after.partition(". ")[0]
