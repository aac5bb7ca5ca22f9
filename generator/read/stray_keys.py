"""Keys at the margin of a vocabulary: YAML takes them for words of their own."""

import re
from collections.abc import Collection, Iterator

from generator.diagnostics import Diagnostic
from generator.read.content_file import ContentFile
from generator.read.syntax_mistake import unindented

_AGAIN, _BROKEN = "K204", "K203"


def stray_keys(file: ContentFile, keys: Collection[str]) -> dict[str, str]:
    """Return what stands where a word must and is a key with its value, with the word above it."""
    owner, strays = "", dict[str, str]()
    for name, tree in file.tree.items():
        if name in keys and owner and not isinstance(tree, dict):
            strays[name] = owner
        else:
            owner = name
    return strays


def told_of_strays(
    file: ContentFile, problems: Collection[Diagnostic], strays: Collection[str]
) -> Iterator[Diagnostic]:
    """Yield the problems of a file, and one of each stray key, of one that is there again too."""
    lines = file.origin.text.split("\n")
    keys = file.marks.positions.keys
    rows = {keys[(name,)][0]: name for name in strays}
    for problem in problems:
        again = re.match(r"\w+(?=:)", lines[problem.position.line - 1])
        if problem.code == _AGAIN and again and again.group() in strays:
            rows[problem.position.line] = again.group()
        else:
            yield problem
    for line, name in rows.items():
        advice = unindented(name, lines[: line - 1])
        values = {"reason": advice.reason, "advice": advice.advice}
        yield file.origin.problem_at(_BROKEN, advice.line, advice.column, **values)


def follows_from(problem: Diagnostic, word: str, strays: dict[str, str]) -> bool:
    """Is it told of a word only because its keys stand at the margin?"""
    own = {name for name, owner in strays.items() if owner == word}
    is_empty = bool(strays) and problem.key == word
    return is_empty or problem.key.rpartition(".")[2] in own
