"""Is an issuer, as people name it, one of a text's own? Customary and elliptic names count."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from functools import lru_cache

from generator.text import fold
from generator.text.patterns import pattern

_NO_WORD = pattern("[^a-z0-9]+")
_SPELLINGS = tuple(
    (pattern(rf"\b(?:{written})\b"), plain)
    for written, plain in (
        ("tw", "trung uong"),
        ("bch", "ban chap hanh"),
        ("tphcm", "thanh pho hcm"),
        ("tp", "thanh pho"),
        ("ho chi minh", "hcm"),
        ("vn", "viet nam"),
        ("uy ban nhan dan", "ubnd"),
        ("hoi dong nhan dan", "hdnd"),
        ("hoi khuyen hoc", "hkh"),
        ("(?:uy ban thuong vu|ubtv) quoc hoi", "ubtvqh"),
        ("giao duc(?:(?: va)? dao tao)?|gd(?:(?: va)? dt)?", "gddt"),
        ("thong tin(?: va)? truyen thong|tt(?: va)? tt", "tttt"),
        ("khoa hoc(?: va)? cong nghe|kh(?: va)? cn", "khcn"),
        ("ke hoach(?: va)? dau tu|kh(?: va)? dt", "khdt"),
        ("lao dong thuong binh(?: va)? xa hoi|ld ?tb ?xh", "ldtbxh"),
        ("dang bo thanh pho", "thanh uy thanh pho"),
        ("dang bo (tinh|huyen|quan)", r"\1 uy \1"),
        ("thu tuong chinh phu", "thu tuong"),
        ("bo truong(?: bo)?", "bo"),
    )
)
_OFFICES = pattern(
    "^(?:(?:pho )?(?:chu tich(?! nuoc)|giam doc|thuong truc|ban thuong vu|btv|ban chap hanh) )+"
    "(?=.)"
)
_CENTRAL_ASSOCIATION = pattern("trung uong (?:hoi|hkh)(?: viet nam)?")
_ELLIPTIC_ASSOCIATION = pattern("hoi(?= (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)|$)")
_PARTY = pattern("trung uong(?: dang.*| cong san.*)?|dang(?: cong san.*)?|hoi nghi .*trung uong.*")
_PARTY_BODIES = ("bo chinh tri", "ban bi thu")
_PLACE = pattern("(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu)(?: (?P<name>.+))?")
_NO_ISSUER = pattern("(?:nha nuoc|viet nam|dang va|hoi nghi|dai hoi|lien bo|lien tich)(?: .*)?")
_BODY = pattern(
    "(?:bo|so|ban|hoi|hkh|ubnd|hdnd|(?:tinh|thanh|huyen|quan|thi|dang) uy|dang|chinh phu|thu tuong"
    "|quoc hoi|ubtvqh|chu tich|trung uong|toa an|vien|van phong|tong|cuc|vu|lien doan|mat tran|mttq"
    "|doan|ngan hang|truong|dai hoc|hoc vien|phong|cong ty|lien hiep|uy ban|hoi dong|trung tam|quy"
    "|bao hiem|kiem toan|thanh tra|don vi|co quan)(?: .*)?"
)


class Likeness(Enum):
    """How an issuer that is named stands to those of a text."""

    SAME = auto()
    DOUBTFUL = auto()
    OTHER = auto()


def likeness(named: str, own_names: Iterable[str]) -> Likeness:
    """Compare; what is no name of an issuer (“của Nhà nước”) says nothing against a text."""
    name, own = _plain(named), tuple(filter(None, map(_plain, own_names)))
    if not own or (_NO_ISSUER.fullmatch(name) and not _PARTY.fullmatch(name)):
        return Likeness.SAME
    if any(_is_same(name, known) for known in own):
        return Likeness.SAME
    if place := _PLACE.fullmatch(name):
        return _of_place(place["name"] or "", own)
    if any(_is_near(name, known) for known in own) or not _BODY.fullmatch(name):
        return Likeness.DOUBTFUL
    return Likeness.OTHER


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    words = _NO_WORD.sub(" ", fold(name)).strip()
    for written, plain in _SPELLINGS:
        words = written.sub(plain, words)
    words = _OFFICES.sub("", words)
    if _CENTRAL_ASSOCIATION.fullmatch(words):
        return "hkh viet nam"
    return _ELLIPTIC_ASSOCIATION.sub("hkh", words)


def _is_same(name: str, known: str) -> bool:
    """Equal, one left short (“UBND tỉnh”), or a customary name of the body."""
    if name == known or known.startswith(f"{name} "):
        return True
    if known.startswith("trung uong") or _is_party(known):
        return _PARTY.fullmatch(name) is not None or _is_longer(name, known)
    if name == "chinh phu":
        return known == "thu tuong"
    if name == "trung uong":
        return known == "hkh viet nam"
    return _is_longer(name, known)


def _is_longer(name: str, known: str) -> bool:
    return known != "trung uong" and name.startswith(f"{known} ")


def _is_party(name: str) -> bool:
    return _PARTY.fullmatch(name) is not None or name.startswith(_PARTY_BODIES)


def _is_near(name: str, known: str) -> bool:
    """Bodies that count their texts together, or that people take for one another."""
    return (_is_party(name) and _is_party(known)) or {name, known} == {"chinh phu", "thu tuong"}


def _of_place(place: str, own: tuple[str, ...]) -> Likeness:
    """A place stands for the bodies that sit there."""
    if not place:
        local = any(re.search(r"\b(?:tinh|thanh pho|huyen|quan|xa|phuong)\b", name) for name in own)
        return Likeness.SAME if local else Likeness.OTHER
    sits_there = any(name.endswith(f" {place}") for name in own)
    return Likeness.SAME if sits_there else Likeness.OTHER
