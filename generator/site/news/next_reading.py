"""What a reader may go on with after an article, each with the reason.

Only what stands next to the article in its group is proposed: a new article changes the pages
beside it, not all pages of its topic.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from generator.model import WHOLE_COUNTRY, Article
from generator.site.links import ArticleLink

NEXT = 3


class Reason(StrEnum):
    """Why an article is proposed, the strongest reason first."""

    TEXT = "text"
    INDICATOR = "indicator"
    TOPIC = "topic"
    REGION = "region"


Group = tuple[Reason, Hashable]


@dataclass(frozen=True, slots=True)
class NextReading:
    """`shared` is what both are about: a text's number, or a name."""

    article: ArticleLink
    reason: Reason
    shared: str


@dataclass(frozen=True, slots=True)
class Beside:
    """By group and article, the article after it and the one before: addresses, newest first."""

    neighbours: Mapping[tuple[Group, str], tuple[str, ...]]

    @classmethod
    def of(cls, groups: Iterable[tuple[Group, Sequence[str]]]) -> "Beside":
        """`groups` are addresses of articles, newest first."""
        return cls(
            {
                (group, url): (*urls[max(place - 1, 0) : place], *urls[place + 1 : place + 2])
                for group, urls in groups
                for place, url in enumerate(urls)
            }
        )

    def chosen(
        self, article: Article, groups: Iterable[tuple[Group, str]], shown: Set[str] = frozenset()
    ) -> Iterator[tuple[str, Reason, str]]:
        """Yield at most three articles not `shown` yet, one a group as long as there are groups."""
        groups = tuple(groups)
        seen = {article.url, *shown}
        most = len(seen) + NEXT
        for rank in range(2):
            for group, shared in groups:
                for url in self.neighbours.get((group, article.url), ())[rank : rank + 1]:
                    if url not in seen and len(seen) < most:
                        seen.add(url)
                        yield url, group[0], shared


def is_shared(region: Hashable) -> bool:
    """Two articles about the whole country have no place in common."""
    return region != WHOLE_COUNTRY
