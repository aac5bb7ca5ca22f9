"""Sveltia CMS as the form has it: wholly in Vietnamese, and an unsaved piece is never dropped."""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_CMS = Path("@sveltia/cms")
_SCRIPT, _VIETNAMESE = Path("npm/index.js"), Path("locales/vi.json")
OWN = ("form.js", "folding.js", "kept.js")
"""The form's own scripts, which stand above the package."""
DRAFTS = re.compile(
    r"if\(([\w$]+)&&!([\w$]+)\)(\{let\{databaseName:([\w$]+)\}=\1\.repository\?\?\{\};"
    r"if\(\4\)\{\2=new [\w$]+\(\4,`draft-backups`)"
)
"""Where it opens its store of unsaved pieces: once, and a second choice of where to work (the local
folder after the code host) closed the store for good."""
VERSION = re.compile(r"(await [\w$]+\([\w$]+\()([\w$]+)(\)\),console\.debug\(`CMS configuration:`)")
"""Where it tells whether an unsaved piece still fits the fields: with a new author or place in the
lists to choose from it does; it would have been deleted without a word."""
_WITHOUT_OPTIONS = "JSON.parse(JSON.stringify({},(e,t)=>e===`options`?void 0:t))"


def stage(packages: Path, folder: Path) -> Path:
    """Lay out the package with our changes below `folder`; return the script to bundle.

    `packages` is npm's own folder, which stays as it is.
    """
    package, own = packages / _CMS, folder / "node_modules" / _CMS
    for path in (_SCRIPT, _VIETNAMESE):
        (own / path).parent.mkdir(parents=True)
    for part in (package / "npm").iterdir():
        if part.name != _SCRIPT.name and part.suffix != ".map":
            (own / "npm" / part.name).symlink_to(part.resolve())
    shutil.copyfile(package / "package.json", own / "package.json")
    script = (package / _SCRIPT).read_text(encoding="utf-8")
    (own / _SCRIPT).write_text(keeping_drafts(script), encoding="utf-8")
    words = _completed(_read(package / _VIETNAMESE), _read(_HERE / "vietnamese.json"))
    (own / _VIETNAMESE).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    for name in OWN:
        shutil.copyfile(_HERE / name, folder / name)
    return folder / OWN[0]


def keeping_drafts(script: str) -> str:
    """Return the package's script, which keeps unsaved pieces wherever and whenever one works."""
    script = DRAFTS.sub(r"if(\1)\3", script)
    return VERSION.sub(lambda m: m[1] + _WITHOUT_OPTIONS.format(m[2]) + m[3], script)


def _completed(words: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Return the package's words with ours in the place of those that it lacks or says badly."""
    ours = {
        key: _completed(words.get(key, {}), value) if isinstance(value, dict) else value
        for key, value in more.items()
    }
    return {**words, **ours}


def _read(file: Path) -> dict[str, Any]:
    words: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return words
