"""What the register of official texts is filtered by."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.model import OfficialText, RegionId
from generator.site import STATUS_LABELS, Site, Status
from generator.text import collation_key

PARTY_LABEL = "Văn bản của Đảng, chưa xác nhận"


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FilterField:
    """One question of the form; `name` is also its name in the page's address."""

    name: str
    label: str
    every: str
    choices: tuple[Choice, ...]


def filter_fields(site: Site) -> tuple[FilterField, ...]:
    """Return the fields of the form that have something to choose."""
    fields = (
        FilterField("loai", "Loại", "Mọi loại", _types(site)),
        FilterField("co-quan", "Cơ quan", "Mọi cơ quan", _issuers(site)),
        FilterField("nam", "Năm", "Mọi năm", _years(site)),
        FilterField("tinh-trang", "Tình trạng", "Mọi tình trạng", _statuses(site)),
        FilterField("chu-de", "Chủ đề", "Mọi chủ đề", _topics(site)),
        FilterField("noi", "Địa phương", "Mọi nơi", _regions(site)),
    )
    return tuple(one for one in fields if one.choices)


def places_of(site: Site, text: OfficialText) -> list[RegionId]:
    """Return the places a text is about, and the place of its issuer."""
    home = site.vocabulary.issuers[text.issuer].region
    return list(dict.fromkeys((*text.regions, *((home,) if home else ()))))


def folder_of(text: OfficialText) -> str:
    """Return the type's part of a text's address."""
    return text.id.partition("/")[0]


def _choices(values: Iterable[str], label: Callable[[str], str]) -> tuple[Choice, ...]:
    """Return each value once, in Vietnamese order of the labels."""
    choices = (Choice(one, label(one)) for one in dict.fromkeys(values))
    return tuple(sorted(choices, key=lambda one: collation_key(one.label)))


def _types(site: Site) -> tuple[Choice, ...]:
    names = {folder_of(text): site.text_links[text.id].type.name for text in site.texts}
    return _choices(names, names.__getitem__)


def _issuers(site: Site) -> tuple[Choice, ...]:
    names = {str(text.issuer): site.vocabulary.issuers[text.issuer].name for text in site.texts}
    return _choices(names, names.__getitem__)


def _years(site: Site) -> tuple[Choice, ...]:
    years = sorted({text.issued_year for text in site.texts}, reverse=True)
    return tuple(Choice(str(year), str(year)) for year in years)


def _statuses(site: Site) -> tuple[Choice, ...]:
    """In the order of the vocabulary; texts of the Party have none and stand with the unknown."""
    held = Counter(site.timelines[text.id].status(site.today) for text in site.texts)
    labels = {**STATUS_LABELS, Status.NONE: PARTY_LABEL}
    return tuple(Choice(one.value, labels[one]) for one in Status if held[one])


def _topics(site: Site) -> tuple[Choice, ...]:
    used = (str(topic) for text in site.texts for topic in text.topics)
    names = {str(one.id): one.name for one in site.vocabulary.topics.values()}
    return _choices(used, names.__getitem__)


def _regions(site: Site) -> tuple[Choice, ...]:
    used = (region for text in site.texts for region in places_of(site, text))
    names = {str(one): site.atlas.regions[one].name for one in dict.fromkeys(used)}
    return _choices(names, names.__getitem__)
