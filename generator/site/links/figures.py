"""What others show of an indicator and of its figures."""

from dataclasses import dataclass
from datetime import date

from generator.model import Figure, IndicatorId, IndicatorKind, Sentence, Stage, Theme
from generator.model.addresses import indicator_url
from generator.site.links.regions import Place
from generator.site.links.sources import SourceLink


@dataclass(frozen=True, slots=True)
class IndicatorLink:
    id: IndicatorId
    title: str
    unit: str
    kind: IndicatorKind
    stage: Stage | None
    theme: Theme
    additive: bool

    @property
    def url(self) -> str:
        return indicator_url(self.id)


@dataclass(frozen=True, slots=True)
class ReportedFigure:
    """A figure with its indicator, its place, the record that reports it, and its sentence there.

    `territory_day` is the day whose territory the figure means.
    """

    figure: Figure
    indicator: IndicatorLink
    place: Place
    territory_day: date
    source: SourceLink
    sentence: Sentence
    anchor: str

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.source.url}#{self.anchor}"

    @property
    def stage(self) -> Stage | None:
        """The figure's own stage, or else its indicator's."""
        return self.figure.stage or self.indicator.stage

    @property
    def intended(self) -> bool:
        """A target or a plan, by its qualifier or by its stage: never a figure of what is."""
        return self.figure.intended or self.stage is Stage.TARGET
