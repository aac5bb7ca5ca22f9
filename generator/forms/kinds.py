"""The kinds of files that editors write, each with its keys and where the files lie."""

from collections.abc import Mapping

from generator.read.kinds import KINDS
from generator.read.schema import (
    AbbreviationKeys,
    AuthorKeys,
    IssuerKeys,
    SerialKeys,
    TextTypeKeys,
    TopicKeys,
)
from generator.read.schema.tree import KeyGroup, group_of

PAGES = "pages"
"""What the pages beside the folders are called here."""
RECORDS: Mapping[str, KeyGroup] = {kind.folder.name or PAGES: group_of(kind.keys) for kind in KINDS}
"""By the folder below `content/`."""
WORDS: Mapping[str, KeyGroup] = {
    "topics": group_of(TopicKeys),
    "types": group_of(TextTypeKeys),
    "issuers": group_of(IssuerKeys),
    "authors": group_of(AuthorKeys),
    "abbreviations": group_of(AbbreviationKeys),
    "serials": group_of(SerialKeys),
}
"""By the file's name in `content/vocabularies/`; the keys of each entry."""


def all_groups() -> dict[str, KeyGroup]:
    """Return each group of keys once, by what it is called."""
    groups = (*RECORDS.values(), *WORDS.values())
    return {group.noun: group for kind in groups for group in kind.within()}
