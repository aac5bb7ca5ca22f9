"""A reported figure in words: value, qualifier, time, place as it was, and its sentence."""

from dataclasses import dataclass
from decimal import Decimal

from generator.model import Figure, IndicatorKind, Qualifier, Stage, TextKind
from generator.pages.parts.places import PlaceView, place_view
from generator.pages.parts.text_rows import named
from generator.pages.parts.wording import issued_words
from generator.site.figures.quoted import own_word
from generator.site.figures.shares import share
from generator.site.links import IndicatorLink, ReportedFigure, SourceLink, TextLink
from generator.text import format_date, format_money, format_number, format_percent

STAGE_LABELS = {
    Stage.REGISTERED: "đăng ký",
    Stage.RECOGNISED: "được công nhận",
    Stage.TARGET: "mục tiêu",
}
QUALIFIER_LABELS = {
    Qualifier.EXACT: "",
    Qualifier.OVER: "trên",
    Qualifier.UNDER: "dưới",
    Qualifier.ABOUT: "khoảng",
    Qualifier.TARGET: "mục tiêu",
    Qualifier.PLAN: "kế hoạch",
}
MONEY_KINDS = (IndicatorKind.MONEY, IndicatorKind.MONEY_PER_PERSON)
_MONEY = " đồng"
_ENDS = (" tỷ", " triệu", "%")


@dataclass(frozen=True, slots=True)
class FigureView:
    """`value` and `unit` are read together: `396 tỷ` `đồng`, `40,1%`, `43/43` `dòng họ`."""

    indicator: str
    indicator_url: str
    qualifier: str
    value: str
    unit: str
    words: str
    """Qualifier, value and unit in one line: `trên 396 tỷ đồng`."""
    stage: str
    derived: str
    """The share that part and total make, computed here and marked so; empty without a total."""
    period: str
    place: PlaceView
    quote: str
    words_of: str
    """Whose words the quote is, and the source's own where they differ."""
    note: str
    url: str
    """The very sentence."""
    source: str
    """Who told it, and when; of an article that tells it anew, its title too."""
    told_by: str
    """The same in short: `Báo Lào Cai, 01/07/2021`, `Quyết định 387/QĐ-TTg, 25/03/2022`."""


def figure_view(reported: ReportedFigure) -> FigureView:
    """Return a reported figure in words."""
    figure, indicator = reported.figure, reported.indicator
    value, unit = value_and_unit(figure, indicator)
    qualifier = qualifier_words(reported)
    source, part = reported.source, share(figure)
    return FigureView(
        indicator=indicator.title,
        indicator_url=indicator.url,
        qualifier=qualifier,
        value=value,
        unit=unit,
        words=_joined(qualifier, value, unit),
        stage=stage_words(reported),
        derived=format_percent(part) if part is not None else "",
        period=str(figure.period),
        place=place_view(reported.place),
        quote=figure.quote,
        words_of=words_of(reported),
        note=figure.note,
        url=reported.url,
        source=source_words(source),
        told_by=told_by(source),
    )


def figure_words(reported: ReportedFigure) -> str:
    """Return qualifier, value and unit in one line: `trên 396 tỷ đồng`."""
    words = value_and_unit(reported.figure, reported.indicator)
    return _joined(qualifier_words(reported), *words)


def value_and_unit(figure: Figure, indicator: IndicatorLink) -> tuple[str, str]:
    """Return the value in Vietnamese notation, and the unit that follows it."""
    if figure.span:
        low, high = (_number(end, indicator) for end in figure.span)
        return f"{_without_shared_end(low, high)}–{high}", _unit(indicator)
    assert figure.value is not None
    if figure.total is not None:
        part, whole = (_number(number, indicator) for number in (figure.value, figure.total))
        return f"{_without_shared_end(part, whole)}/{whole}", _unit(indicator)
    return _number(figure.value, indicator), _unit(indicator)


def qualifier_words(reported: ReportedFigure) -> str:
    """Return the word before the value; the sentence's own is kept: `gần`, `trung bình`.

    What is only intended always says so: `mục tiêu trên`.
    """
    figure = reported.figure
    word = own_word(figure, reported.sentence) or QUALIFIER_LABELS[figure.qualifier]
    if reported.intended and not figure.intended:
        return _joined(STAGE_LABELS[Stage.TARGET], word)
    return word


def words_of(reported: ReportedFigure) -> str:
    """Return `lời của nguồn`, or that the quote is the portal's, with the source's own words."""
    figure, source = reported.figure, reported.source
    if isinstance(source, TextLink) and source.kind is TextKind.FULL:
        return "lời của văn bản"
    if figure.said == figure.quote:
        return "lời của nguồn"
    return f"lời của cổng; nguồn viết: “{figure.said}”" if figure.said else "lời của cổng"


def stage_words(reported: ReportedFigure) -> str:
    """Return `đăng ký` or `được công nhận`; a target says so by its qualifier already."""
    if reported.stage is None or reported.intended:
        return ""
    return STAGE_LABELS[reported.stage]


def record_title(source: SourceLink) -> str:
    """Return the title of the article, or the type and number of the text."""
    return named(source) if isinstance(source, TextLink) else source.title


def record_day(source: SourceLink) -> str:
    """Return the day of the record in words: `24/04/2024`, `năm 2008`."""
    return issued_words(source) if isinstance(source, TextLink) else format_date(source.told_on)


def source_words(source: SourceLink) -> str:
    """Return `Báo Lào Cai, 01/07/2021, bài trên cổng “Yên Bái …”`, or a text and its day."""
    if isinstance(source, TextLink) or not source.publisher:
        return told_by(source)
    return f"{told_by(source)}, bài trên cổng “{source.title}”"


def told_by(source: SourceLink) -> str:
    """Return who told it, and when; of an article of the portal's own its title."""
    publisher = "" if isinstance(source, TextLink) else source.publisher
    return f"{publisher or record_title(source)}, {record_day(source)}"


def _number(value: Decimal, indicator: IndicatorLink) -> str:
    if indicator.kind is IndicatorKind.SHARE:
        return format_percent(value)
    if indicator.kind in MONEY_KINDS:
        return format_money(value).removesuffix(_MONEY)
    return format_number(value)


def _without_shared_end(low: str, high: str) -> str:
    """24%, 28% → 24: the scale word or sign is said once, after the range."""
    shared = [end for end in _ENDS if low.endswith(end) and high.endswith(end)]
    return low.removesuffix(shared[0]) if shared else low


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def _unit(indicator: IndicatorLink) -> str:
    return "" if indicator.kind is IndicatorKind.SHARE else indicator.unit
