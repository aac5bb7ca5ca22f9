"""What Lighthouse says of a page of every kind, beside Material's default page.

    npm install --prefix FOLDER lighthouse@12.8.2
    python -m benchmarks.lighthouse FOLDER/node_modules/.bin/lighthouse SITE [--only ADDRESS …]

SITE is a built site; it is served packed, with the headers of `deploy/headers.conf`. Material's row
is the portal's own article as the only page of an untouched `theme: material`. Mobile, with
Lighthouse's own throttling; bytes are all that came over the line, headers and icons too. A row is
printed as soon as it is known, and below it each audit that kept a score under 100.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.packed import packed
from tests.end_to_end.addresses import EVERY_KIND
from tests.end_to_end.conftest import CHROMIUM
from tests.end_to_end.guarded import HEADERS

PROJECT = Path(__file__).parent.parent
ARTICLE = "content/news/2024/04/thai-binh-huong-dan-so-ket-ket-luan-49-kl-tw.md"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
DEFAULT = "site_name: Mặc định\nsite_url: https://portal.example/\n" + (
    "theme: {name: material, language: vi, font: false}\n"
)


def report(program: Path, url: str) -> dict[str, Any]:
    """Return what Lighthouse says of one page."""
    flags = "--chrome-flags=--headless=new --no-sandbox"
    command = [str(program), url, "--quiet", "--output=json", "--output-path=stdout", flags]
    environment = {"CHROME_PATH": CHROMIUM, **os.environ}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{url}\n{done.stderr.decode()}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def row(name: str, answer: dict[str, Any]) -> str:
    """Return a row of the table in RESULTS.md."""
    audits = answer["audits"]
    scores = [round(answer["categories"][category]["score"] * 100) for category in CATEGORIES]
    shift = round(audits["cumulative-layout-shift"]["numericValue"], 3)
    largest = audits["largest-contentful-paint"]["numericValue"] / 1000
    weight = audits["total-byte-weight"]["numericValue"]
    cells = (name, *scores, f"{shift:g}", f"{largest:.2f}", f"{weight:,.0f}")
    return f"| {' | '.join(map(str, cells))} |"


def complaints(answer: dict[str, Any]) -> Iterator[str]:
    """Yield each audit that counts and is below 1, with what it was."""
    for category in CATEGORIES:
        for audit in answer["categories"][category]["auditRefs"]:
            said = answer["audits"][audit["id"]]
            if audit["weight"] and said["score"] is not None and said["score"] < 0.9:
                yield f"    {audit['id']} {said['score']} {said.get('displayValue', '')}".rstrip()


@contextmanager
def material() -> Iterator[str]:
    """Serve the article in Material's default; yield its address."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "docs").mkdir()
        (folder / "docs" / "index.md").write_bytes((PROJECT / ARTICLE).read_bytes())
        (folder / "mkdocs.yml").write_text(DEFAULT, encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        subprocess.run(command, cwd=folder, check=True)
        with packed(folder / "site", {}) as root:
            yield f"{root}/"


def main() -> None:
    parser = argparse.ArgumentParser(description="Lighthouse trên mỗi loại trang.")
    parser.add_argument("program", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--only", nargs="*", default=EVERY_KIND)
    options = parser.parse_args()
    print("| page | performance | accessibility | best practices | SEO | CLS | LCP, s | bytes |")
    print("|---|---|---|---|---|---|---|---|")
    with material() as url:
        print(row("Material's default", report(options.program, url)), flush=True)
    with packed(options.site, HEADERS) as root:
        for address in options.only:
            answer = report(options.program, root + address)
            print("\n".join((row(f"`{address}`", answer), *complaints(answer))), flush=True)


if __name__ == "__main__":
    main()
