"""A portal built by the processes of a Dask cluster: the same bytes. Run by `make test-cluster`."""

import shutil
from pathlib import Path

import pytest

from generator.build import prepare
from generator.output import Output
from generator.render import maker
from generator.site import bodies
from generator.workers import _SOURCES as known_sources
from generator.workers import Workers, through
from generator.write import write
from tests.test_what_passes_builds import NOW, SETTINGS, THEME

distributed = pytest.importorskip("distributed", reason="`make test-cluster` cài Dask")
PROJECT = Path(__file__).parents[2]


def site(root: Path, output: Path, workers: Workers | None) -> dict[str, bytes]:
    built = prepare(root, SETTINGS, NOW, workers=workers)
    write(built.plan, root, THEME, Output(output), workers=workers)
    paths = (path for path in output.rglob("*") if path.is_file())
    return {str(path.relative_to(output)): path.read_bytes() for path in paths}


def sources_here() -> int:
    """Return for how many stages a process read the folder and still knows it."""
    return len(known_sources)


def test_a_cluster_makes_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (maker, bodies):
        monkeypatch.setattr(module, "MANY", 1)
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    alone = site(tmp_path, tmp_path / "alone", None)
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as own,
        distributed.Client(own) as client,
        client.get_executor() as executor,
    ):
        shared = site(tmp_path, tmp_path / "shared", through(executor, width=2))
        sources = client.run(sources_here)
    assert list(sources.values()) == [1, 1], "both processes took part"
    assert shared == alone and len(alone) > 300
