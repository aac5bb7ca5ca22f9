"""Which clothes a page wears by its number: HTML, or the words as a browser copies them."""

import random
import re
import unicodedata
from collections.abc import Callable, Sequence

from tests.importing.clothes.parts import Part
from tests.importing.clothes.wear import LOOKS, Wearer


def spoiled(text: str, chance: random.Random) -> str:
    """Some pages come with marks apart from their letters, or with blanks that hold."""
    lot = chance.random()
    if lot < 0.08:
        return unicodedata.normalize("NFD", text)
    if lot < 0.16:
        pieces = re.split(r"(<[^>]*>)", text)
        return "".join(piece if piece[:1] == "<" else _held(piece, chance) for piece in pieces)
    return text


def _held(words: str, chance: random.Random) -> str:
    return "".join("\xa0" if sign == " " and chance.random() < 0.1 else sign for sign in words)


def dumped(parts: Sequence[Part], chance: random.Random, gap: str) -> str:
    """The words of a page as a browser copies them: `gap` parts the blocks of the story."""
    shown: list[str] = []
    for part in parts:
        lines = [line.text for line in part.lines if line.kind != "picture"]
        rows = [chance.choice((" | ", " - ", "   ")).join(lines)] if part.is_row else lines
        if part.meaning == "figure":
            rows = ["", *rows]
        is_story = part.place in ("body", "within")
        shown.append("\n".join(rows) + (gap if is_story else "\n"))
    return "".join(shown)


def wearing(number: int, half: int) -> tuple[str, Callable[[list[Part], str, str], str]]:
    """Return the clothes of a page by its number, and how it puts them on."""
    chance = random.Random(f"clothes-{half}-{number}")
    names = [*LOOKS, "dump", "dump", "dump-tight", "dump", "dump-tight"]
    name = names[number % len(names)]

    def put_on(parts: list[Part], title: str, paper: str) -> str:
        if name.startswith("dump"):
            return spoiled(dumped(parts, chance, "\n\n" if name == "dump" else "\n"), chance)
        return spoiled(Wearer(name, chance).page(parts, title, paper), chance)

    return name, put_on
