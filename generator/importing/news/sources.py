"""What can be where a piece first stood: a newspaper, a portal, a body.

An app where anybody posts, a button, a store of pictures is none, whatever stands before its name.
"""

import re

from generator.importing.news.furniture import is_row_of_buttons
from generator.text import fold

_BY_NAME = (
    r"ITN|shutter ?stock|getty(?: ?images?)?|i ?stock(?: ?photo)?|pexels|unsplash|pixabay|free ?pik"
    r"|adobe ?stock|deposit ?photos|alamy|123 ?rf|dreamstime|vecteezy|pngtree|flickr"
    r"|wikimedia(?: commons)?"
)
PICTURE_STORES = (
    rf"{_BY_NAME}|inter ?net|intenet|mạng(?: xã hội)?|canva|pinterest|wikipedia|chat ?gpt|gemini"
    r"|midjourney|AI"
)
"""Whence pictures are taken that nobody took for the piece; some are words of any sentence."""
_STORE = re.compile(rf"(?:{PICTURE_STORES})(?:\.(?:com|org|net|vn))?", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,6}/?", re.IGNORECASE)
_KIND = (
    r"(?:trang|kenh|nhom|fanpage|page|tai khoan|mang(?: xa hoi)?|mxh|ung dung|app|website|nen tang)"
)
_PLATFORM = re.compile(
    rf"(?:{_KIND} )*(?:zalo|facebook|fb|meta|youtube|you tube|tiktok|tik tok|instagram|threads"
    r"|telegram|viber|whatsapp|messenger|twitter|x|linkedin|reddit|lotus|mocha|gapo|hahalolo"
    r"|bluesky|blogger|blogspot|wordpress|wix|google(?: (?:sites?|news|drive|docs|discover))?"
    r"|medium|substack|notion|tumblr|spotify|soundcloud|apple podcasts?|podcasts?|wechat|line|skype"
    r"|discord|github|app store|google play|ch play|official account|zalo me|fb com|m facebook)"
    r"(?: (?:oa|official(?: account)?|fanpage|page|com|vn|me|viet nam))*",
)
_NAMELESS = frozenset(
    "khong ro|khong co|suu tam|tong hop|nhieu nguon|nhieu bao|bao chi|dang cap nhat|n a|admin"
    "|bbt|pv|ctv|ban bien tap|toa soan|phong vien|nhom pv|nhom phong vien|cong tac vien"
    "|quan tri vien|tin noi bo|nguon tin|nguon|theo|cac bao|bao mang|truyen thong".split("|")
)


def may_be_source(name: str) -> bool:
    """Can a piece have stood there first?"""
    plain = re.sub(r"[^\w]+", " ", fold(name)).strip()
    if not plain or plain in _NAMELESS or _PLATFORM.fullmatch(plain) or is_picture_store(name):
        return False
    return not is_row_of_buttons(name)


def is_host(name: str) -> bool:
    """Is it the address of a site, and no name that anybody calls it by?"""
    return _HOST.fullmatch(name.strip()) is not None


def is_picture_store(name: str) -> bool:
    """Are all that a credit names stores of pictures: `ITN`, `Shutterstock/Getty Images`?"""
    parts = [part.strip(" .©") for part in re.split(r"\s*[/,;&|]\s*|\s+[-–]\s+", name)]
    return all(map(_STORE.fullmatch, parts)) and any(parts)


def is_store_by_name(name: str) -> bool:
    """Is it a store of pictures by a name that no sentence has?"""
    return is_picture_store(name) and re.match(_BY_NAME, name, re.IGNORECASE) is not None
