"""An editor's answer → the value of a key as it stands in a file, or what is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.diagnostics import Diagnostic
from generator.forms.kinds import RECORDS, WORDS
from generator.forms.labels import label_of
from generator.forms.named import names_in, other_names_in
from generator.importing.written.keys import listed, quoted
from generator.model import Content
from generator.read.content_file import Tree
from generator.read.frontmatter import read_front_matter
from generator.read.kind import AnyKind
from generator.read.named import Named, by_name
from generator.read.schema import validate
from generator.read.schema.tree import KeyField
from generator.read.schema.written import Way
from generator.text import canonical_tone, fold, squeeze

PLACE = "câu trả lời"
_PLAIN = re.compile(r"[\w./-]+(?: \d\d?:\d\d)?")
_YAML = ("[", "{")
_TODAY = "hom nay"
_DAYS = (Way.MOMENT, Way.DAY, Way.DAY_OR_YEAR, Way.SPAN)
PARTS = " | "
"""Between the keys of a group that has more than one that it cannot go without."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Reads answers for a kind of files, given on a day; `named` are the ids there are, by where
    they stand."""

    kind: AnyKind
    named: Mapping[str, Named]
    spelt: frozenset[str]
    """All names as they are spelt; without any mark one may be typed too."""
    today: date

    @classmethod
    def of(cls, kind: AnyKind, content: Content, today: date) -> "Answers":
        """Return what reads answers, knowing what each id is called."""
        others = other_names_in(content)
        called = {
            home: {id_: (name, *others.get(home, {}).get(id_, ())) for id_, name in known.items()}
            for home, known in names_in(content).items()
        }
        spelt = (_key(name) for known in called.values() for row in known.values() for name in row)
        named = {home: _named(home, known) for home, known in called.items()}
        return cls(kind, named, frozenset(spelt), today)

    def value(self, field: KeyField, answer: str) -> str:
        """Return an answer as YAML: ids and choices may be told by number or name."""
        words = squeeze(answer)
        if words.startswith(_YAML) and (field.is_list or field.group):
            return words
        if field.is_list:
            return listed(self._item(field, word) for word in _words(field, words))
        return self._item(field, words)

    def findings(self, field: KeyField, value: str) -> tuple[Diagnostic, ...]:
        """Return what the check would say of a key with a value (YAML)."""
        file = read_front_matter(PLACE, f"---\n{field.key}: {value}\n---\n")
        if file.value is None:
            return file.problems
        checked = validate(self.kind.keys, file.value, file.value.tree)
        own = [finding for finding in checked.problems if finding.key.split(".")[0] == field.key]
        tree = file.value.tree.get(field.key, "")
        known = self.named.get(field.written.of)
        if known:
            for id_ in _ids(tree):
                own += known.check(file.value.origin, id_, field.key)
        return (*file.problems, *own)

    def _item(self, field: KeyField, words: str) -> str:
        """Return a value; of a group the keys that it cannot go without, `a.jpg | tả hình`."""
        keys, parts = needed(field), [part.strip() for part in words.split(PARTS.strip())]
        if not keys or len(keys) != len(parts):
            return self._word(field, words)
        rows = (
            f"{key.key}: {self._word(key, part)}" for key, part in zip(keys, parts, strict=True)
        )
        return f"{{{', '.join(rows)}}}"

    def _word(self, field: KeyField, word: str) -> str:
        if field.choices:
            word = _chosen(field, word)
        if field.written.way in _DAYS and fold(word) == _TODAY:
            word = self.today.isoformat()
        if known := self.named.get(field.written.of):
            is_name = word not in (known.ids or ()) and (word.isascii() or _key(word) in self.spelt)
            word = known.names.get(fold(word), word) if is_name else word
        return word if _PLAIN.fullmatch(word) else quoted(word)


def needed(field: KeyField) -> tuple[KeyField, ...]:
    """Return the keys that a group cannot go without; none where no group stands."""
    return tuple(inner for inner in field.group.fields if inner.is_required) if field.group else ()


def _key(name: str) -> str:
    return canonical_tone(name.lower())


def _named(home: str, names: Mapping[str, tuple[str, ...]]) -> Named:
    folder, _, file = home.partition("/")
    group = WORDS[file.removesuffix(".yml")] if file else RECORDS[folder]
    called = by_name(names.items())
    return Named(group.noun, f"content/{home}{'' if file else '/'}", frozenset(names), called)


def _chosen(field: KeyField, word: str) -> str:
    values = [choice.value for choice in field.choices]
    if word.isdigit() and 0 < int(word) <= len(values):
        return values[int(word) - 1]
    labels = {fold(label_of(choice)): choice.value for choice in field.choices}
    return labels.get(fold(word), word)


def _words(field: KeyField, answer: str) -> Iterator[str]:
    """Yield the items of a list; a group's own words may have commas."""
    between = ";" if len(needed(field)) > 1 or ";" in answer else ","
    return (word.strip() for word in answer.split(between) if word.strip())


def _ids(tree: Tree) -> Iterator[str]:
    values = tree if isinstance(tree, list) else [tree]
    return (value for value in values if isinstance(value, str) and value)
