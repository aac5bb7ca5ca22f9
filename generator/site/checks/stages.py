"""What a quote says of how far it is (registered, recognised), and two values of one figure."""

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.model import Content, Figure, Sentence, Stage
from generator.site.checks.figures import figures_with_index
from generator.site.site import Site
from generator.text import format_number

_REGISTERED = re.compile(r"\b(?:đăng (?:ký|kí))\b", re.IGNORECASE)
_RECOGNISED = re.compile(
    r"\b(?:công nhận|đạt|xếp loại|tuyên dương|biểu dương|khen thưởng|bình xét)\b", re.IGNORECASE
)
_GRANTED = re.compile(r"\bcông nhận\b", re.IGNORECASE)
_SAID: dict[Stage, tuple[re.Pattern[str], re.Pattern[str], Stage] | None] = {
    Stage.RECOGNISED: (_REGISTERED, _RECOGNISED, Stage.REGISTERED),
    Stage.REGISTERED: (_GRANTED, _REGISTERED, Stage.RECOGNISED),
    Stage.TARGET: None,
}
"""By the stage given: the words of the other, the words that would bear it out, the other."""


def stages_against_the_sentence(site: Site, content: Content) -> Iterator[Diagnostic]:
    """S518: the sentence says `đăng ký`, and the figure is told as recognised, or the other way."""
    for record, index, figure in figures_with_index(content.sources):
        quotation = site.bodies[record.url].quotations[index]
        stage = figure.stage or site.indicators[figure.indicator].stage
        rule = _SAID[stage] if stage else None
        if quotation is None or rule is None or stage is None or figure.intended:
            continue
        other, own, right = rule
        words = _words(quotation.sentence, quotation.lead_in)
        said = other.search(words)
        if said and not own.search(words):
            path = ("figures", index, "quote")
            values = {"word": said.group(), "given": stage.value, "right": right.value}
            yield record.origin.problem("S518", *path, **values)


def _words(sentence: Sentence, lead_in: str) -> str:
    return f"{lead_in} {sentence.before}{sentence.marked}{sentence.after}"


def figures_told_twice(content: Content) -> Iterator[Diagnostic]:
    """S519: one article has two values of one indicator, place and period, and says of neither
    how it differs."""
    first: dict[object, Figure] = {}
    for record, index, figure in figures_with_index(content.sources):
        other = first.setdefault((record.url, *_identity(figure)), figure)
        if other is figure or _value(other) == _value(figure):
            continue
        values = {"value": _value(figure), "other": _value(other)}
        key = "range" if figure.span else "value"
        yield record.origin.problem("S519", "figures", index, key, **values)


def _identity(figure: Figure) -> tuple[object, ...]:
    aim = figure.qualifier if figure.intended else None
    return figure.indicator, figure.region, figure.period.written, figure.stage, aim, figure.note


def _value(figure: Figure) -> str:
    values = figure.span or (figure.value,)
    return "-".join(format_number(value) for value in values if value is not None)
