"""What a page loads in few small files: twenty requests are slow on a phone's line.

Scripts go out as one file a page, `css/base` as one sheet, and every sheet without its blanks.
Only speed: without esbuild the modules and sheets are served as they are, and do the same.
"""

import hashlib
import pickle
from collections.abc import Mapping
from pathlib import Path

from generator.npm import npm_program
from generator.programs import run
from generator.storage import Cache, ScratchFolder, stamp_of

BUNDLED = "bundled"

ENTRIES = (
    "css/base/base.css",
    "js/calendar/calendar.js",
    "js/offline/kept-pages.js",
    "js/parts/early.js",
    "js/parts/listen.js",
    "js/parts/print-code.js",
    "js/parts/settings.js",
    "js/parts/search-box.js",
    "js/parts/sortable.js",
    "js/parts/tools.js",
    "js/parts/tools-in-file.js",
    "js/search/again.js",
    "js/search/begin.js",
    "js/search/box.js",
    "js/search/cited.js",
    "js/search/closer/closer.js",
    "js/search/counts.js",
    "js/search/dated.js",
    "js/search/further.js",
    "js/search/page.js",
    "js/search/shards.js",
    "js/search/without-text.js",
    "js/statistics/charts.js",
    "js/statistics/comparison.js",
    "js/statistics/matrix.js",
    "js/texts/official-text.js",
    "js/texts/official-texts.js",
    "js/texts/status-on-day.js",
)
"""What templates name, what is loaded once it is used, and what a copy for a memory stick runs."""
_OPTIONS = (
    *("--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8"),
    "--log-level=error",
)
_LOADED_LATER = tuple(
    f"--external:{module}.js"
    for module in (
        "../search/box",
        *("../parts/listen", "../parts/print-code", "../parts/settings"),
        *("./closer/closer", "./box", "./counts", "./dated", "./again", "./cited", "./further"),
        "./without-text",
        *("./page", "./shards", "./status-on-day"),
    )
)


def bundle(root: Path, theme: Path, output: Path, cache: Cache | None = None) -> bool:
    """Write the entries below `output`/assets; return False when esbuild is not installed.

    `root` is the project, for its npm packages. What was made of the same sources, by the same
    program, is in the cache. Raises CalledProcessError when one is broken, TooSlow.
    """
    esbuild = npm_program(root, "@esbuild", "esbuild")
    if esbuild is None:
        return False
    assets, cache = theme / "assets", cache or Cache()
    key = _key(esbuild, assets) if cache.keeps else b""
    row = cache.value(BUNDLED, key) or _keep(cache, key, _bundled(esbuild, assets))
    for path, data in pickle.loads(row).items():
        (output / "assets" / path).parent.mkdir(parents=True, exist_ok=True)
        (output / "assets" / path).write_bytes(data)
    return True


def _keep(cache: Cache, key: bytes, files: Mapping[str, bytes]) -> bytes:
    row = pickle.dumps(files, pickle.HIGHEST_PROTOCOL)
    cache.keep(BUNDLED, key, row)
    return row


def _key(esbuild: Path, assets: Path) -> bytes:
    """Return what changes when the program does, or any script or sheet."""
    digest = hashlib.blake2b(f"{stamp_of(esbuild.stat())}\n".encode(), digest_size=16)
    for file in sorted((*assets.rglob("*.js"), *assets.rglob("*.css"))):
        data = file.read_bytes()
        digest.update(f"{file.relative_to(assets).as_posix()} {len(data)}\n".encode() + data)
    return digest.digest()


def _bundled(esbuild: Path, assets: Path) -> Mapping[str, bytes]:
    """Return what esbuild makes of the entries, by path below the assets."""
    sheets = (file for file in sorted(assets.glob("css/*/*.css")) if file.parent.name != "base")
    entries = [*(str(assets / entry) for entry in ENTRIES), *map(str, sheets)]
    with ScratchFolder("bundle") as folder:
        places = (f"--outbase={assets}", f"--outdir={folder}")
        run([esbuild, *entries, *_OPTIONS, *_LOADED_LATER, *places], show=True)
        files = (file for file in sorted(folder.rglob("*")) if file.is_file())
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
