"""What a page loads in few small files: twenty requests are slow on a phone's line.

Scripts go out as one file a page, `css/base` as one sheet, and every sheet without its blanks.
Only speed: without esbuild the modules and sheets are served as they are, and do the same.
"""

from pathlib import Path

from generator.npm import npm_program
from generator.programs import run

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
    "js/search/closer/closer.js",
    "js/search/counts.js",
    "js/search/dated.js",
    "js/search/further.js",
    "js/search/page.js",
    "js/search/shards.js",
    "js/statistics/charts.js",
    "js/statistics/comparison.js",
    "js/statistics/matrix.js",
    "js/texts/official-text.js",
    "js/texts/official-texts.js",
    "js/texts/status-on-day.js",
)
"""What templates name, what is loaded once it is used, and what a copy for a memory stick runs."""
_OPTIONS = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error")
_LOADED_LATER = tuple(
    f"--external:{module}.js"
    for module in (
        "../search/box",
        *("../parts/listen", "../parts/print-code", "../parts/settings"),
        *("./closer/closer", "./box", "./counts", "./dated", "./again", "./further"),
        *("./page", "./shards", "./status-on-day"),
    )
)


def bundle(root: Path, theme: Path, output: Path) -> bool:
    """Write the entries below `output`/assets; return False when esbuild is not installed.

    `root` is the project, for its npm packages. Raises CalledProcessError when one is
    broken, TooSlow.
    """
    esbuild = npm_program(root, "@esbuild", "esbuild")
    if esbuild is None:
        return False
    assets = theme / "assets"
    sheets = (file for file in sorted(assets.glob("css/*/*.css")) if file.parent.name != "base")
    entries = [*(str(assets / entry) for entry in ENTRIES), *map(str, sheets)]
    places = (f"--outbase={assets}", f"--outdir={output / 'assets'}")
    options = (*_OPTIONS, *_LOADED_LATER, *places, "--allow-overwrite")
    run([esbuild, *entries, *options], show=True)
    return True
