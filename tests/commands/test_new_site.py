"""A portal is of a place that is there: of one that ended, its successor is named."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands.new_site import what_became_of
from generator.model import Region
from tests.folder import project_content

TODAY = date(2026, 11, 28)
REGIONS = project_content().regions
ENDED = [region for region in REGIONS if region.ended]


@pytest.mark.parametrize("region", ENDED, ids=lambda region: region.id)
def test_a_place_that_ended_names_one_that_has_not(region: Region) -> None:
    words = what_became_of(region, REGIONS, TODAY)
    named = {other.id: other for other in REGIONS}[words.partition("--region ")[2].rstrip(".")]
    assert named.ended is None and named.name in words and region.name[1:] in words
    assert what_became_of(named, REGIONS, TODAY) == ""
    assert what_became_of(region, REGIONS, date(2025, 6, 30)) == ""


def test_there_are_places_of_both_kinds() -> None:
    assert len(ENDED) > 25
    others = [region for region in REGIONS if not region.ended]
    assert not [region.id for region in others if what_became_of(region, REGIONS, TODAY)]


def test_nothing_is_made_of_it(tmp_path: Path) -> None:
    arguments = ["new", "site", str(tmp_path / "cong"), "--region", "thai-binh"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 1 and not (tmp_path / "cong").exists()
    assert "Tỉnh Thái Bình không còn từ ngày 01/07/2025" in done.output
    assert "nay thuộc tỉnh Hưng Yên: ghi --region hung-yen." in done.output
