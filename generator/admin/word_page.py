"""The page “Từ tệp Word” beside the form: mammoth in the browser, which asks nobody."""

import json
import shutil
from html import escape
from pathlib import Path
from string import Template

from generator.forms.named import NamesByHome
from generator.importing.legacy import legacy_tables
from generator.importing.word.html import STYLES
from generator.importing.word.package import OTHERS
from generator.programs import run

PAGE = "tu-tep-word.html"
_HERE = Path(__file__).parent / "word"
_PACKAGES = ("node_modules/mammoth/mammoth.browser.min.js", "node_modules/fflate/esm/browser.js")
_OPTIONS = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error")


def write_word_page(
    esbuild: Path, root: Path, folder: Path, site_name: str, names: NamesByHome
) -> None:
    """Write the page into the form's folder, where npm gave mammoth and fflate.

    Raises CalledProcessError when the package is broken, TooSlow.
    """
    if not all((root / package).exists() for package in _PACKAGES):
        return
    packages = {"NODE_PATH": str(root / "node_modules")}
    command: list[str | Path] = [esbuild, _HERE / "word.js", *_OPTIONS, f"--outdir={folder}"]
    run(command, show=True, environment=packages)
    known = {
        "styles": STYLES,
        "legacy": legacy_tables(),
        "others": OTHERS,
        "regions": names["regions"],
        "authors": names["vocabularies/authors.yml"],
    }
    (folder / "word.json").write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    shutil.copyfile(_HERE / "word.css", folder / "word.css")
    template = Template((_HERE / "page.html").read_text(encoding="utf-8"))
    (folder / PAGE).write_text(template.substitute(site=escape(site_name)), encoding="utf-8")
