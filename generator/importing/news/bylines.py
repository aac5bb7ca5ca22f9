"""Who wrote a piece and where it first stood, as lines of a page say it."""

import re
from dataclasses import dataclass

from generator.importing.news.bare_bylines import bare, named_without_sign, without_day_behind
from generator.importing.news.desks import OFFICE, is_desk_with_dash
from generator.importing.news.furniture import is_row_of_buttons
from generator.importing.news.lines import has_surname, is_name, is_prose
from generator.importing.news.makers import writers_of
from generator.importing.news.names import OTHER_ROLE, is_account, is_office, names_in, trimmed
from generator.text.letter_case import LARGE

_FLAGS = re.IGNORECASE
_LABEL = re.compile(
    r"(?P<label>tác giả(?: bài viết)?"
    r"|(?:nội dung|thực hiện|biên soạn)(?:\s*(?:,|và|&|-|–)\s*(?:ảnh|hình(?: ảnh)?|trình bày|clip"
    r"|video|đồ họa|thiết kế))*"
    r"|(?:bút ký|ghi chép|phóng sự|ký sự|tản văn|tùy bút|hồi ký|thơ)(?: của)?"
    r"|người (?:viết(?: bài| tin)?|đăng|gửi(?: bài| tin)?|thực hiện|đưa tin|báo cáo|tổng hợp"
    r"|biên soạn|ghi(?: chép)?)|đưa tin|(?:lược )?ghi|viết(?: bài)?"
    r"|(?:(?:được )?(?:viết|đăng|gửi) )?bởi"
    r"|(?:posted |post |written )?by|author|tổng hợp|sưu tầm"
    r"|(?:tin|bài|ảnh|lời(?=\s*(?:,|và|&)))(?: viết)?(?:(?:\s*(?:,|và|&|-|–)\s*|\s+)"
    r"(?:tin|bài|lời|chữ|ảnh|clip|video|hình ảnh|hình(?! ảnh)|đồ họa))*(?: của)?)"
    r"(?:\s*[:.]\s*|\s+\|\s+|(?<=bởi) |(?<=by) |(?<= của) |(?<=tác giả) )(?P<names>\S.*)",
    _FLAGS,
)
_WRITER = re.compile(r"tác giả|người viết|by|author", _FLAGS)
_BY = re.compile(r"(?:bởi|by)$", _FLAGS)
_POSTER = re.compile(
    r"người (?:đăng|gửi)|(?:(?:được )?(?:đăng|gửi) )?bởi|(?:posted |post )?by", _FLAGS
)
"""Who put a piece on the page need not have written it."""
_MOST_WORDS = 9
_IN_BRACKETS = re.compile(r"\((?P<names>[^():\d]{2,40})\)")
_NO_AUTHOR = re.compile(
    r"(?:(?:được )?(?:viết|đăng|gửi) )?bởi|(?:posted )?by|tác giả|nguồn|theo|người (?:viết|đăng)",
    _FLAGS,
)
_SOURCE = re.compile(
    r"(?:(?:\()?(?P<label>nguồn(?: tin| bài)?|theo|dẫn theo"
    r"|trích)\s*[:.]?\s+)(?P<name>[^():]{2,80})\)?\.?(?:\s*:\s*https?://\S+)?",
    _FLAGS,
)
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info)(?:\.vn)?", _FLAGS)
_AGENCIES = re.compile(
    r"(?:TTXVN|TTX(?:VN)? Việt Nam|VOV\d?|VTV\d?|VNA|Vietnam\+|VietnamPlus)"
    rf"(?:[ -][{LARGE}][\w-]*){{0,2}}"
)
_PORTAL = re.compile(
    r"(?:báo(?! (?:cáo|động|giá|hiệu|danh|chí))|tạp chí|cổng (?:thông tin|ttđt)"
    r"|trang (?:thông tin|tin)|đài|thông tấn xã|ttxvn|vietnamplus|bản tin)"
    r"(?!\w).{0,70}",
    _FLAGS,
)
_STATION = re.compile(
    r"đài (?:phát thanh|truyền thanh)(?:(?: và|,| -) truyền hình)?"
    rf" (?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?: (?-i:[{LARGE}])\S*){{1,4}}",
    _FLAGS,
)
"""The station of a district is no paper: where it signs, its people wrote the piece."""
_REST_OF_SUBSCRIPTION = re.compile(
    r"(?!theo (?!dõi))(?:.{0,60}\|\s*)?(?:theo dõi )?"
    r"(?P<name>(?:(?-i:(?=[A-ZĐ]))|(?=(?:báo|tạp chí|đài|kênh|chuyên trang) ))"
    r"(?!(?:theo dõi|xem|đọc|follow|trở|quay|lên|về)(?!\w))"
    r"(?!(?:chúng tôi|tin tức|kênh|trang|báo|tin|bài) trên)[^.:|]{3,60}?) trên"
    r"(?: google ?news)?",
    _FLAGS,
)
_WRITER_AND_PAPER = re.compile(
    r"(?P<theo>(?:dẫn )?theo\s*:?\s+)?(?P<writer>[^(),/:]{4,40}?)\s*(?:\(|/|[-–—,]|\|)\s*"
    r"(?P<from>(?:dẫn |trích )?theo\s*:?\s+|nguồn\s*:\s*)?(?P<paper>[^():]{2,60})\)?",
    _FLAGS,
)
_OF_OUTLET = re.compile(r"(?P<writer>[^/]{4,40})/(?P<outlet>(?-i:[A-ZĐ])[^/.:;]{2,50})")
_AND_SOURCE = re.compile(
    r"\s*(?:[-–—|;,/.]|\s\()\s*(?:nguồn(?: tin)?\s*:|(?:dẫn )?theo\s*:)\s*", _FLAGS
)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a line says: names of authors, a source; `is_labelled` when it says itself which."""

    authors: tuple[str, ...] = ()
    source: str = ""
    is_labelled: bool = False
    is_poster: bool = False
    """Does it say who put the piece there, where another line may say who wrote it?"""


def byline(line: str, is_signature: bool = False) -> Byline | None:
    """Return who or where the whole line is about; None when it is anything else.

    As a signature below a piece, capitals alone are a name too.
    """
    is_sentence = is_prose(line)
    line = trimmed(bare(line), " .|-–—*_•▪■●◆♦►✍✎")
    if is_signature and (match := _IN_BRACKETS.fullmatch(line)):
        line = match["names"]
    if len(line) > 160 or not line or "©" in line or is_row_of_buttons(line):
        return None
    if labelled := _of_makers(line) or _labelled(line) or _without_sign(line):
        return labelled
    if signed := _with_paper(line) or _with_outlet(line):
        return signed
    if match := _REST_OF_SUBSCRIPTION.fullmatch(line):
        return Byline(source=match["name"].strip(), is_labelled=True)
    if match := _SOURCE.fullmatch(line):
        return _of_source(match, is_signature)
    if _PORTAL.fullmatch(line) and len(line.split()) <= 12 and _is_owned(line):
        return Byline((line,)) if is_signature and _STATION.fullmatch(line) else Byline(source=line)
    names = () if is_sentence else tuple(names_in(line, in_capitals=is_signature))
    return Byline(names) if names else None


def _is_owned(portal: str) -> bool:
    """Does a portal say whose it is? `Báo lỗi bài viết`, `Bản tin nói` are buttons."""
    words = portal.split()
    return len(words) == 1 or any(word[0].isupper() for word in words[1:])


def _of_makers(line: str) -> Byline | None:
    """`Thực hiện: Hà Quân - Quay phim: Lò Biên`: who wrote it, and not who filmed it."""
    words, *sources = _AND_SOURCE.split(line, maxsplit=1)
    names = dict.fromkeys(
        name
        for role, said in writers_of(words)
        for name in (*names_in(said, is_labelled=role != "nội dung"), *OFFICE.findall(said))
    )
    source = "".join(sources).strip(" .)")
    return Byline(tuple(names), source, is_labelled=True) if names else None


def _labelled(line: str) -> Byline | None:
    match = _LABEL.fullmatch(line)
    if not match or match["label"].lower() in ("ảnh", "ảnh của"):
        return None
    words, *sources = _AND_SOURCE.split(match["names"], maxsplit=1)
    source = "".join(sources).strip(" .)")
    said = trimmed(without_day_behind(OTHER_ROLE.sub("", words)), " .")
    if _NO_AUTHOR.fullmatch(said) or is_account(said):
        return Byline(source=source, is_labelled=True)
    names = tuple(names_in(said, is_labelled=match["label"].lower() != "nội dung"))
    is_poster = _POSTER.fullmatch(match["label"]) is not None
    is_office_signed = is_desk_with_dash(said) or (_BY.search(match["label"]) and is_office(said))
    if is_office_signed or (not names and _WRITER.match(match["label"]) and _is_body(said)):
        names = (said,)
    return Byline(names, source, is_labelled=True, is_poster=is_poster) if names else None


def _without_sign(line: str) -> Byline | None:
    return Byline(names, is_labelled=True) if (names := named_without_sign(line)) else None


def _is_body(said: str) -> bool:
    """An office that a page names as its author is one: Văn phòng Hội Khuyến học tỉnh."""
    return said[:1].isupper() and len(said.split()) <= _MOST_WORDS and not _PORTAL.fullmatch(said)


def _with_paper(line: str) -> Byline | None:
    """`Theo Thảo Vy (Báo Cửu Long)`, `Thảo Vy - Theo Báo Cửu Long`: who wrote it, and where."""
    match = _WRITER_AND_PAPER.fullmatch(line)
    if not match or not is_name(match["writer"], in_capitals=True):
        return None
    paper = match["paper"].strip(" .")
    is_paper = _PORTAL.fullmatch(paper) and not paper.isupper()
    is_site = _SITE.fullmatch(paper) or _AGENCIES.fullmatch(paper)
    is_told = is_paper or is_site or match["theo"] or match["from"]
    names = tuple(names_in(match["writer"], in_capitals=True))
    return Byline(names, paper, is_labelled=True) if is_told and names else None


def _with_outlet(line: str) -> Byline | None:
    """`Lường Thanh Xuân/Tiếng nói mới - Đông Bắc`: behind a name a title of its own, no name."""
    match = _OF_OUTLET.fullmatch(line)
    if not match or not is_name(match["writer"]) or is_name(match["outlet"]):
        return None
    is_titled = any(word[:1].islower() for word in match["outlet"].split())
    return Byline((match["writer"],), match["outlet"], is_labelled=True) if is_titled else None


def _of_source(match: re.Match[str], is_signature: bool) -> Byline | None:
    """`Theo Báo Nhân Dân`; but not `Theo kế hoạch`, `Theo ông Nguyễn Văn A`."""
    if named := _with_paper(match["name"]):
        return named
    name = match["name"].strip(" .")
    if match["label"].lower() == "theo" and ", " in name:
        return None
    is_sure = match["label"].lower().startswith("nguồn") or _SITE.fullmatch(name)
    if is_sure or _PORTAL.fullmatch(name) or (name.isupper() and len(name.split()) == 1):
        return Byline(source=name, is_labelled=True)
    writer, slash, paper = name.partition("/")
    if slash and is_name(writer) and paper[:1].isupper():
        return Byline((writer,), paper, is_labelled=True)
    if is_signature and is_name(name) and has_surname(name) and name.count(" ") > 1:
        return Byline((name,), is_labelled=True)
    is_short = name[:1].isupper() and len(name.split()) <= _MOST_WORDS - 2
    return Byline(source=name, is_labelled=True) if is_short and is_signature else None
