"""How long an event may last without a question: a meeting days, a plan ten years."""

from pathlib import Path

import pytest

from generator.read import read_content

LENGTHS = {
    ("conference", "2024-05-15", "2024-05-17"): False,
    ("conference", "2024-05-15", "2024-06-15"): False,
    ("conference", "2024-05-15", "2025-05-17"): True,
    ("conference", "2024-05", "2024-06"): False,
    ("anniversary", "2024-10-01", "2024-10-07"): False,
    ("anniversary", "2024-10-01", "2034-10-07"): True,
    ("deadline", "2021-01-01", "2030-12-31"): False,
    ("deadline", "2021", "2030"): False,
    ("deadline", "2024-05-15", "2044-05-30"): True,
    ("campaign", "2024", "2034"): False,
    ("campaign", "2024", "2064"): True,
}


@pytest.mark.parametrize(("kind", "start", "end"), LENGTHS)
def test_an_event_that_lasts_too_long_is_told(
    project: Path, kind: str, start: str, end: str
) -> None:
    file = project / f"content/events/{start[:4]}/viec.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    keys = f"title: Việc\nkind: {kind}\nstart: {start}\nend: {end}\nlevels: [cap-xa]\n"
    file.write_text(f"---\n{keys}---\n\nMột việc.\n", "utf-8")
    told = [row for row in read_content(project)[1] if row.position.path.endswith("viec.md")]
    assert [row.code for row in told] == ["K211"] * LENGTHS[kind, start, end], told
    assert all(row.key == "end" and "kéo dài từ" in row.message for row in told)
