"""What stands around every page: name, navigation, owner block, the day of the build."""

from dataclasses import dataclass

from generator.markdown import bound
from generator.model import Edition
from generator.model.addresses import (
    CALENDAR,
    CONTACT,
    CORRECTIONS,
    DATA,
    HOME,
    NEWS,
    OFFLINE,
    REGIONS,
    SEARCH,
    SITE_MAP,
    STATISTICS,
    TEXTS,
)
from generator.model.file_addresses import SITE_CARD, atom_url
from generator.pages import CardImage
from generator.pages.parts.share_card import TITLE
from generator.text import format_date

OWNER_LABELS = (
    ("organisation", "Cơ quan chủ quản"),
    ("responsible", "Chịu trách nhiệm nội dung"),
    ("address", "Địa chỉ"),
    ("phone", "Điện thoại"),
    ("email", "Thư điện tử"),
)
OWNER_BLANKS = {
    "organisation": "cơ quan chủ quản",
    "responsible": "người chịu trách nhiệm nội dung",
    "address": "địa chỉ",
    "phone": "điện thoại",
    "email": "thư điện tử",
}


@dataclass(frozen=True, slots=True)
class Item:
    """A link of the navigation; `section` is what `Head.section` says on its pages."""

    label: str
    url: str
    section: str
    language: str = "vi"


@dataclass(frozen=True, slots=True)
class OwnerRow:
    label: str
    value: str


NAVIGATION = (
    Item("Tin tức", NEWS, "tin-tuc"),
    Item("Văn bản", TEXTS, "van-ban"),
    Item("Địa phương", REGIONS, "dia-phuong"),
    Item("Thống kê", STATISTICS, "thong-ke"),
    Item("Lịch", CALENDAR, "lich"),
)
LOOK_UP = (
    Item("Văn bản", TEXTS, ""),
    Item("34 tỉnh, thành phố", REGIONS, ""),
    Item("Lịch, thời hạn", CALENDAR, ""),
    Item("Dữ liệu mở", DATA, ""),
    Item("Tìm kiếm", SEARCH, ""),
)
PORTAL = (
    Item("Đính chính", CORRECTIONS, ""),
    Item("Sơ đồ trang", SITE_MAP, ""),
    Item("Đọc ngoại tuyến", OFFLINE, ""),
    Item("Theo dõi tin", atom_url(HOME), ""),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """The same for all pages of a build."""

    site_name: str
    portal: str
    """The name within a sentence."""
    masthead: str
    """The same, as the head of each page shows it."""
    tagline: str
    site_url: str
    navigation: tuple[Item, ...]
    look_up: tuple[Item, ...]
    about: tuple[Item, ...]
    owner: tuple[OwnerRow, ...]
    owner_blanks: str
    """What the owner has not given: `địa chỉ, điện thoại`; empty when nothing lacks."""
    newest: str
    status_day: str
    repository: str
    contact: str
    email: str
    """Whom readers write to; empty where nobody is."""
    visits: str
    comments: str
    """Where the owner's own programs count visits and keep comments; empty without them."""
    card: CardImage | None
    """Of every page that has none of its own."""


def frame(edition: Edition) -> Frame:
    """Return the frame of an edition; what the owner has not given is named as lacking."""
    settings = edition.settings
    return Frame(
        site_name=settings.site_name,
        portal=settings.portal,
        masthead=bound(settings.site_name),
        tagline=settings.tagline,
        site_url=settings.site_url,
        navigation=NAVIGATION,
        look_up=LOOK_UP,
        about=(
            *(Item(page.title, page.url, "", page.language) for page in edition.written),
            *PORTAL,
        ),
        contact=CONTACT,
        email=settings.owner.email,
        owner=tuple(
            OwnerRow(label, value)
            for name, label in OWNER_LABELS
            if (value := getattr(settings.owner, name))
        ),
        owner_blanks=", ".join(OWNER_BLANKS[name] for name in settings.owner.missing),
        newest=format_date(edition.newest) if edition.newest else "",
        status_day=format_date(edition.today),
        repository=settings.repository,
        visits=settings.visits,
        comments=settings.comments,
        card=CardImage(SITE_CARD, TITLE) if settings.cards else None,
    )
