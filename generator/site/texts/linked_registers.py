"""The values that pages of the registers are made of.

`page` holds the page's own texts. What leads to narrower registers stands on a first page only.
"""

from dataclasses import dataclass

from generator.model import Issuer, TextType
from generator.site.links import TextLink
from generator.site.paging import PageOfItems
from generator.site.shortened import Shortened
from generator.site.texts.filter_values import FilterValues
from generator.site.texts.register_groups import Organ, TypeCount


@dataclass(frozen=True, slots=True)
class RegisterStart:
    """What stands on the whole register's first page besides the texts.

    Those `holding` are in force or within their period.
    """

    types: tuple[TypeCount, ...]
    issuers: Shortened[tuple[Issuer, int]]
    years: Shortened[tuple[int, int]]
    holding: int
    filters: FilterValues


@dataclass(frozen=True, slots=True)
class WholeRegister:
    """`has_changes` tells whether anything is known of what became of texts."""

    page: PageOfItems[TextLink]
    has_changes: bool
    start: RegisterStart | None


@dataclass(frozen=True, slots=True)
class RegisterInForce:
    """`within_period` of all its texts are there for their period alone."""

    page: PageOfItems[TextLink]
    within_period: int


@dataclass(frozen=True, slots=True)
class RegisterOfIssuer:
    issuer: Issuer
    page: PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class RegisterOfYear:
    year: int
    page: PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class RegisterOfType:
    type: TextType
    organs: tuple[Organ, ...]
    page: PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class RegisterOfOrgan:
    """`years` are those in its texts' addresses, each with the number of its texts."""

    type: TextType
    type_url: str
    organ: Organ
    years: tuple[tuple[str, int], ...]
    page: PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class RegisterOfOrganYear:
    type: TextType
    type_url: str
    organ: Organ
    year: str
    page: PageOfItems[TextLink]


@dataclass(frozen=True, slots=True)
class IssuerIndex:
    """A page of the issuers, each with the number of its texts."""

    page: PageOfItems[tuple[Issuer, int]]


@dataclass(frozen=True, slots=True)
class YearIndex:
    """A page of the years of issue, each with the number of its texts."""

    page: PageOfItems[tuple[int, int]]
