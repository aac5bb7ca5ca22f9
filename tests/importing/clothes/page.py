"""A made-up page: what it tells, in which order, and what is true of it."""

import random
from datetime import date, timedelta

from tests.importing.clothes import heads
from tests.importing.clothes.furniture import AUTHOR_BOXES, FURNITURE
from tests.importing.clothes.parts import Line, Part, Truth
from tests.importing.clothes.stories import STORIES, Told

_FIRST = date(2019, 1, 7)
_DAYS = 2500


class Maker:
    """One page by its number; `half` says which half of all wordings it may use."""

    def __init__(self, number: int, half: int) -> None:
        self.chance = random.Random(f"{half}-{number}")
        self.half = half
        self.truth = Truth()
        self.paper = self.place = ""

    def of(self, wordings: tuple[str, ...] | tuple[Told, ...]) -> str | Told:
        return self.chance.choice(wordings[self.half :: 2])

    def make(self) -> tuple[list[Part], Truth]:
        chance = self.chance
        self.place, self.other = chance.sample(heads.PROVINCES, 2)
        self.writer, self.second, self.photographer, *self.strangers = chance.sample(heads.NAMES, 8)
        document, number = chance.choice(heads.DOCUMENTS)
        n = chance.randint(12, 1900)
        self.slots = {
            "tinh": self.place,
            "xa": chance.choice(heads.COMMUNES),
            "ho": chance.choice(heads.FAMILIES),
            "ong": chance.choice(heads.PERSONS),
            "ba": chance.choice(heads.WOMEN),
            "n1": str(chance.randint(13, 98)),
            "n2": str(chance.randint(11, 480)),
            "doc": document.format(n=n),
        }
        self.truth.regions, self.truth.documents = (self.place,), (number.format(n=n),)
        self.paper = chance.choice(heads.PAPERS[self.half]).format_map(self.slots)
        story = self.of(STORIES)
        parts = [*self._furniture("top", 0.45)]
        if self.paper and chance.random() < 0.6:
            parts.insert(0, Part("brand", (Line(self.paper, "head"),), "top"))
            self.truth.leaks.append(self.paper)
        parts += self._head(story)
        parts += self._body(story)
        parts += self._foot()
        parts += self._furniture("foot", 0.4)
        parts += self._furniture("bottom", 0.45)
        said = "\n".join(self.truth.kept)
        self.truth.leaks = [line for line in self.truth.leaks if line not in said]
        return parts, self.truth

    def _furniture(self, place: str, share: float) -> list[Part]:
        kinds = FURNITURE[place]
        names = [name for name in kinds if self.chance.random() < share]
        if place != "top":
            self.chance.shuffle(names)
        return [self._part(name, self.of(kinds[name]), place) for name in names]

    def _part(self, meaning: str, wording: str, place: str) -> Part:
        day = _FIRST + timedelta(self.chance.randrange(_DAYS))
        other = self.other.upper() if "TỈNH {khac}" in wording else self.other
        words = wording.format(
            khac=other,
            ten=self.chance.choice(self.strangers),
            ngay=f"{day:%d/%m/%Y}",
            bao=self.paper,
            a=self.writer,
        )
        lines = []
        for line in words.split("\n"):
            kind = {"#": "head", "-": "link"}.get(line[:1] if line[1:2] == " " else "", "text")
            text = line if kind == "text" else line[2:]
            lines.append(Line(text, kind))
            if len(text) > 5 and meaning != "crumbs" and text != other:
                self.truth.leaks.append(text)
        return Part(meaning, tuple(lines), place)

    def _head(self, story: Told) -> list[Part]:
        chance = self.chance
        self.truth.title = story.title.format_map(self.slots)
        title = Part("title", (Line(self.truth.title, "title"),), "head")
        day = _FIRST + timedelta(chance.randrange(_DAYS))
        time = f"{chance.randint(5, 22):02}:{chance.randint(1, 59):02}"
        shape = chance.choice(heads.DATES[self.half])
        shown = shape.format(
            d=day.day, m=day.month, y=day.year, t=time, d2=f"{day:%d}", m2=f"{day:%m}"
        )
        self.truth.day = f"{day} {time}" if time in shown else str(day)
        shown = shown.replace("Thứ Ba", _WEEKDAYS[day.weekday()])
        meta = [Line(shown, "date")]
        self.where = chance.choice(("above", "below", "below", "above", "box", "none", "both"))
        if self.where in ("above", "both"):
            self.above = self._byline(chance.choice(heads.ABOVE[self.half]))
            meta.insert(chance.randint(0, 1), Line(self.above, "byline"))
        beside = self._furniture("head", 0.25)
        row = Part("meta", tuple(meta), "head", is_row=chance.random() < 0.4)
        kicker = []
        if chance.random() < 0.25:
            kicker = [
                Part(
                    "kicker",
                    (Line(self.of(heads.KICKERS[0] + heads.KICKERS[1]), "kicker"),),
                    "head",
                )
            ]
        if chance.random() < 0.15:
            return [*kicker, row, title, *beside]
        at = chance.randint(0, len(beside))
        return [*kicker, title, *beside[:at], row, *beside[at:]]

    def _byline(self, shape: str) -> str:
        names = [self.writer] + ([self.second] if "{b}" in shape + shape.lower() else [])
        has_other = "Ảnh: {b}" in shape
        self.truth.authors = (self.writer,) if has_other else tuple(names)
        return shape.format(
            a=self.writer, b=self.second, A=self.writer.upper(), B=self.second.upper()
        )

    def _body(self, story: Told) -> list[Part]:
        chance = self.chance
        lead = story.lead.format_map(self.slots)
        told = [line.format_map(self.slots) for line in story.paragraphs]
        self.truth.kept += [lead, *told]
        parts = [Part("lead", (Line(lead, "lead"),), "body")]
        places = sorted(chance.sample(range(len(told)), 2))
        shown = story.captions[: chance.randint(0, 2)]
        captions = [self._caption(words) for words in shown]
        headings = list(story.headings) if chance.random() < 0.4 else []
        within = self._furniture("within", 0.3)
        for at, line in enumerate(told):
            if headings and at in (1, 4):
                parts.append(Part("heading", (Line(headings.pop(0), "heading"),), "body"))
            parts.append(Part("text", (Line(line, "text"),), "body"))
            if captions and at == places[0]:
                lines = (Line(f"anh-{at}.jpg", "picture"), Line(captions.pop(0), "caption"))
                parts.append(Part("figure", lines, "body"))
                places = places[1:]
            elif within and 0 < at < len(told) - 1:
                parts.append(within.pop())
        return parts

    def _caption(self, words: str) -> str:
        shape = self.chance.choice(heads.CREDITS[self.half])
        self.truth.captions.append(words)
        if "{p}" in shape.lower():
            self.truth.credits.append(self.photographer)
        return shape.format(c=words, p=self.photographer, P=self.photographer.upper())

    def _foot(self) -> list[Part]:
        chance = self.chance
        if self.where == "below":
            line = self._byline(chance.choice(heads.BELOW[self.half]))
            return [Part("signature", (Line(line, "byline"),), "body")]
        if self.where == "both":
            shown = self.writer if len(self.truth.authors) == 1 else " - ".join(self.truth.authors)
            return [Part("signature", (Line(shown, "byline"),), "body")]
        if self.where == "box":
            self.truth.authors = (self.writer,)
            wording = self.of(AUTHOR_BOXES)
            box = self._part("author", wording, "foot")
            name = (Line(self.writer, "byline"),)
            first = box.lines[:1] if wording.startswith(("Về", "Đôi")) else ()
            return [Part("author", (*first, *name, *box.lines[len(first) :]), "foot")]
        return []


_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
