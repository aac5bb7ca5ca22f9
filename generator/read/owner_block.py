"""What the owner has yet to say in mkdocs.yml before the portal goes public."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import Origin, Owner, Settings
from generator.read.content_file import KeyPath
from generator.read.disk import read_text
from generator.read.frontmatter import read_yaml
from generator.read.setting_variables import with_variables
from generator.read.settings import FILE, options_of

WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class OwnerBlock:
    """Where the owner block stands, and what this file alone says; `inherits`: another file may
    say the rest."""

    origin: Origin
    path: KeyPath = ()
    owner: Owner = field(default_factory=Owner)
    site_url: str = ""
    inherits: bool = False


NOWHERE = OwnerBlock(Origin.of(FILE, "", 1, {}))


def owner_findings(root: Path) -> Iterator[Diagnostic]:
    """Yield what a build will warn of. Of what the file alone cannot say, nothing."""
    block = owner_block(root)
    if not block.inherits and block is not NOWHERE:
        yield from unfinished_settings(Settings("", block.site_url, owner=block.owner), block)


def unfinished_settings(settings: Settings, block: OwnerBlock = NOWHERE) -> Iterator[Diagnostic]:
    """C701, C702, C706: an owner block with blanks, addresses that would name no host, and nobody
    whom readers could write to."""
    problem = block.origin.problem
    if missing := settings.owner.missing:
        yield problem("C701", *block.path, missing[0], fields=", ".join(missing))
    if not settings.owner.email:
        yield problem("C706", *block.path, "email")
    if not settings.site_url.startswith(WEB):
        yield problem("C702", "site_url")


def owner_block(root: Path) -> OwnerBlock:
    """Return the block; NOWHERE of a file with mistakes, which `settings_findings` tells."""
    text = read_text(root, FILE).value
    read = read_yaml(FILE, text, signs=True).value if text is not None else None
    if read is None:
        return NOWHERE
    file = with_variables(read)
    path, options = options_of(file)
    block = options.get("owner") if isinstance(options, dict) else None
    rows = block if isinstance(block, dict) else {}
    said = {key.name: rows.get(key.name, "") for key in fields(Owner)}
    owner = Owner(**{name: words if isinstance(words, str) else "" for name, words in said.items()})
    address = file.tree.get("site_url", "")
    written = address if isinstance(address, str) else ""
    return OwnerBlock(file.origin, (*path, "owner"), owner, written, "INHERIT" in file.tree)
