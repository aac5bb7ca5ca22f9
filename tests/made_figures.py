"""Made-up figures of real regions and indicators, for the tests of pages."""

from dataclasses import replace
from pathlib import Path

from generator.model import Settings
from generator.site.links import ReportedFigure
from generator.site.site import Site
from tests.folder import article, site_of


def site_with(root: Path, *rows: str, day: str = "2024-03-01", **files: str) -> Site:
    """Return a site whose one article reports the rows, each `keys | quote`."""
    figures, body = [], []
    for number, row in enumerate(rows):
        keys, quote = (part.strip() for part in row.split("|"))
        body.append(f"Nơi {chr(65 + number)} có {quote} nhé.")
        figures.append(f'{keys}, quote: "{quote}"')
    news = {f"news/{day[:4]}/{day[5:7]}/bai.md": article("\n\n".join(body), *figures, day=day)}
    site, report = site_of(root, {**news, **files})
    assert "lỗi[" not in report, report
    settings = Settings("Cổng thử", "https://portal.example/thu/")
    return replace(site, edition=replace(site.edition, settings=settings))


def figures_of(root: Path, *rows: str) -> tuple[ReportedFigure, ...]:
    """Return the figures of such rows, in their order."""
    return site_with(root, *rows).figures
