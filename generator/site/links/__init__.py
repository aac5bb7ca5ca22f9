"""Link values: the few facts that other pages show of a record.

A page's own value may hold any number of them; they hold no page's value, so there is no cycle, and
an edit reaches exactly as far as what is shown of it.
"""

from generator.site.links.articles import ArticleCard, ArticleLink, Picture, PictureSource
from generator.site.links.figures import IndicatorLink, ReportedFigure
from generator.site.links.regions import Place, RegionLink, Spelling
from generator.site.links.sources import Citing, SourceLink
from generator.site.links.texts import NO_SUBJECT, TextLink

__all__ = [
    "NO_SUBJECT",
    "ArticleCard",
    "ArticleLink",
    "Citing",
    "IndicatorLink",
    "Picture",
    "PictureSource",
    "Place",
    "RegionLink",
    "ReportedFigure",
    "SourceLink",
    "Spelling",
    "TextLink",
]
