"""The search's modules in one small file a page: twenty requests are slow on a phone's line.

Only speed: without esbuild the modules are served as they are, and do the same.
"""

import subprocess
from pathlib import Path

from generator.npm import npm_program

ENTRIES = ("search/page.js", "search/box.js")
_OPTIONS = ("--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error")


def bundle(root: Path, theme: Path, output: Path) -> bool:
    """Write the entries below `output`/assets/js; return False when esbuild is not installed.

    `root` is the project, for its npm packages. Raises CalledProcessError when a script is broken.
    """
    esbuild = npm_program(root, "@esbuild", "esbuild")
    if esbuild is None:
        return False
    scripts = theme / "assets" / "js"
    entries = [str(scripts / entry) for entry in ENTRIES]
    places = (f"--outbase={scripts}", f"--outdir={output / 'assets' / 'js'}")
    subprocess.run([str(esbuild), *entries, *_OPTIONS, *places, "--allow-overwrite"], check=True)
    return True
