"""What the register of official texts is filtered by."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.site.texts.filter_values import FilterValues


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


def filter_fields(values: FilterValues) -> tuple[FilterField, ...]:
    """Return the fields of the form that have something to choose."""
    types = ((folder, kind.name) for folder, kind in values.types)
    issuers = ((issuer.id, issuer.name) for issuer in values.issuers)
    years = ((str(year), str(year)) for year in values.years)
    topics = ((topic.id, topic.name) for topic in values.topics)
    regions = ((region.id, region.name) for region in values.regions)
    fields = (
        _field("loai", "Loại", "Mọi loại", types),
        _field("co-quan", "Cơ quan", "Mọi cơ quan", issuers),
        _field("nam", "Năm", "Mọi năm", years),
        _field("tinh-trang", "Tình trạng", "Mọi tình trạng", values.statuses),
        _field("chu-de", "Chủ đề", "Mọi chủ đề", topics),
        _field("noi", "Địa phương", "Mọi nơi", regions),
    )
    return tuple(field for field in fields if field.choices)


def _field(name: str, label: str, every: str, choices: Iterable[tuple[str, str]]) -> FilterField:
    return FilterField(name, label, every, tuple(Choice(*choice) for choice in choices))
