"""The clothes: one page of parts as HTML in the manner of many systems."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from zlib import crc32

from tests.importing.clothes.names import CALLED
from tests.importing.clothes.parts import Line, Part

_TAGS = {
    "semantic": {
        "title": "h1", "head": "h3", "heading": "h2", "lead": "p", "date": "time", "byline": "span"
    },
    "boxes": dict.fromkeys(("head", "heading", "lead", "date", "byline", "text", "kicker"), "div"),
    "soup": dict.fromkeys(("head", "date", "byline", "kicker", "caption"), "p"),
    "inline": {"title": "h1", "head": "b", "heading": "b", "date": "i", "byline": "b"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is put together: the tags of its lines, what it calls its parts, its frames."""

    tags: dict[str, str]
    called: str
    frame: str = "div"
    title: str = "h1"
    end: str = ""
    is_flat: bool = False


LOOKS = {
    "semantic": Look(_TAGS["semantic"], "semantic"),
    "foreign": Look(_TAGS["semantic"], "foreign"),
    "foreign-boxes": Look(_TAGS["boxes"], "foreign"),
    "minified": Look(_TAGS["boxes"], "minified"),
    "minified-tags": Look(_TAGS["semantic"], "minified"),
    "nameless": Look(_TAGS["boxes"], "", title="h2"),
    "nameless-spans": Look(_TAGS["semantic"], ""),
    "tables": Look(_TAGS["boxes"], "", frame="table", title="font"),
    "inline": Look(_TAGS["inline"], "styles"),
    "soup": Look(_TAGS["soup"], "", is_flat=True),
    "breaks": Look({}, "", title="b", end="<br>", is_flat=True),
    "lists": Look({"date": "dd", "byline": "dd", "kicker": "dt"}, "foreign", frame="dl"),
    "elements": Look(_TAGS["semantic"], "foreign", frame="x-part"),
    "amp": Look(_TAGS["semantic"], "foreign", frame="section"),
    "print": Look(_TAGS["soup"], "", title="h2"),
    "note": Look({}, "minified"),
    "saved": Look(_TAGS["semantic"], "semantic"),
}
_LEFT_OUT_IN_PRINT = ("sidebar", "poll", "newsletter", "login", "weather", "app", "video", "ad")


class Wearer:
    def __init__(self, look: str, chance: random.Random) -> None:
        self.name, self.look, self.chance = look, LOOKS[look], chance
        self.salt = chance.randrange(1000)
        self.has_targets = chance.random() < 0.85

    def page(self, parts: Sequence[Part], title: str, paper: str) -> str:
        shown = [
            part for part in parts if self.name != "print" or part.meaning not in _LEFT_OUT_IN_PRINT
        ]
        groups = [(place, list(run)) for place, run in groupby(shown, key=_region)]
        inside = "".join(self._region(place, run) for place, run in groups)
        head = f"<title>{escape(title)} - {escape(paper)}</title>"
        if self.name in ("semantic", "amp", "foreign", "saved") and self.chance.random() < 0.6:
            head += f'<meta property="og:title" content="{escape(title)}">'
        before, after = _AROUND.get(self.name, ("", ""))
        return (
            f"<!DOCTYPE html>{before}<html lang=vi><head><meta charset=utf-8>{head}"
            f"<style>.a{{color:red}}</style></head><body>{inside}{after}</body></html>"
        )

    def _region(self, place: str, run: list[Part]) -> str:
        inside = "".join(map(self._part, run))
        if self.look.is_flat:
            return inside
        return self._frame(place, inside)

    def _frame(self, meaning: str, inside: str) -> str:
        if self.look.frame == "table":
            return f"<table width=760><tr><td>{inside}</td></tr></table>"
        tag = self.look.frame
        if self.look.called == "semantic":
            tag = _SEMANTIC.get(meaning, "div")
        return f"<{tag}{self._attributes(meaning)}>{inside}</{tag}>"

    def _attributes(self, meaning: str) -> str:
        match self.look.called:
            case "semantic" | "foreign":
                names = CALLED[self.look.called].get(meaning, (meaning,))
                return f' class="{names[self.salt % len(names)]}"'
            case "minified":
                code = random.Random(f"{self.salt}{meaning}").randrange(36**3)
                return f' class="x{code:x}"'
            case "styles":
                size = 12 + len(meaning) % 5
                return f' style="margin:0 0 {size}px;font-size:{size}px"'
            case _:
                return ""

    def _part(self, part: Part) -> str:
        if part.place == "body" and len(part.lines) == 1:
            return self._line(part.lines[0]) + self.look.end
        if part.meaning == "teased" and self.look.is_flat:
            inside = "<br>".join(map(self._words, part.lines))
            return f"{inside}<br><br>" if self.look.end else f"<p>{inside}</p>"
        links = [line for line in part.lines if line.kind == "link"]
        if part.is_row or (len(links) == len(part.lines) and part.meaning in ("crumbs", "menu")):
            inside = self._row(part)
        else:
            inside = "".join(map(self._line, part.lines)) + self.look.end
        return inside if self.look.is_flat else self._frame(part.meaning, inside)

    def _row(self, part: Part) -> str:
        if part.meaning == "menu" and not self.look.is_flat:
            return (
                "<ul>" + "".join(f"<li>{self._words(line)}</li>" for line in part.lines) + "</ul>"
            )
        sign = self.chance.choice((" | ", " - ", " ", "</span> <span>"))
        words = sign.join(self._words(line) for line in part.lines)
        if self.look.end:
            return words.replace("</span> <span>", " ") + self.look.end
        tag = "p" if self.look.is_flat else "div"
        return f"<{tag}><span>{words}</span></{tag}>"

    def _words(self, line: Line) -> str:
        if line.kind != "link":
            return escape(line.text)
        target = f' href="/bai/{crc32(line.text.encode()) % 9999}.html"' if self.has_targets else ""
        return f"<a{target}>{escape(line.text)}</a>"

    def _line(self, line: Line) -> str:
        words = self._words(line)
        if line.kind == "picture":
            tag = "amp-img" if self.name == "amp" else "img"
            image = f'<{tag} src="{line.text}" width=600 height=400>'
            image += f"</{tag}>" if tag != "img" else ""
            return image + self.look.end if self.look.end else f"<p>{image}</p>"
        if self.look.end:
            is_strong = line.kind in ("title", "head", "heading", "lead")
            return (f"<b>{words}</b>" if is_strong else words) + self.look.end
        tag = self._tag(line)
        attributes = (
            ""
            if line.kind == "text" and self.look.called != "styles"
            else self._attributes(line.kind)
        )
        if line.kind in ("lead", "heading", "head") and tag in ("p", "div"):
            words = f"<strong>{words}</strong>"
        return f"<{tag}{attributes}>{words}</{tag}>"

    def _tag(self, line: Line) -> str:
        if line.kind == "title":
            return self.look.title
        plain = "dd" if self.look.frame == "dl" else "p"
        return self.look.tags.get(line.kind, "div" if line.kind == "link" else plain)


def _region(part: Part) -> str:
    return {"within": "article", "body": "article", "head": "article"}.get(part.place, part.place)


_SEMANTIC = {
    "top": "header", "bottom": "footer", "menu": "nav", "crumbs": "nav", "sidebar": "aside",
    "related": "aside", "article": "article", "foot": "section", "figure": "figure",
}  # fmt: skip
_AROUND = {
    "saved": (
        "<!-- saved from url=(0042)https://bao.example/bai-12.html -->",
        '<div id="tooltip-ext" style="display: none;">Dịch trang này</div>'
        '<iframe src="./x_files/a.html">'
        "</iframe><grammarly-desktop-integration></grammarly-desktop-integration>",
    ),
    "amp": ("", '<amp-ad width=300 height=250 type="x"></amp-ad>'),
    "note": ("", "<div>Thích · Bình luận · Chia sẻ</div><div>12 lượt thích</div>"),
}
