"""A built site as files that open from a memory stick: whole addresses, plain scripts, no server.

A page of such a copy says of which day it is. What only a server or an engine asks for is left out.
"""

import re
from collections.abc import Iterator
from pathlib import Path

INDEX = "index.html"
LEFT_OUT = ("pagefind/", "quan-tri/", "ngoai-tuyen/", "assets/js/offline/", "assets/js/search/")
_NAMES_LEFT_OUT = frozenset(
    {
        *("404.html", "CNAME", "ban-phat-hanh.json", "manifest.webmanifest", "ngoai-tuyen.js"),
        *("robots.txt", "the-chia-se.png"),
    }
)
_ADDRESSED = (' href="', ' src="', ' action="', "; url=")
_OF_A_LINE = '/ngoai-tuyen/">'
"""What leads to the page of what a device keeps: of no use in a copy."""
_MODULE = '<script type="module" src="'
_TOOLS, _TOOLS_IN_FILE = "/parts/tools.js", "/parts/tools-in-file.js"
FROM_FILE = "assets/js/parts/from-file.js"
"""What stands before the scripts of a page: they read by it what a browser lets no file read."""
_NEEDS_A_SERVER = re.compile(rb"""\b(?:import|export)\s*[({*.]|\bimport\s*["'\w]|\bexport\s+\w""")
"""What a script says that a browser refuses to run from a file."""
_READ = re.compile(r"van-ban/danh-muc|du-lieu/trien-khai|dia-phuong/.+/index")
"""The JSON that scripts of pages ask for."""


def copied_files(site: Path) -> Iterator[str]:
    """Yield the paths, below the site's folder, of what a copy holds; sorted."""
    for file in sorted(site.rglob("*")):
        path = file.relative_to(site).as_posix()
        is_left_out = file.name in _NAMES_LEFT_OUT or path.startswith(LEFT_OUT)
        is_for_engines = file.name.startswith("sitemap") and file.suffix == ".xml"
        if file.is_file() and not is_left_out and not is_for_engines:
            yield path


def plain_script(data: bytes) -> bytes | None:
    """Return a module as a script that runs from a file; None when it needs a server."""
    if _NEEDS_A_SERVER.search(data):
        return None
    read = b"const fetch=portalFile;" if b"fetch(" in data else b""
    return b"(()=>{" + read + data + b"\n})();\n"


def read_by_scripts(path: str, data: bytes) -> bytes | None:
    """Return JSON as the script that a page of a copy loads for it; None when none asks for it."""
    if not path.endswith(".json") or not _READ.fullmatch(path.removesuffix(".json")):
        return None
    return b"portalData=" + data.strip() + b";\n"


def copied_page(html: str, plain: frozenset[str], notice: str, last: str = "") -> str:
    """Return a page whose addresses name files; `plain` are the names of scripts that may stay.

    `notice` is put before the content, `last` before the end of the body.
    """
    lines = (_with_plain_scripts(line, plain) for line in html.split("\n"))
    whole = _with_files(line for line in lines if line is not None)
    whole = whole.replace("<main>", f"{notice}<main>", 1)
    return whole.replace("</body>", f"{last}</body>", 1)


def _with_plain_scripts(line: str, plain: frozenset[str]) -> str | None:
    before, module, after = line.partition(_MODULE)
    if not module:
        return None if 'rel="manifest"' in line or _OF_A_LINE in line else line
    address, _, rest = after.partition('"')
    if address.endswith(_TOOLS):
        root = address.removesuffix(f"assets/js{_TOOLS}")
        before += f'<script defer src="{root}{FROM_FILE}"></script>'
        address = address.removesuffix(_TOOLS) + _TOOLS_IN_FILE
    if not any(address.endswith(f"/{name}") for name in plain):
        return before + after.partition("</script>")[2] or None
    return f'{before}<script defer src="{address}"{rest}'


def _with_files(lines: Iterator[str]) -> str:
    html = "\n".join(lines)
    for mark in _ADDRESSED:
        first, *others = html.split(mark)
        html = first + "".join(f"{mark}{_named(other)}" for other in others)
    return html


def _named(words: str) -> str:
    """Return words that begin with an address, a folder of which becomes the file in it."""
    address, quote, rest = words.partition('"')
    return f"{file_address(address)}{quote}{rest}"


def file_address(address: str) -> str:
    """Return the address of the file at an address; one that leads elsewhere stays as it is."""
    if ":" in address.partition("/")[0] or address.startswith(("#", "?", "//")):
        return address
    end = min((place for place in map(address.find, "?#") if place >= 0), default=len(address))
    path, rest = address[:end], address[end:]
    if path.endswith(("..", "/.")) or path == ".":
        path += "/"
    return f"{path}{INDEX}{rest}" if path.endswith("/") else address
