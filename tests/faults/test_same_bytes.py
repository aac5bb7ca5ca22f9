"""The same content makes the same bytes: in another folder, zone, language, order, minute."""

from pathlib import Path

import pytest

from tests.faults.project import Project, digests

MORNING, EVENING = "1795654800", "1795694400"
"""26/11/2026 08:00 and 19:00 in Vietnam, as seconds since 1970."""


@pytest.mark.long
def test_folder_zone_language_hashes_and_minute_change_nothing(tmp_path: Path) -> None:
    here = {"SOURCE_DATE_EPOCH": MORNING, "TZ": "UTC", "LANG": "C.UTF-8", "PYTHONHASHSEED": "1"}
    there = {
        **{"SOURCE_DATE_EPOCH": EVENING, "TZ": "Pacific/Kiritimati"},
        **{"LANG": "vi_VN.UTF-8", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
    }
    sites = []
    for name, environment in (("mot", here), ("thư mục hai", there)):
        (tmp_path / name).mkdir()
        project = Project.make(tmp_path / name)
        code, said = project.build(**environment)
        assert code == 0, said
        sites.append(project.site)
    assert digests(sites[0]) == digests(sites[1])
    assert "26/11/2026" in (sites[0] / "index.html").read_text("utf-8")


def test_a_moment_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    code, said = Project.make(tmp_path).build(SOURCE_DATE_EPOCH="hôm nay")
    assert code == 1
    assert "SOURCE_DATE_EPOCH là số giây" in said
    assert "Traceback" not in said
