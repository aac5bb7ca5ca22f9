"""The form at /quan-tri/: Sveltia CMS, bundled; it asks nobody but the code host for anything.

Where it is not wanted, or npm gave no packages, a page of the portal says so at its address.
"""

import json
import re
import shutil
from collections.abc import Callable
from html import escape
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from generator.admin.package import stage
from generator.forms.form_config import form_config
from generator.forms.layout import usual_fields
from generator.forms.named import NamesByHome
from generator.model import FormHost, FormSettings, Settings
from generator.model.addresses import FORM
from generator.npm import npm_program
from generator.programs import run

_HERE = Path(__file__).parent
_PACKAGE = Path("node_modules/@sveltia/cms/npm")
_FONT = Path(
    "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2"
)
_FOREIGN_FONT = re.compile(
    r"https://cdn\.jsdelivr\.net/fontsource/fonts/(?P<font>[a-z0-9-]+?)(?::vf)?@[^/]+/[\w-]+\.woff2"
)
_LOCALES = (
    "ar bg ca cs da de el en-CA en-GB es-CO fa fi fr hr it ja ko nl pl pt-BR pt-PT ru sv"
).split()
_UNUSED = (
    "@shikijs/*",
    *(f"../locales/{name}.json" for name in (*_LOCALES, "tr", "uk", "zh-CN", "zh-TW")),
)
"""Colours for program code, and languages that no editor here reads."""
_OPTIONS = (
    *("--bundle", "--minify", "--splitting", "--format=esm", "--target=es2022"),
    *("--preserve-symlinks", "--log-level=error"),
)
_HOSTS = {
    FormHost.GITHUB: "https://api.github.com https://github.com https://*.githubusercontent.com",
    FormHost.GITLAB: "https://gitlab.com",
    FormHost.GITEA: "",
}


def write_form(
    root: Path, output: Path, settings: Settings, names: Callable[[], NamesByHome]
) -> bool:
    """Write the form below `output`, where it is wanted and can be had; tell whether it was.

    `root` is the project, for its npm packages; `names` are asked for only when they are needed.
    Raises CalledProcessError when a package is broken, TooSlow.
    """
    esbuild = npm_program(root, "@esbuild", "esbuild")
    packages = (root / _FONT, root / _PACKAGE)
    if settings.form is None or esbuild is None or not all(map(Path.exists, packages)):
        return False
    folder = output / FORM.strip("/")
    folder.mkdir(parents=True, exist_ok=True)
    _bundle(esbuild, root, folder)
    known = names()
    config = form_config(settings, settings.form, known)
    served = {"config": config, "usual_fields": usual_fields()}
    (folder / "config.json").write_text(json.dumps(served, ensure_ascii=False), encoding="utf-8")
    _write_page(folder, site=settings.site_name, policy=policy_of(settings.form))
    # what reads Word files is loaded by those who have a form
    from generator.admin.word_page import write_word_page

    write_word_page(esbuild, root, folder, settings.site_name, known)
    return True


def policy_of(form: FormSettings) -> str:
    """Return whom the form may ask: itself and the code host, and no service for pings or fonts."""
    hosts = " ".join(
        filter(None, (_origin(form.address) or _HOSTS[form.host], _origin(form.sign_in)))
    )
    return (
        f"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' "
        f"'unsafe-inline'; img-src 'self' blob: data: {hosts}; font-src 'self'; connect-src "
        f"'self' blob: data: {hosts}; worker-src 'self' blob:; frame-src blob:; object-src 'none'; "
        f"base-uri 'none'; form-action 'self'"
    )


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _bundle(esbuild: Path, root: Path, folder: Path) -> None:
    modules = root / "node_modules"
    externals = (f"--external:{name}" for name in _UNUSED)
    with TemporaryDirectory() as staged:
        script = stage(modules, Path(staged))
        command: list[str | Path] = [esbuild, script, *_OPTIONS, *externals, f"--outdir={folder}"]
        run(command, show=True, environment={"NODE_PATH": str(modules.resolve())})
    (folder / "assets").mkdir(exist_ok=True)
    for file in (*(root / _PACKAGE / "assets").iterdir(), root / _FONT):
        if file.suffix != ".map":
            shutil.copyfile(file, folder / "assets" / file.name)
    shutil.copyfile(_HERE / "form.css", folder / "form.css")
    for script in folder.glob("*.js"):
        _with_own_fonts(script)


def _with_own_fonts(script: Path) -> None:
    """Have a script load the fonts beside it, where it would ask another host for them."""
    text = script.read_text(encoding="utf-8")
    own = _FOREIGN_FONT.sub(lambda address: _beside(script.parent, address["font"]), text)
    if own != text:
        script.write_text(own, encoding="utf-8")


def _beside(folder: Path, font: str) -> str:
    """Return the address of a font's file; raises StopIteration when the package has none."""
    return f"assets/{next(folder.glob(f'assets/{font}-latin-*.woff2')).name}"


def _write_page(folder: Path, **words: str) -> None:
    template = Template((_HERE / "form.html").read_text(encoding="utf-8"))
    shown = {key: escape(word) for key, word in words.items()}
    (folder / "index.html").write_text(template.substitute(shown), encoding="utf-8")
