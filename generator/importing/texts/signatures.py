"""The end of a text: who signed in what role, and to whom it is sent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.importing.block import Block, BlockKind
from generator.importing.news.lines import is_name
from generator.importing.texts.bodies import BODY
from generator.importing.texts.roles import roles_in, shown_role
from generator.text.letter_case import LARGE

_I = re.IGNORECASE
_RECIPIENTS = re.compile(r"^\W*(?:nơi\s+nhận|nơi\s+gửi)\s*[:.]?", _I)
_RECIPIENT = re.compile(
    r"^(?:[-–—+•*]\s*\S|như (?:trên|điều|kính gửi)|lưu\b|ban (?:bí thư|thường vụ|chấp hành).*[;(]"
    r"|.*\(để (?:b/c|báo cáo|biết).*|.*;$)",
    _I,
)
_ON_BEHALF = re.compile(
    r"^(?:(?:T\s*[./]?\s*M|K\s*[./]?\s*T|T\s*[./]?\s*L|T\s*[./]?\s*U\s*[./]?\s*Q)"
    rf"(?:\s*[./]\s*|\s+)|Q\s*[./]\s*)(?=[{LARGE}])"
)
_INSTEAD = re.compile(r"^(?:K\s*[./]?\s*T|T\s*[./]?\s*L|T\s*[./]?\s*U\s*[./]?\s*Q)\s*[./]")
_ROLE = re.compile(
    r"^(?:QUYỀN |PHÓ |NGUYÊN |Q\. ?|ỦY VIÊN |UỶ VIÊN )*(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|GIÁM ĐỐC"
    r"|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG BÍ THƯ"
    r"|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN)|TỔNG GIÁM ĐỐC|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|VỤ TRƯỞNG"
    r"|TỔNG THƯ KÝ|THƯỜNG TRỰC|TRƯỞNG|THƯ KÝ|TỔNG BIÊN TẬP"
    r"|NGƯỜI ĐỨNG ĐẦU|CHI HỘI TRƯỞNG|THƯ KÝ|CHỦ TỌA|ĐẠI DIỆN)(?![a-zà-ỹ]).{0,90}$"
)
_SIGNED = re.compile(
    r"^[(\[]?\s*(?:đã ký|ký tên|ký|ấn ký|ký, đóng dấu|ký, ghi rõ họ tên|chữ ký|đã kí|ký số"
    r"|ký và đóng dấu).{0,40}$",
    _I,
)
_RANK = re.compile(
    r"^(?:(?:gs|pgs|ts|tskh|ths|cn|ks|bs|ngnd|ngưt|nhà giáo(?: nhân dân| ưu tú)?|thượng tá|đại tá"
    r"|trung tướng|thiếu tướng|ông|bà)[.,\s]*)+(?=[A-ZĐÀ-Ỹ])",
    _I,
)
_STAMP = re.compile(
    r"^(?:người ký|ký bởi|cơ quan|thời gian ký|signature|digitally signed|email)\s*:.*$", _I
)
_WORDING = re.compile(
    r"(?:căn cứ|xét|theo đề nghị|điều \d+|chương [IVX\d]+)(?!\w)"
    r"|(?:quyết định|nghị quyết|quyết nghị)\s*:?$",
    _I,
)
"""Between a role and its name nothing of these stands: above them a role says who decides."""
_SIGNS = re.compile(r"[\s*_\-–—=~.…/]*")
_LONGEST_ROLE = 110
_MOST_BEFORE_NAME = 12


@dataclass(frozen=True, slots=True)
class Signer:
    name: str
    role: str = ""


@dataclass(slots=True)
class Closing:
    """`start` and `end` are the blocks that are no part of the wording."""

    start: int
    end: int
    signers: list[Signer] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    is_copy: bool = False


def find_closing(blocks: Sequence[Block], after: int) -> Closing:
    """Return where the wording ends in recipients and signatures; at the end when it has none."""
    start = next((at for at in range(after, len(blocks)) if _opens(blocks, at)), None)
    if start is None:
        return Closing(len(blocks), len(blocks))
    closing = Closing(start, start)
    roles: list[str] = []
    waiting: list[str] = []
    for index in range(start, len(blocks)):
        if not _take(closing, blocks[index], roles, waiting):
            break
        closing.end = index + 1
    return closing


def _opens(blocks: Sequence[Block], index: int) -> bool:
    text = blocks[index].text
    if blocks[index].kind is BlockKind.TABLE:
        return False
    if _RECIPIENTS.match(text):
        return True
    if not (_is_role(text) or _is_body_above_role(blocks, index)):
        return False
    below = [block.text for block in blocks[index + 1 : index + _MOST_BEFORE_NAME]]
    wording = next((at for at, line in enumerate(below) if _WORDING.match(line)), len(below))
    return any(_signer_name(line) for line in below[:wording])


def _is_body_above_role(blocks: Sequence[Block], index: int) -> bool:
    """Of a joint text each signature stands below the name of its body."""
    following = blocks[index + 1].text if index + 1 < len(blocks) else ""
    return _is_body(blocks[index].text) and _is_role(following)


def _is_body(text: str) -> bool:
    return text.upper() == text and BODY.match(text) is not None and len(text) <= _LONGEST_ROLE


def _take(closing: Closing, block: Block, roles: list[str], waiting: list[str]) -> bool:
    """Read a line of the closing; False when the wording goes on, as an annex does."""
    text = block.text
    if block.kind is BlockKind.PICTURE or not text or _SIGNS.fullmatch(text) or _SIGNED.match(text):
        return True
    if _STAMP.match(text):
        closing.dropped.append(text)
        return True
    if _is_role(text):
        if roles and not waiting and closing.signers:
            roles.clear()
        _add_roles(text, roles, waiting)
        return True
    if name := _signer_name(text, bool(roles)):
        _sign(closing, name, roles, waiting)
        return True
    if _is_body(text):
        return True
    if _RECIPIENTS.match(text) or _RECIPIENT.match(text) or _goes_on(closing, text):
        closing.dropped.append(text)
        return True
    return False


def _goes_on(closing: Closing, text: str) -> bool:
    """A recipient's line may be broken: it goes on in small letters."""
    return (
        bool(closing.dropped)
        and not closing.signers
        and len(text) < _LONGEST_ROLE
        and not text.isupper()
    )


def _is_role(text: str) -> bool:
    return len(text) <= _LONGEST_ROLE and (
        _ON_BEHALF.match(text) is not None
        or (_ROLE.match(text) is not None and text.upper() == text)
    )


def _add_roles(text: str, roles: list[str], waiting: list[str]) -> None:
    for role in roles_in(text):
        _add_role(role, roles, waiting)


def _add_role(text: str, roles: list[str], waiting: list[str]) -> None:
    """`TM. BAN THƯỜNG VỤ` stands before `CHỦ TỊCH`, which is the role; two roles may wait."""
    if _INSTEAD.match(text) and "" in roles:
        return
    if _ON_BEHALF.match(text):
        waiting.append(text)
        roles.append("")
    elif "" in roles:
        roles[roles.index("")] = text
    else:
        roles.append(text)


def _sign(closing: Closing, name: str, roles: list[str], waiting: list[str]) -> None:
    role = roles.pop(0) if roles else ""
    behalf = waiting.pop(0) if waiting else ""
    closing.signers.append(Signer(name, shown_role(role or behalf)))


def _signer_name(text: str, has_role: bool = False) -> str:
    """Return the name of who signed, without ranks; in capitals only below a role."""
    plain = _RANK.sub("", text.strip(" .,:*_")).strip()
    if not is_name(plain) or BODY.match(plain):
        return ""
    return plain if plain.upper() != plain else plain.title() if has_role else ""
