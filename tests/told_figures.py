"""Articles that tell made-up figures of real regions."""

from pathlib import Path

from generator.site.site import Site
from tests.folder import article, site_of


def telling(*rows: str, day: str = "2024-03-01", indicator: str = "hoi-vien") -> str:
    """Return an article; a row is `region period value [more]`, told as `Số ‹n›: ‹value›%`."""
    body, figures = [], []
    for number, row in enumerate(rows):
        region, period, value, *more = row.split(" ", 3)
        quote = f"{'trên ' if 'over' in row else ''}{value} {'%' if 'ty-le' in indicator else 'số'}"
        body.append(f"Nơi {chr(65 + number)} có {quote}.")
        keys = ["indicator: " + indicator, "region: " + region, "period: " + period]
        value = value.replace(".", "")
        figures.append(", ".join([*keys, f"value: {value}", f'quote: "{quote}"', *more]))
    return article("\n\n".join(body), *figures, day=day)


def _month(text: str) -> str:
    day = text.partition("date: ")[2]
    return f"{day[:4]}/{day[5:7]}"


def linked(root: Path, *articles: str, **regions: str) -> Site:
    files = {f"news/{_month(text)}/bai-{number}.md": text for number, text in enumerate(articles)}
    files |= {f"regions/{name.replace('_', '-')}.md": text for name, text in regions.items()}
    site, found = site_of(root, files)
    assert "lỗi[" not in found, found
    return site
