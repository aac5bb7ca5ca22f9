"""Words of a source that stand nowhere in what became of it: an editor has to see them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.text import squeeze

_WORD = re.compile(r"\w+")
_SURE = 6
"""So many words in a row are the same words, not a name that stands elsewhere too."""


@dataclass(slots=True)
class _Output:
    """`lines` are counted: of a line that stood twice and is there once, one was lost."""

    lines: Counter[str]
    text: str
    fields: str

    @classmethod
    def of(cls, lines: Iterable[str], fields: Iterable[str]) -> "_Output":
        listed, named = [_key(line) for line in lines], [_key(field) for field in fields]
        text = "".join(f" {key} |" for key in (*listed, *named))
        return cls(Counter((*listed, *named)), text, "".join(f" {key} |" for key in named))

    def takes(self, key: str) -> bool:
        if key in self.lines:
            self.lines[key] -= 1
            return self.lines[key] >= 0
        whole = f" {key} "
        return whole in (self.text if key.count(" ") >= _SURE - 1 else self.fields)


def lost(source: Iterable[str], lines: Iterable[str], fields: Iterable[str] = ()) -> Iterator[str]:
    """Yield what of the lines of a source is neither a line that is there nor in one, in order.

    A field may hold several lines; of a long line that is there in part the rest is yielded.
    """
    output = _Output.of(lines, fields)
    missing = [line for line in source if (key := _key(line)) and not output.takes(key)]
    for line in missing:
        is_twice = _key(line) in output.lines
        yield from [squeeze(line)] if is_twice else _rest(squeeze(line), output.text)


def _key(line: str) -> str:
    return " ".join(_WORD.findall(squeeze(line).casefold()))


def _rest(line: str, text: str) -> Iterator[str]:
    """Yield the parts of a line that stand nowhere; a few words alone are told with their line."""
    words = list(_WORD.finditer(line))
    keys = [_key(word.group()) for word in words]
    if len(keys) < _SURE:
        yield line
        return
    start, at = 0, 0
    while at < len(words):
        length = _length(keys, at, text)
        if length < _SURE:
            at += 1
            continue
        if at > start:
            yield _part(line, words, start, at)
        start = at = at + length
    if start < len(words):
        yield _part(line, words, start, len(words))


def _length(keys: Sequence[str], at: int, text: str) -> int:
    """Return how many words from here on stand together in a text, by halving."""
    low, high = 0, len(keys) - at
    while low < high:
        middle = (low + high + 1) // 2
        if f" {' '.join(keys[at : at + middle])} " in text:
            low = middle
        else:
            high = middle - 1
    return low


def _part(line: str, words: Sequence[re.Match[str]], start: int, end: int) -> str:
    first = 0 if start == 0 else words[start].start()
    last = words[end].start() if end < len(words) else len(line)
    return line[first:last].strip()
