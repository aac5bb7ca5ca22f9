"""A corrected file: the record that an earlier one became, which it replaces at its address."""

import re
from collections.abc import Iterator
from pathlib import Path

from generator.importing.imported import ImportedArticle
from generator.importing.importer import Draft
from generator.importing.news.lines import same_words, shared
from generator.importing.placing import sources_below
from generator.importing.written.markdown import body
from generator.model.content import CONTENT
from generator.text import squeeze

_SAME_TEXT, _SAME_PIECE, _SAME_TITLE = 0.9, 0.4, 0.5
_ALIKE = 0.6
_PROBES, _FEW = 24, 4
"""Of so many phrases a fourth has to stand in a text that is looked at closer."""
_TITLE = re.compile(r'^(?:title|subject): "?(?P<title>.*?)"?$', re.MULTILINE)
_LEAD = re.compile(r"^lead: (?P<lead>.*)$", re.MULTILINE)
_KEY = re.compile(r"^(?P<key>[a-z_]+):")
_SIGNS = re.compile(r"[\\*_#>|]")


def earlier_record(item: Draft, name: str, root: Path) -> Path | None:
    """Return the record of which a file holds a later state, if there is one.

    Two pieces alike, say of two provinces, are no states of one: their titles differ.
    """
    words = _SIGNS.sub("", _words_of(item))
    for source, record in sources_below(root / CONTENT):
        old = record.read_text("utf-8")
        alike = max(shared(words, [_SIGNS.sub("", old)]), shared(_told_in(old), [words]))
        if alike < _SAME_PIECE or record.suffix != ".md":
            continue
        match = _TITLE.search(old)
        title = match["title"] if match else ""
        is_titled = same_words(title, item.name) or _same_number(item, record, root)
        is_close = max(shared(title, [item.name]), shared(item.name, [title])) >= _SAME_TITLE
        if is_titled or (source == name and (alike >= _SAME_TEXT or is_close)):
            return record
    return None


def came_from(record: Path, name: str, root: Path) -> bool:
    """Did a record come from a file of this name?"""
    return (name, record) in sources_below(root / CONTENT)


def alike_record(item: Draft, root: Path, own: Path) -> Path | None:
    """Return the record, not its own, that says most of what a file says, whatever it is called."""
    words = squeeze(_SIGNS.sub("", _words_of(item)))
    probes = _probes(words)
    shares: dict[Path, float] = {}
    for record in sorted((root / CONTENT / item.folder.parts[0]).rglob("*.md")):
        there = squeeze(_told_in(record.read_text("utf-8")))
        if record != own and sum(probe in there for probe in probes) * _FEW > len(probes):
            shares[record] = min(shared(words, [there]), shared(there, [words]))
    best = max(shares, key=lambda record: shares[record], default=None)
    return best if best and shares[best] >= _ALIKE else None


def _probes(words: str) -> list[str]:
    """Return some phrases from all over a text: to compare all texts word by word is dear."""
    listed = words.split()
    step = max(len(listed) // _PROBES, 1)
    return [" ".join(listed[at : at + 3]) for at in range(0, len(listed), step)]


def with_keys_of(old: str, new: str) -> str:
    """Return a new record with the keys that only the old one has: its day, its topics."""
    own = {key for key, _ in _keys(new)}
    added = [line for key, lines in _keys(old) if key not in own for line in lines]
    if not added:
        return new
    head, fence, rest = new.partition("\n---\n")
    return head + "\n" + "\n".join(added) + fence + rest


def _told_in(record: str) -> str:
    """Return the lead and the body of a record."""
    head, _, below = record.partition("\n---\n")
    lead = _LEAD.search(head)
    return _SIGNS.sub("", f"{lead['lead'] if lead else ''}\n{below}")


def _words_of(item: Draft) -> str:
    record = item.record
    lead = record.lead if isinstance(record, ImportedArticle) else ""
    return f"{lead}\n{body(record.body, (), {}, ())}"


def _same_number(item: Draft, record: Path, root: Path) -> bool:
    return item.is_fixed and record == root / CONTENT / item.folder / f"{item.name}.md"


def _keys(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the keys of a record's head with the lines below them; comments belong to none."""
    key, lines = "", list[str]()
    for line in text.split("\n---", 1)[0].splitlines()[1:]:
        match = _KEY.match(line)
        if match or line.startswith("#"):
            if key:
                yield key, lines
            key, lines = (match["key"], [line]) if match else ("", [])
        elif key:
            lines.append(line)
    if key:
        yield key, lines
