"""Lists and the portal's own services: văn bản nào còn hiệu lực, dữ liệu mở, lịch tháng 10."""

from itertools import pairwise, permutations, product

from generator.model import CalendarEvent, Regime
from generator.model.addresses import (
    CALENDAR,
    CHANGES,
    CONTACT,
    CORRECTIONS,
    DATA,
    IN_FORCE,
    ISSUERS,
    NEWS,
    REGIONS,
    SITE_MAP,
    STATISTICS,
    TEXTS,
    TOPICS,
    event_url,
    issuer_url,
    register_url,
)
from generator.search.services import SERVICES as PORTAL_SERVICES
from tests.search.classes.facts import Asked, Facts, spellings

SERVICES = {
    DATA: ("dữ liệu mở", "tải dữ liệu", "tải số liệu về", "API", "file excel số liệu"),
    CALENDAR: ("lịch", "lịch sự kiện", "lịch hội nghị", "thời hạn", "hạn nộp báo cáo", "sự kiện"),
    CONTACT: (
        "báo sai sót",
        "báo lỗi",
        "góp ý",
        "liên hệ",
        "phản ánh",
        "gửi tin bài",
        "số điện thoại",
    ),
    CORRECTIONS: ("đính chính", "tin đã sửa"),
    SITE_MAP: ("sơ đồ trang", "sơ đồ cổng"),
    IN_FORCE: (
        "văn bản nào còn hiệu lực",
        "văn bản còn hiệu lực",
        "các văn bản đang có hiệu lực",
        "danh sách văn bản còn hiệu lực",
    ),
    CHANGES: ("văn bản mới thay đổi", "văn bản nào vừa hết hiệu lực", "thay đổi hiệu lực văn bản"),
    STATISTICS: ("thống kê", "số liệu thống kê", "bảng số liệu"),
    TEXTS: ("danh mục văn bản", "tất cả văn bản", "văn bản"),
    NEWS: ("tin mới nhất", "tin tức", "tất cả tin tức"),
    REGIONS: ("danh sách địa phương", "các tỉnh", "34 tỉnh thành"),
    TOPICS: ("các chủ đề", "danh sách chủ đề"),
    ISSUERS: ("cơ quan ban hành",),
}
FRAMES = (
    "{} ở đâu",
    "muốn {} thì làm thế nào",
    "cho tôi hỏi {}",
    "{} thì vào đâu",
    "tìm giúp tôi {}",
    "{} trên trang này",
)


CHANGED = ("sửa đổi", "thay thế", "bãi bỏ", "bổ sung", "hết hiệu lực", "hết hạn")
OF_LATE = (
    "văn bản mới bị {}",
    "văn bản vừa được {}",
    "các văn bản gần đây bị {}",
    "văn bản nào {}",
)


def queries(facts: Facts) -> Asked:
    yield from _services_asked_for()
    yield from _changed()
    for url, wordings in SERVICES.items():
        for words in wordings:
            for spelling in spellings(words):
                yield spelling, (url,)
    yield from _by_issuer(facts)
    yield from _by_regime(facts)
    yield from _by_span(facts)
    yield from _by_type(facts)
    yield from _of_portal(facts)
    yield from _months(facts)


def _services_asked_for() -> Asked:
    """Every word for a service of the portal, in the questions that people type whole."""
    for service in PORTAL_SERVICES:
        for words, frame in product(service.words, FRAMES):
            yield frame.format(words), (service.url,)


def _changed() -> Asked:
    """Texts that were changed of late, in one word for it or two."""
    for frame, (one, other) in product(OF_LATE, permutations(CHANGED, 2)):
        for spelling in spellings(frame.format(f"{one} {other}")):
            yield spelling, (CHANGES,)


def _by_issuer(facts: Facts) -> Asked:
    words = facts.content.vocabulary
    for issuer in words.issuers.values():
        texts = [text for text in facts.content.texts if issuer.id in text.issuers]
        urls = (issuer_url(issuer.id), *(text.url for text in texts))
        if not texts:
            continue
        alone = () if issuer.regime is Regime.PORTAL else (issuer.name,)
        names = {issuer.name, issuer.label, *issuer.aliases}
        for wording in (*alone, *(f"văn bản của {name}" for name in names)):
            for spelling in spellings(wording):
                yield spelling, urls
        for type_ in {text.type for text in texts}:
            own = tuple(text.url for text in texts if text.type == type_)
            folders = {
                register_url(*text.id.split("/")[:2]) for text in texts if text.type == type_
            }
            for spelling in spellings(
                f"{words.types[type_].name.lower()} của {issuer.name.lower()}"
            ):
                yield spelling, own if len(own) == 1 else (*own, *folders, issuer_url(issuer.id))


def _by_regime(facts: Facts) -> Asked:
    issuers = facts.content.vocabulary.issuers
    for regime, name in (
        (Regime.PARTY, "Đảng"),
        (Regime.STATE, "Nhà nước"),
        (Regime.ASSOCIATION, "Hội"),
    ):
        texts = (
            text
            for text in facts.content.texts
            if all(issuers[issuer].regime is regime for issuer in text.issuers)
        )
        urls = tuple(text.url for text in texts)
        for words in (f"văn bản của {name}", f"các văn bản của {name}"):
            for spelling in spellings(words):
                yield spelling, urls


def _by_span(facts: Facts) -> Asked:
    """Before, after and between the years of the texts whose year is sure."""
    years = sorted({text.issued_year for text in facts.content.texts})
    for first, last in pairwise(years[1:-1]):
        spans = {
            f"văn bản trước năm {first}": (0, first - 1),
            f"văn bản sau {last}": (last + 1, 9999),
            f"văn bản từ năm {first} đến năm {last}": (first, last),
        }
        for words, (start, end) in spans.items():
            texts = (text for text in facts.content.texts if start <= text.issued_year <= end)
            urls = tuple(text.url for text in texts)
            for spelling in spellings(words):
                yield spelling, urls


def _by_type(facts: Facts) -> Asked:
    for type_ in {text.type for text in facts.content.texts}:
        name = facts.content.vocabulary.types[type_].name.lower()
        texts = (text.url for text in facts.content.texts if text.type == type_)
        urls = (register_url(type_), *texts)
        for words in (f"các {name}", f"danh sách {name}", name):
            for spelling in spellings(words):
                yield spelling, urls


def _of_portal(facts: Facts) -> Asked:
    """What all texts here are about, though the subjects of such texts say something else."""
    for type_ in {text.type for text in facts.content.texts}:
        texts = [text for text in facts.content.texts if text.type == type_]
        name = facts.content.vocabulary.types[type_].name.lower()
        if not any("khuyến học" in (text.subject or "").lower() for text in texts):
            urls = (register_url(type_), *(text.url for text in texts))
            for words in (f"các {name} về khuyến học", f"{name} về công tác khuyến học"):
                for spelling in spellings(words):
                    yield spelling, urls


def _months(facts: Facts) -> Asked:
    for month in range(1, 13):
        events = (
            event_url(event.id)
            for event in facts.content.of(CalendarEvent)
            if event.start.start.month == month
        )
        for words in (f"lịch tháng {month}", f"sự kiện tháng {month}"):
            for spelling in spellings(words):
                yield spelling, (CALENDAR, *events)
