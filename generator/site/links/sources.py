"""What others show of an article or a text that cites texts or reports figures."""

from dataclasses import dataclass

from generator.model import Sentence
from generator.site.links.articles import ArticleLink
from generator.site.links.texts import TextLink

SourceLink = ArticleLink | TextLink
"""What may report figures and cite official texts."""


@dataclass(frozen=True, slots=True)
class Citing:
    """A record that cites an official text: its first sentence that does, and how many do."""

    source: SourceLink
    sentence: Sentence
    anchor: str
    times: int

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.source.url}#{self.anchor}"
