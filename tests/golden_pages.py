"""Golden pages: content in, what the page shows out.

A file `tests/golden/pages/‹noun›/*.yml` holds content files and the address of a page; `page` is
what that page tells its frame, the search and its template, without what is empty. The portal's own
regions, indicators and words are there too, or those of them that `kept` names. `without` names
what is left out wherever it stands, so that a map's tiles do not hide the sentences.
`UPDATE_GOLDEN=1` writes `page` anew: read the diff.
"""

import dataclasses
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import yaml

from generator.markdown import shown
from tests.folder import KEPT, site_of
from tests.planned import planned_at

GOLDEN = Path(__file__).parent / "golden" / "pages"


def cases() -> list[Path]:
    return sorted(GOLDEN.glob("*/*.yml"))


def page_of(case: Mapping[str, Any], root: Path) -> Any:
    """Return what the case's page shows, as plain values."""
    site, report = site_of(root, case["content"], case.get("kept", KEPT))
    assert "lỗi[" not in report, report
    page, entry = planned_at(site, case["url"]).make(site.edition)
    shown = {"template": page.template, "head": page.head, "search": entry, "view": page.view}
    return without(plain(shown), frozenset(case.get("without", ())))


def without(value: Any, names: frozenset[str]) -> Any:
    """Return plain values without the fields of these names."""
    if isinstance(value, Mapping):
        return {key: without(inner, names) for key, inner in value.items() if key not in names}
    return [without(inner, names) for inner in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """Return dataclasses, enums and tuples as mappings, words and lists; empty values are left out.

    Falsehood is told, so that a test sees it turn.
    """
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return plain(
            {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        )
    if isinstance(value, Mapping):
        rows = {str(key): plain(inner) for key, inner in value.items()}
        return {key: inner for key, inner in rows.items() if inner not in ("", None, [], {})}
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    if isinstance(value, str):
        return str(shown(value))
    if isinstance(value, date | Decimal):
        return str(value)
    return value


class _Dumper(yaml.SafeDumper):
    pass


def _words(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    style = "|" if "\n" in words else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style=style)


_Dumper.add_representer(str, _words)


def written(case: Mapping[str, Any]) -> str:
    """Return a case as it stands in its file."""
    return yaml.dump(case, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
