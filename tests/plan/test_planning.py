"""Planning a site makes no page and no value of one, whatever kinds of pages it has."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
import yaml

import generator.open_data
import generator.pages
import generator.plan
import generator.search
from generator.pages.shell.redirects import redirect_page
from generator.plan import plan_of
from generator.plan.plan import Plan
from generator.site.site import Site
from tests.calls import Calls, calls
from tests.folder import article, site_of
from tests.golden_pages import GOLDEN

MAKING = (generator.pages, generator.open_data, generator.search)
WITH_VERSIONS = yaml.safe_load((GOLDEN / "texts" / "redline.yml").read_text("utf-8"))["content"]
EVENT = yaml.safe_load((GOLDEN / "calendar" / "event.yml").read_text("utf-8"))["content"]
SERIAL = yaml.safe_load((GOLDEN / "news" / "serial.yml").read_text("utf-8"))["content"]
CITING = {
    f"news/2024/03/tin-{number}.md": article("Theo Quyết định số 91/QĐ-KHVN.", regions="ha-noi")
    for number in range(21)
}
RENAMED = article("Một câu.").replace("lead:", "aliases: [/tin-tuc/cu-1.htm]\nlead:", 1)

WITHDRAWN = "status: withdrawn\nwithdrawn: {date: 2024-03-02, reason: Nguồn rút tin.}\nlead:"
GONE = article("Một câu.").replace("lead:", WITHDRAWN, 1)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    own = {"news/2024/03/doi-ten.md": RENAMED, "news/2024/03/da-rut.md": GONE}
    files = {**WITH_VERSIONS, **EVENT, **SERIAL, **CITING, **own}
    site, report = site_of(tmp_path_factory.mktemp("site"), files)
    assert "lỗi[" not in report, report
    return site


@pytest.fixture(scope="module")
def planned(site: Site) -> tuple[Plan, Calls]:
    """The plan, and what was called to have it."""
    with calls() as planning:
        plan = plan_of(site)
    return plan, planning


def test_planning_calls_no_function_that_makes_a_page_or_a_file(
    planned: tuple[Plan, Calls],
) -> None:
    _, planning = planned
    assert [planning.of_package(package) for package in MAKING] == [[], [], []]


def test_planning_calls_no_function_that_links_a_value(planned: tuple[Plan, Calls]) -> None:
    """But for an old address, which is all that its page is about."""
    plan, planning = planned
    of_pages = {page.page: page.value for page in plan.pages}
    of_files = {file.data: file.value for file in plan.files}
    with calls() as linking:
        linked = {made: value() for made, value in {**of_pages, **of_files}.items()}
    for made, value in linked.items():
        if value is not None and made is not redirect_page:
            assert planning.givers_of(value) == set(), made.__qualname__
            linkers = linking.givers_of(value)
            assert linkers and linkers.isdisjoint(planning.started), made.__qualname__


def test_a_page_of_every_kind_was_planned(planned: tuple[Plan, Calls]) -> None:
    assert {page.page for page in planned[0].pages} == set(page_functions())


def test_the_addresses_of_pages_differ(planned: tuple[Plan, Calls]) -> None:
    plan, _ = planned
    assert len({page.url for page in plan.pages}) == len(plan.pages)


def test_calls_are_seen_when_a_page_is_made(site: Site, planned: tuple[Plan, Calls]) -> None:
    front, *_ = planned[0].pages
    with calls() as making:
        front.make(site.edition)
    assert "home_page" in making.of_package(generator.pages)


def page_functions() -> Iterator[object]:
    """Yield each function named `…_page` that a section of the plan takes from what makes pages."""
    made = tuple(package.__name__ for package in MAKING)
    for section in pkgutil.iter_modules(generator.plan.__path__, "generator.plan."):
        for name, value in vars(importlib.import_module(section.name)).items():
            if name.endswith("_page") and value.__module__.startswith(made):
                yield value
