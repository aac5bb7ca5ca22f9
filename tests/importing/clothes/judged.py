"""What an import made of a page, held against the truth."""

import re
import unicodedata
from collections.abc import Iterator

from generator.importing.written.documents import Object
from generator.text import fold
from tests.importing.clothes.parts import Truth

FIELDS = ("title", "date", "authors", "regions", "documents", "captions", "credits", "lost", "lead")
WORSE = ("leak", "invented")


def plain(words: object) -> str:
    """Return words without Markdown, however their blanks and marks are written."""
    text = unicodedata.normalize("NFC", str(words or "")).replace("\xa0", " ")
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?", " ", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    return re.sub(r"\s+", " ", re.sub(r"\*+", "", text)).strip()


def faults(made: Object, truth: Truth, is_dump: bool) -> Iterator[tuple[str, str]]:
    """Yield the fields that are wrong, with what stands there."""
    told = {key: plain(made.get(key)) for key in ("title", "date", "lead", "body")}
    whole = f"{told['lead']} {told['body']}"
    if told["title"] != truth.title:
        yield "title", told["title"]
    yield from _of_day(told["date"], truth.day)
    lists = {key: sorted(map(plain, made.get(key) or [])) for key in ("authors", "documents")}
    yield from _of_lists({**lists, "regions": sorted(made.get("regions") or [])}, truth)
    images = made.get("images") or []
    captions = [words for image in images if (words := plain(image["caption"]).rstrip(" ."))]
    yield from _of_captions(captions, truth, whole if is_dump else "")
    yield from _of_credits([plain(image["credit"]) for image in images if image["credit"]], truth)
    yield from (("lost", sentence) for sentence in truth.kept if sentence not in whole)
    if told["lead"] != truth.kept[0]:
        yield "lead", told["lead"]
    yield from (("leak", line) for line in _leaks(f" {whole} {' '.join(captions)} ", truth))


def _of_day(date: str, day: str) -> Iterator[tuple[str, str]]:
    if date[: len(day)] != day:
        yield "date", f"{date} for {day}"
    if date and date[:10] != day[:10]:
        yield "invented", f"date: {date}"


def _of_lists(lists: dict[str, list[str]], truth: Truth) -> Iterator[tuple[str, str]]:
    regions = tuple(fold(name).replace(" ", "-") for name in truth.regions)
    wanted = {"authors": truth.authors, "documents": truth.documents, "regions": regions}
    for key, values in lists.items():
        if values != sorted(wanted[key]):
            yield key, f"{values} for {wanted[key]}"
        for value in set(values) - set(wanted[key]):
            yield "invented", f"{key}: {value}"


def _of_captions(captions: list[str], truth: Truth, body_of_dump: str) -> Iterator[tuple[str, str]]:
    """In a dump nobody sees a picture: what it shows may stay in the body."""
    for caption in truth.captions:
        if caption not in captions and caption not in body_of_dump:
            yield "captions", f"lost: {caption} ({captions})"
    for caption in captions:
        if caption not in truth.captions:
            yield "invented", f"caption: {caption}"


def _of_credits(credits: list[str], truth: Truth) -> Iterator[tuple[str, str]]:
    if any(name not in credits for name in truth.credits):
        yield "credits", f"{credits} for {truth.credits}"
    for value in credits:
        if value not in truth.credits and value not in truth.authors:
            yield "invented", f"credit: {value}"


def _leaks(shown: str, truth: Truth) -> Iterator[str]:
    """Yield the lines of furniture that are shown, each once: a line within another is not told."""
    leaks = [
        line
        for line in truth.leaks
        if line in shown and re.search(rf"(?<!\w){re.escape(line)}(?!\w)", shown)
    ]
    for line in leaks:
        if not any(line in other and line != other for other in leaks):
            yield line
