"""The register by which the search page answers a document number."""

import json

import pytest

from generator.model import DocumentNumber, TextId
from generator.pages.search_page import keys, search_assets, words
from tests.pages.small_site import circular, site_of


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("kl49", "kl 49"), ("03/HD-HKH", "3 hd hkh"), ("Quyết định số 324", "quyet dinh so 324")],
)
def test_words_and_numbers_are_set_apart(typed: str, folded: str) -> None:
    assert words(typed) == folded


def test_the_keys_hold_what_people_type() -> None:
    text = circular(nicknames=("Đề án 89",))
    found = keys(site_of(texts=[text]), text)
    assert {"99 2020 tt bgddt", "tt 99", "thong tu 99", "thong tu so 99", "99 2020"} <= set(found)
    assert "de an 89" in found


def test_the_register_is_small_json_newest_first() -> None:
    older = circular(
        id=TextId("thong-tu/bgddt/2018/9"),
        number=DocumentNumber.parse("9/2018/TT-BGDĐT"),
        issued=None,
        issued_year=2018,
    )
    (asset,) = search_assets(site_of(texts=[older, circular()]))
    entries = json.loads(asset.data)
    assert [entry["n"] for entry in entries] == ["99/2020/TT-BGDĐT", "9/2018/TT-BGDĐT"]
    assert entries[0]["d"] == "01/12/2019" and entries[1]["d"] == "năm 2018"
    assert set(entries[0]) == {"n", "t", "i", "d", "s", "u", "k"}
