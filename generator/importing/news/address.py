"""What persons are called before their names: a rank, a title, a calling, an address."""

import re

from generator.importing.news.lines import has_surname
from generator.text.letter_case import LARGE

_RANKS = (
    r"(?:binh|hạ|trung|thượng) (?:nhất|nhì|sĩ|sỹ)|chuẩn (?:úy|uý|đô đốc)"
    r"|(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng)(?: qncn)?|(?:phó )?đô đốc"
)
_CALLINGS = (
    r"phóng viên|biên tập viên|cộng tác viên|nhà (?:báo|văn|thơ|sử học|nghiên cứu|giáo(?: (?:ưu tú"
    r"|nhân dân|lão thành))?)|thầy thuốc (?:ưu tú|nhân dân)|(?:nghệ sĩ|nghệ sỹ|nghệ nhân)(?: ưu tú"
    r"| nhân dân)?|(?:bác|y|dược|nhạc|họa|thi|võ|viện) (?:sĩ|sỹ)|(?:luật|kỹ|kiến trúc|giảng) sư"
    r"|(?:luật|sử|chuyên) gia|(?:dịch|soạn|học) giả|(?:báo cáo|tuyên truyền|chuyên|kiểm sát) viên"
    r"|thẩm phán"
    r"|(?:phó )?giáo sư|(?:tiến|thạc) (?:sĩ|sỹ)(?: khoa học)?|cử nhân|giảng viên|giáo viên"
    r"|(?:phó )?(?:hiệu trưởng|tổng phụ trách(?: đội)?|trưởng (?:thôn|bản|ấp|ban khuyến học)"
    r"|chủ tịch hội(?: khuyến học)?)|bí thư (?:chi (?:bộ|đoàn)|đoàn trường)|cựu chiến binh"
    r"|(?:cô|thầy) giáo|(?:linh|mục) (?:mục|sư)|đại đức|thượng tọa|hòa thượng"
)
_LETTERS = (
    r"CTV|PV|BTV|GV|PGS|GS|TSKH|TS|Th\.?[sS]|ThS|NCS|NGND|NGƯT|NGUT|NSND|NSƯT|NNƯT|TTƯT|TTND"
    r"|BS(?:\.?CK(?:II?|[12]))?|CK(?:II?|[12])|DS|LS|KTS|KS|CCB"
    r"|(?:Pgs|Gs|Ts)(?=\.)"
)
_ONE = rf"(?:(?i:{_RANKS}|{_CALLINGS})|{_LETTERS})(?:\s*[.:,]+\s*|\s+)(?:[-–—]\s+)?"
_CALLED = re.compile(rf"(?:^|(?<=[,;&/+(–—-])|(?<= và))\s*(?:{_ONE})+(?=[{LARGE}])")
_IN_SMALL = re.compile(rf"^(?:cô|thầy|ông|bà|anh|chị|bạn|em|bác)(?: giáo)? (?=[{LARGE}])")
_HONORIFIC = re.compile(
    rf"^(?:Ông|Bà|Cô|Thầy|Anh|Chị|Bác|ÔNG|BÀ|CÔ|THẦY)(?: giáo| GIÁO)? (?=[{LARGE}]\S* \S)"
)
"""Bà Rịa and Anh Đức begin so too: behind an address stands a surname."""


def without_titles(names: str) -> str:
    """Return a row of names without ranks and titles: `Đại tá, TS. Lò Văn Biên` is Lò Văn Biên."""
    return _CALLED.sub(" ", names).strip()


def is_titled_name(line: str) -> bool:
    """Does a line begin with a rank or a title, behind which a name stands?"""
    return without_titles(line) != line.strip()


def without_address(name: str) -> str:
    """Return one name without how its person is spoken to: cô, Thầy, Ông."""
    if match := _HONORIFIC.match(name):
        return name[match.end() :] if has_surname(name[match.end() :]) else name
    return _IN_SMALL.sub("", name)


def is_addressed(line: str) -> bool:
    """Does a line call its person something, as captions do? Who signs below a picture does not."""
    return without_address(without_titles(line)) != line.strip()
