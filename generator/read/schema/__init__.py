"""The editors' keys: the only place where they stand, and the only importer of pydantic.

One model a kind of file. Forms, the guide and JSON schemas are generated from the models' labels
(`title`) and examples.
"""

from generator.read.schema.article import ArticleKeys
from generator.read.schema.article_groups import CarriedOutKeys
from generator.read.schema.event import CalendarEventKeys, OrderedKeys
from generator.read.schema.findings import validate
from generator.read.schema.indicator import IndicatorKeys
from generator.read.schema.keys import CreditKeys, FigureKeys, Keys
from generator.read.schema.official_text import OfficialTextKeys
from generator.read.schema.page import PageKeys
from generator.read.schema.region import RegionKeys
from generator.read.schema.region_groups import MembershipKeys, MilestoneKeys
from generator.read.schema.report import ReportKeys
from generator.read.schema.text_groups import RelationKeys, VersionKeys
from generator.read.schema.vocabulary import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)

__all__ = [
    "AbbreviationKeys",
    "ArticleKeys",
    "AuthorKeys",
    "CalendarEventKeys",
    "CarriedOutKeys",
    "CreditKeys",
    "FigureKeys",
    "IndicatorKeys",
    "IssuerKeys",
    "Keys",
    "MembershipKeys",
    "MilestoneKeys",
    "OfficialTextKeys",
    "OrderedKeys",
    "PageKeys",
    "RegionKeys",
    "RelationKeys",
    "ReportKeys",
    "SerialKeys",
    "TextTypeKeys",
    "TopicKeys",
    "VersionKeys",
    "validate",
]
