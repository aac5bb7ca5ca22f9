"""Open data: tables, the package, and the JSON beside pages, read as their readers will."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import frictionless
import jsonschema
import pytest

from generator.pages.page import Asset
from tests.made_figures import site_with
from tests.planned import files_of

ROWS = (
    "indicator: ty-le-hoi-vien, region: hai-duong, period: 2023, range: [24, 28] | từ 24-28%",
    "indicator: gia-dinh-hoc-tap, region: quan-tan-binh, period: ..2022-09, value: 58234, "
    "total: 64536, stage: registered | 58.234/64.536 gia đình",
    "indicator: quy-khuyen-hoc, region: cum-2, period: 2023, value: 396500000000, "
    "qualifier: over | trên 396,5 tỉ đồng",
)
REPRINTED = """---
title: Bài đăng lại
date: 2024-02-01
lead: Một câu dẫn.
source: {name: Báo Thử}
regions: [thai-binh]
figures:
  - indicator: ty-le-hoi-vien
    region: thai-binh
    period: 2030
    range: [40, 50]
    qualifier: target
    quote: từ 40-50%
---

Thái Bình phấn đấu đạt từ 40-50%.
"""
TEXT = (
    "---\nnumber: 99-KL/TW\ntype: ket-luan\nissuer: ban-bi-thu\nissued: 2019-05-10\n"
    "subject: Văn bản giả định\ntext: none\nsigners: [{name: Nguyễn Văn Thử}]\n"
    "relations: [{kind: continues, target: 11-CT/TW, issued: 2007-04-13, "
    "source: {name: Nguồn thử}}]\n---\n"
)
FILES = {
    "documents/ket-luan/2019-99-kl-tw.md": TEXT,
    "news/2024/02/dang-lai.md": REPRINTED,
}
Files = Mapping[str, Asset]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder: Path = tmp_path_factory.mktemp("data")
    return files_of(site_with(folder, *ROWS, **FILES))


def table(files: Files, url: str) -> list[dict[str, str]]:
    words = files[url].data.decode("utf-8")
    assert words.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(words.removeprefix("\ufeff"), newline="")))


def test_a_row_has_all_that_makes_the_number_true(files: Files) -> None:
    share, families, fund, _ = table(files, "/du-lieu/so-lieu.csv")
    assert (share["value"], share["low"], share["high"]) == ("", "24", "28")
    assert share["qualifier"] == "range"
    assert (families["value"], families["total"], families["stage"]) == (
        "58234",
        "64536",
        "registered",
    )
    assert (families["period_start"], families["period_end"]) == ("", "2022-09-30")
    assert (fund["qualifier"], fund["value"]) == ("over", "396500000000")
    assert fund["quote"] == "trên 396,5 tỉ đồng"
    assert share["region_name"] == "Hải Dương"
    assert share["source_url"].endswith("/tin-tuc/2024/03/bai/#so-lieu-1")


def test_a_row_tells_the_province_of_today_and_who_published_it(files: Files) -> None:
    share, families, fund, reprinted = table(files, "/du-lieu/so-lieu.csv")
    assert (share["province"], share["province_name"]) == ("hai-phong", "Hải Phòng")
    assert (families["province"], fund["province"]) == ("tp-ho-chi-minh", "")
    assert (reprinted["province"], reprinted["source_name"]) == ("hung-yen", "Báo Thử")
    assert (reprinted["source_date"], share["source_name"]) == ("2024-02-01", "")


def test_a_target_that_is_a_range_stays_a_target(files: Files) -> None:
    *_, reprinted = table(files, "/du-lieu/so-lieu.csv")
    assert (reprinted["qualifier"], reprinted["low"], reprinted["high"]) == ("target", "40", "50")


def test_each_indicator_has_its_own_files(files: Files) -> None:
    assert len(table(files, "/du-lieu/chi-tieu/ty-le-hoi-vien.csv")) == 2
    document = json.loads(files["/thong-ke/ty-le-hoi-vien/index.json"].data)
    assert document["figures"][0]["high"] == 28
    assert document["indicator"]["additive"] is False


def test_the_package_is_valid_for_its_readers(files: Files, tmp_path: Path) -> None:
    for url, file in files.items():
        target = tmp_path / url.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    report = frictionless.validate(str(tmp_path / "du-lieu/datapackage.json"))
    assert report.valid, report.flatten(["message"])
    assert len(report.tasks) == 5


def test_every_document_follows_the_schema_it_names(files: Files) -> None:
    parsed = [json.loads(file.data) for url, file in files.items() if url.endswith(".json")]
    schemas = {schema["$id"]: schema for schema in parsed if "$id" in schema}
    documents = [document for document in parsed if "schema" in document]
    assert len(documents) > 90
    for document in documents:
        validator = jsonschema.Draft202012Validator(
            schemas[document["schema"]], format_checker=jsonschema.FormatChecker()
        )
        validator.validate(document)


def test_a_text_tells_its_status_with_the_day(files: Files) -> None:
    document = json.loads(files["/van-ban/ket-luan/tw/2019/99/index.json"].data)
    text, (relation,) = document["text"], document["relations"]
    assert (text["number"], text["status_on"]) == ("99-KL/TW", "2026-11-22")
    assert (relation["number"], relation["url"]) == ("11-CT/TW", None)
    assert document["signers"] == [{"name": "Nguyễn Văn Thử", "role": None}]


def test_an_ended_region_names_where_it_is_now(files: Files) -> None:
    rows = {row["id"]: row for row in table(files, "/du-lieu/dia-phuong.csv")}
    assert (rows["thai-binh"]["until"], rows["thai-binh"]["now"]) == ("2025-06-30", "hung-yen")
    assert (rows["hung-yen"]["until"], rows["hung-yen"]["now"]) == ("", "")


def test_every_code_that_a_place_had_is_there(files: Files) -> None:
    rows = table(files, "/du-lieu/dia-phuong.csv")
    codes = [row["code"] for row in rows] + [row["former_codes"] for row in rows]
    missing = {f"{code:02}" for code in (10, 27, 45, 64, 72, 87, 89)} - set(codes)
    assert not missing


def test_a_name_that_a_place_had_is_there(files: Files) -> None:
    rows = {row["id"]: row["former_names"] for row in table(files, "/du-lieu/dia-phuong.csv")}
    assert rows["hue"] == "Thừa Thiên Huế"
    assert rows["thai-binh"] == ""
