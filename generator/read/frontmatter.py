"""The keys above a body, and vocabularies, as trees of words.

What python-frontmatter would pass over in silence is reported with its position.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from generator.model import Origin
from generator.read.content_file import ContentFile, LineColumn, Marks
from generator.read.fences import CLOSING, OPENING, lacking
from generator.read.outcome import Outcome
from generator.read.syntax_lines import odd_indent
from generator.read.unmeant_names import unmeant_names
from generator.read.unmeant_values import unmeant_values
from generator.read.yaml_tree import Walk, compose, locate


class _Handler(YAMLHandler):
    FM_BOUNDARY = OPENING

    def split(self, text: str) -> tuple[str, str]:
        start = text.index("\n")
        end = cast(re.Match[str], CLOSING.search(text, start))  # `lacking` has looked
        return text[start : end.start() + 1], text[end.end() :]

    def load(self, fm: str, **kwargs: object) -> dict[str, object]:
        return {"walk": compose(fm)}


@dataclass(frozen=True, slots=True)
class _Said:
    """What keys stand in, how they are written there, and whether readers see their words."""

    place: str
    how: str
    is_content: bool = True


_EACH_LINE = "Mỗi dòng viết một “khóa: giá trị”."
_FRONT_MATTER = _Said("Phần khai báo", _EACH_LINE)
_HANDLER = _Handler()
_READ_ON = ("K204",)
"""Errors with which the keys are whole all the same: what else is wrong with them is told too."""
_WORDS_THEN_SIGN = re.compile(
    r"\s*(?:- )?(?:site_name|copyright|tagline|short_name|organisation|responsible|address|phone"
    r"|email):\s+[^\s#](?:[^#]*[^\s#])? # "
)
"""In mkdocs.yml."""


def read_front_matter(path: str, text: str) -> Outcome[ContentFile]:
    """Return the keys above a body; the body itself is `origin.body`."""
    if fence := lacking(text):
        origin = Origin.of(path, text, 1, {})
        return Outcome(None, (origin.problem_at(fence.code, fence.line, advice=fence.advice),))
    metadata, _ = frontmatter.parse(text, handler=_HANDLER)
    walk = cast(Walk, metadata["walk"])
    return _content_file(path, text, walk.text.count("\n") + 2, walk)


def without_front_matter(path: str, text: str) -> Outcome[ContentFile]:
    """Return a file that is a body alone."""
    marks = Marks("", locate)
    return Outcome(ContentFile(Origin.of(path, text, 1, marks), {}, marks))


def read_yaml(
    path: str, text: str, signs: bool = False, begin: str = _EACH_LINE
) -> Outcome[ContentFile]:
    """Return the keys of a file that is YAML throughout; `signs` of YAML may be allowed in it.

    `begin` says what to write into a file that has no key.
    """
    walk = compose(text)
    if signs:
        walk.findings = [
            finding for finding in walk.findings if not _is_usual_in_settings(text, *finding)
        ]
    said = _Said("Tệp", begin if walk.tree == "" else _EACH_LINE, not signs)
    return _content_file(path, text, text.count("\n") + 2, walk, said)


def _is_usual_in_settings(
    text: str, code: str, at: LineColumn, placeholders: Mapping[str, object]
) -> bool:
    """Settings may have YAML's own signs in them, and comments behind their values; one blank
    behind words that readers see, `Cửa Bắc # phường Ba Đình`, begins none."""
    if code != "K208" or not str(placeholders["left"]).startswith("# "):
        return code == "K205"
    return _WORDS_THEN_SIGN.match(text.split("\n")[at[0] - 1]) is None


def body_origin(path: str, text: str) -> Origin | None:
    """Return where a body stands, whatever the keys above it are; None where nobody can tell."""
    end = CLOSING.search(text) if has_front_matter(text) else None
    return Origin.of(path, text, text.count("\n", 0, end.start() + 1) + 2, {}) if end else None


def has_front_matter(text: str) -> bool:
    """Does the text open with a fence? Hand-written pages may go without."""
    return _HANDLER.detect(text)


def begins_with_keys(text: str, keys: Iterable[str]) -> bool:
    """Does a text open with one of the keys, below nothing or what is no fence (`—`, `***`)?"""
    opening = r"\A\s*(?:[^\w\s]+[a-z]*[ \t]*\n\s*)?"
    return re.match(f"{opening}(?:{'|'.join(keys)})[ \t]*:", text, re.IGNORECASE) is not None


def _content_file(
    path: str, text: str, body_line: int, walk: Walk, said: _Said = _FRONT_MATTER
) -> Outcome[ContentFile]:
    marks = Marks(walk.text, locate)
    origin = Origin.of(path, text, body_line, marks)
    problems = tuple(
        origin.problem_at(code, *at, **placeholders) for code, at, placeholders in walk.findings
    )
    if any(problem.is_error and problem.code not in _READ_ON for problem in problems):
        return Outcome(None, problems)
    if not isinstance(walk.tree, dict):
        no_keys = origin.problem_at("K206", 1, place=said.place, advice=said.how)
        return Outcome(None, (*problems, no_keys))
    if blank := odd_indent(walk.text, {key.strip() for key in walk.tree}):
        values = {"reason": blank.reason, "advice": blank.advice}
        return Outcome(None, (origin.problem_at("K203", blank.line, blank.column, **values),))
    unmeant = tuple(unmeant_values(origin, walk.tree, walk.text))
    known = {row.key for row in unmeant}
    names = unmeant_names(origin, walk.tree, known) if said.is_content else ()
    return Outcome(ContentFile(origin, walk.tree, marks), (*problems, *unmeant, *names))
