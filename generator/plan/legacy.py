"""Sections whose pages are still made from the whole site."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TypeVar

from generator.model import Edition
from generator.pages import Asset, Page, SearchEntry
from generator.plan.planned import AnyFile, AnyPage, PlannedFile, PlannedPage

Value = TypeVar("Value")


def planned(pages: Iterable[Page]) -> Iterator[AnyPage]:
    for page in pages:
        yield PlannedPage(page.url, partial(_same, page), _page, _entry)


def planned_files(assets: Iterable[Asset]) -> Iterator[AnyFile]:
    for asset in assets:
        yield PlannedFile(asset.url, partial(_same, asset.data), _data)


def _same(value: Value) -> Value:
    return value


def _page(page: Page, edition: Edition) -> Page:
    return page


def _data(data: bytes, edition: Edition) -> bytes:
    return data


def _entry(page: Page, edition: Edition) -> SearchEntry | None:
    return page.head.search
