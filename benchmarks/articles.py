"""Made-up news: most cite an official text, some report a figure."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from benchmarks import words
from benchmarks.figures import figure
from benchmarks.front_matter import content_file
from benchmarks.grammar import Grammar
from benchmarks.official_texts import FIRST_DAY, LAST_DAY, Act
from benchmarks.project import Place, Project
from generator.text import slug

_CITING = (
    "Hội nghị nhắc lại {citation} và bàn cách {action}.",
    "Việc này nằm trong kế hoạch thực hiện {citation}.",
    "Theo {citation}, {body} phải {action}.",
    "{Body} ở {place} đã phổ biến {citation} tới từng chi hội.",
)
_SOURCES = ("Bản tin giả lập", "Trang thử của hội", "Báo tường thôn")
_WORDS = (250, 700)
_LEAD_LIMIT = 400


class Newsroom:
    """Writes articles about the places that exist on their day, citing the acts issued by then."""

    def __init__(
        self, project: Project, places: Sequence[Place], acts: Sequence[Act], grammar: Grammar
    ) -> None:
        self.project = project
        self.acts = acts
        self.grammar = grammar
        self.random = grammar.random
        self._places = places
        self._days = [act.issued for act in acts]
        self._taken: set[str] = set()

    def article(self) -> tuple[str, str]:
        """Return the path and the text of a new article."""
        moment = self._moment()
        places = self._regions(moment)
        title = self.grammar.write(self.grammar.pick(words.TITLES), region=places[0].name)
        figures, sentences = self._figures(places[0], moment)
        citations = self._citations(moment)
        keys = {
            "title": title,
            "date": moment,
            "lead": self._lead(places[0]),
            "regions": [place.id for place in places],
            "topics": self._sample(self.project.topics, 2),
            **self._origin(moment),
            "figures": figures,
        }
        body = self._body(places[0].name, [*sentences, *citations])
        return self._path(title, moment), content_file(keys, body)

    def _moment(self) -> datetime:
        days = int(self.random.random() * (LAST_DAY - FIRST_DAY).days)
        minutes = 6 * 60 + int(self.random.random() * 16 * 60)
        day = datetime.combine(FIRST_DAY + timedelta(days), time())
        return day + timedelta(minutes=minutes)

    def _regions(self, moment: datetime) -> list[Place]:
        count = self.random.choices((1, 2, 3), (70, 20, 10))[0]
        places: dict[str, Place] = {}
        while len(places) < count:
            place = self._places[int(self.random.random() * len(self._places))]
            if place.exists(moment.date()):
                places[place.id] = place
        return list(places.values())

    def _lead(self, place: Place) -> str:
        lead = self.grammar.write(self.grammar.pick(words.LEADS), region=place.name)
        return lead[:_LEAD_LIMIT]

    def _figures(self, place: Place, moment: datetime) -> tuple[list[dict[str, object]], list[str]]:
        year_start = date(moment.year - 1, 1, 1)
        if self.random.random() > 0.15 or not place.exists(year_start):
            return [], []
        keys, sentence = figure(place, moment.year - 1, self.project.indicators, self.random)
        return [keys], [sentence]

    def _citations(self, moment: datetime) -> list[str]:
        known = bisect_right(self._days, moment.date())
        count = self.random.choices((0, 1, 2, 3), (35, 35, 20, 10))[0] if known else 0
        cited = (self.acts[int(self.random.random() * known)] for _ in range(count))
        return [self._citing(act) for act in cited]

    def _citing(self, act: Act) -> str:
        citation = act.citation(int(self.random.random() * 2))
        return self.grammar.write(self.grammar.pick(_CITING), citation=citation)

    def _sample(self, choices: Sequence[str], most: int) -> list[str]:
        count = int(self.random.random() * (most + 1))
        return self.random.sample(choices, min(count, len(choices)))

    def _origin(self, moment: datetime) -> dict[str, object]:
        number = int(self.random.random() * 10**7)
        old = f"/tin-tuc/bai-{moment:%Y%m%d}-{number}.htm"
        name = self.grammar.pick(_SOURCES)
        source = {"name": name, "url": f"https://nguon.example/{number}"}
        correction = {"date": (moment + timedelta(2)).date(), "note": "Sửa tên một thôn."}
        return {
            "authors": self._sample(self.project.authors, 1),
            "source": source if self.random.random() < 0.3 else None,
            "corrections": [correction] if self.random.random() < 0.01 else [],
            "aliases": [old] if self.random.random() < 0.05 else [],
        }

    def _body(self, region: str, sentences: Sequence[str]) -> str:
        """Return paragraphs with headings; each of `sentences` stands in one of them."""
        low, high = _WORDS
        wanted = low + int(self.random.random() * (high - low - 110))
        remaining = list(sentences)
        parts: list[str] = []
        length = 0
        while length < wanted or remaining:
            if len(parts) % 5 == 3:
                heading = self.grammar.write(self.grammar.pick(words.HEADINGS))
                parts.append(f"## {heading}")
            count = 2 + int(self.random.random() * 3)
            text = self.grammar.paragraph(words.SENTENCES, count, region=region)
            if remaining:
                text = f"{text} {remaining.pop()}"
            length += len(text.split())
            parts.append(text)
        return "\n\n".join(parts)

    def _path(self, title: str, moment: datetime) -> str:
        stem = slug(title)[:70].strip("-")
        path, copy = f"news/{moment:%Y/%m}/{stem}.md", 1
        while path in self._taken:
            copy += 1
            path = f"news/{moment:%Y/%m}/{stem}-{copy}.md"
        self._taken.add(path)
        return path
