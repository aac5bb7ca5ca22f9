"""The registers of official texts: the whole, what is in force, by issuer, by year, by address."""

from collections.abc import Iterable

from generator.model import Edition, TextType
from generator.model.addresses import IN_FORCE, ISSUERS, TEXTS, YEARS, issue_year_url
from generator.model.file_addresses import atom_url
from generator.pages.page import Crumb, FeedLink, Page
from generator.pages.parts.left_out import left_out
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.parts.wording import sentence_within
from generator.pages.texts.changes import FEED as CHANGES_FEED
from generator.pages.texts.official_texts import (
    HOLDING,
    ROOT,
    LinkGroup,
    Register,
    official_texts_page,
)
from generator.site.texts.linked_registers import (
    RegisterInForce,
    RegisterOfIssuer,
    RegisterOfOrgan,
    RegisterOfOrganYear,
    RegisterOfType,
    RegisterOfYear,
    RegisterStart,
    WholeRegister,
)
from generator.site.texts.register_groups import Organ, TypeCount
from generator.text import format_number

IN_FORCE_TITLE = f"Văn bản {sentence_within(HOLDING)}"
IN_FORCE_NOTE = (
    "“Còn hiệu lực” gồm cả văn bản hết hoặc ngưng hiệu lực một phần. Không nằm trong danh mục này: "
    "văn bản của Đảng, vì thường không ghi ngày hiệu lực; văn bản chưa xác nhận; văn bản hết giai "
    "đoạn thực hiện."
)
ISSUERS_CRUMB = Crumb("Cơ quan ban hành", ISSUERS)
YEARS_CRUMB = Crumb("Năm ban hành", YEARS)


def whole_register_page(linked: WholeRegister, edition: Edition) -> Page:
    changes = (CHANGES_FEED,) if linked.has_changes else ()
    register = Register(
        title="Văn bản về khuyến học và xã hội học tập",
        trail=(ROOT,),
        groups=_ways_in(linked.start) if linked.start else (),
        feeds=(FeedLink("Văn bản mới", atom_url(TEXTS)), *changes),
    )
    return official_texts_page(register, linked.page, edition, linked.start)


def in_force_page(linked: RegisterInForce, edition: Edition) -> Page:
    register = Register(
        title=IN_FORCE_TITLE,
        trail=(ROOT, Crumb("Còn hiệu lực", IN_FORCE)),
        note=_in_force_note(linked),
    )
    return official_texts_page(register, linked.page, edition)


def _in_force_note(linked: RegisterInForce) -> str:
    """Count apart what is in force, and what is only within the years it was made for."""
    within, count = linked.within_period, linked.page.count
    if not within:
        return IN_FORCE_NOTE
    return (
        f"{format_number(count - within)} văn bản còn hiệu lực và {format_number(within)} văn bản "
        "đang trong giai đoạn thực hiện ghi ở trích yếu; ngày có hiệu lực của loại sau có thể "
        f"chưa xác nhận. {IN_FORCE_NOTE}"
    )


def issuer_page(linked: RegisterOfIssuer, edition: Edition) -> Page:
    issuer = linked.issuer
    register = Register(
        title=f"Văn bản của {issuer.name}",
        trail=(ROOT, ISSUERS_CRUMB, Crumb(issuer.name, issuer.url)),
        feeds=(FeedLink(f"Văn bản mới của {issuer.name}", atom_url(issuer.url)),),
    )
    return official_texts_page(register, linked.page, edition)


def year_page(linked: RegisterOfYear, edition: Edition) -> Page:
    year = str(linked.year)
    register = Register(
        title=f"Văn bản ban hành năm {year}",
        trail=(ROOT, YEARS_CRUMB, Crumb(year, issue_year_url(year))),
    )
    return official_texts_page(register, linked.page, edition)


def type_page(linked: RegisterOfType, edition: Edition) -> Page:
    name, url = linked.type.name, linked.page.list_url
    organs = tuple(_counted(names_of(organ), organ.url, organ.texts) for organ in linked.organs)
    register = Register(
        title=name,
        trail=(ROOT, Crumb(name, url)),
        groups=(LinkGroup("Cơ quan", organs),),
        feeds=(FeedLink(f"{name} mới", atom_url(url)),),
    )
    return official_texts_page(register, linked.page, edition)


def organ_page(linked: RegisterOfOrgan, edition: Edition) -> Page:
    organ = linked.organ
    years = (_counted(year, organ.year_url(year), texts) for year, texts in linked.years)
    register = Register(
        title=_title(linked.type, organ),
        trail=_trail(linked.type, linked.type_url, organ),
        groups=(LinkGroup("Năm", tuple(years)),),
    )
    return official_texts_page(register, linked.page, edition)


def organ_year_page(linked: RegisterOfOrganYear, edition: Edition) -> Page:
    trail = _trail(linked.type, linked.type_url, linked.organ)
    register = Register(
        title=f"{_title(linked.type, linked.organ)}, năm {linked.year}",
        trail=(*trail, Crumb(linked.year, linked.page.list_url)),
    )
    return official_texts_page(register, linked.page, edition)


def type_links(types: Iterable[TypeCount]) -> tuple[CountedLink, ...]:
    """Return a link to the register of each type."""
    return tuple(_counted(count.type.name, count.url, count.texts) for count in types)


def names_of(organ: Organ) -> str:
    """Name the bodies that share a part of addresses."""
    return ", ".join(organ.issuers)


def _ways_in(start: RegisterStart) -> tuple[LinkGroup, ...]:
    issuers = (_counted(issuer.name, issuer.url, texts) for issuer, texts in start.issuers.items)
    years = (_counted(str(year), issue_year_url(year), texts) for year, texts in start.years.items)
    return (
        LinkGroup("Loại", type_links(start.types)),
        LinkGroup("Cơ quan", tuple(issuers), _all(start.issuers.left, "cơ quan", ISSUERS)),
        LinkGroup("Năm", tuple(years), _all(start.years.left, "năm", YEARS)),
    )


def _all(left: int, noun: str, url: str) -> NamedLink:
    return left_out(left, f"{noun} khác", url) or NamedLink(f"Mọi {noun}", url)


def _title(kind: TextType, organ: Organ) -> str:
    return f"{kind.name} của {names_of(organ)}"


def _trail(kind: TextType, url: str, organ: Organ) -> tuple[Crumb, ...]:
    return (ROOT, Crumb(kind.name, url), Crumb(names_of(organ), organ.url))


def _counted(label: str, url: str, texts: int) -> CountedLink:
    return CountedLink(label, url, format_number(texts))
