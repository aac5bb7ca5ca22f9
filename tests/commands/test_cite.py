"""`portal cite` as editors call it: text in, citations out."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from generator.commands.cite import cite
from tests.documents import decision

HEAD = "---\ntitle: Thử\ndate: 2024-04-24 17:18\nregions: [toan-quoc]\n---\n"
PORTAL = Path(sys.executable).with_name("portal")
ISSUERS = (
    "hoi-khuyen-hoc-viet-nam: {name: Hội Khuyến học Việt Nam, slug: khvn, organ: KHVN, "
    "regime: association}\n"
)


def folder(root: Path) -> Path:
    """A register with two made-up decisions of one number, and of two years."""
    texts = [decision("97/QĐ-KHVN", "2020-01-15"), decision("97/QĐ-KHVN", "2025-02-01")]
    words = {"issuers": ISSUERS, "types": "quyet-dinh: {name: Quyết định, symbol: QĐ}\n"}
    files = [*texts, *((f"vocabularies/{name}.yml", text) for name, text in words.items())]
    for path, text in files:
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def run(root: Path, text: str, *options: str) -> Result:
    return CliRunner().invoke(cite, ["-", "--root", str(folder(root)), *options], input=text)


def rows(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    citations: list[dict[str, Any]] = json.loads(result.stdout)
    return citations


def test_json_has_exactly_the_keys_of_the_contract(tmp_path: Path) -> None:
    text = "Đầu.\nTheo điểm a khoản 2 Điều 5 Quyết định số 97/QĐ- KHVN, ngày 15/01/2020 của Hội.\n"
    assert rows(run(tmp_path, text, "--format", "json")) == [
        {
            "text": "điểm a khoản 2 Điều 5 Quyết định số 97/QĐ- KHVN, ngày 15/01/2020 của Hội",
            "line": 2,
            "column": 6,
            "number": "97/QĐ-KHVN",
            "type": "quyết định",
            "date": "2020-01-15",
            "issuer": "Hội",
            "pinpoint": {"article": "5", "clause": "2", "point": "a"},
            "status": "resolved",
            "target": "/van-ban/quyet-dinh/khvn/2020/97/",
        }
    ]


def test_statuses(tmp_path: Path) -> None:
    text = "97/QĐ-KHVN; 97/QĐ-KHVN ngày 2/2/2020; 98/QĐ-KHVN; Quyết định số 97 của Hội"
    citations = rows(run(tmp_path, text, "--format", "json", "--as-of", "2024-01-01"))
    assert [citation["status"] for citation in citations] == [
        "resolved",
        "date-conflict",
        "unknown",
        "resolved-short",
    ]
    assert citations[2]["target"] is None
    assert citations[2]["pinpoint"] == {"article": None, "clause": None, "point": None}


def test_the_date_decides_which_text_is_meant(tmp_path: Path) -> None:
    for day, year in (("2024-01-01", 2020), ("22/11/2026", 2025)):
        (citation,) = rows(
            run(tmp_path / str(year), "97/QĐ-KHVN", "--format", "json", "--as-of", day)
        )
        assert citation["target"] == f"/van-ban/quyet-dinh/khvn/{year}/97/"


def test_front_matter_is_skipped_and_gives_the_date(tmp_path: Path) -> None:
    (citation,) = rows(run(tmp_path, f"{HEAD}\nTheo 97/QĐ-KHVN.\n", "--format", "json"))
    assert (citation["line"], citation["column"]) == (7, 6)
    assert citation["target"] == "/van-ban/quyet-dinh/khvn/2020/97/"


def test_text_names_the_place_and_the_target(tmp_path: Path) -> None:
    result = run(tmp_path, "Theo 97/QĐ-KHVN\nvà 5/QĐ-KHVN.", "--as-of", "2024-01-01")
    assert result.stdout == (
        "1:6: 97/QĐ-KHVN [có trong kho] → /van-ban/quyet-dinh/khvn/2020/97/\n"
        "2:4: 5/QĐ-KHVN [chưa có trong kho]\n"
    )
    assert "2 viện dẫn, tính đến ngày 01/01/2024" in result.stderr


def test_a_bad_date_is_told_in_vietnamese(tmp_path: Path) -> None:
    result = run(tmp_path, "", "--as-of", "31/02/2024")
    assert result.exit_code == 2
    assert "31/02/2024" in result.stderr


def test_a_missing_file_and_bytes_that_are_no_text(tmp_path: Path) -> None:
    missing = CliRunner().invoke(cite, [str(tmp_path / "khong-co.md")])
    assert (missing.exit_code, "không đọc được" in missing.stderr) == (1, True)
    bad = CliRunner().invoke(cite, ["-"], input=b"\xff\xfe")
    assert (bad.exit_code, "không phải UTF-8" in bad.stderr) == (1, True)


def test_broken_front_matter_is_reported(tmp_path: Path) -> None:
    result = run(tmp_path, "---\ntitle: [a\n---\n97/QĐ-KHVN\n")
    assert result.exit_code == 1
    assert "K203" in result.stderr


def test_the_installed_command(tmp_path: Path) -> None:
    file = tmp_path / "bai.md"
    file.write_text(f"{HEAD}97/QĐ-KHVN\n", encoding="utf-8")
    command = [PORTAL, "cite", file, "--format", "json", "--root", folder(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert [citation["line"] for citation in json.loads(done.stdout)] == [6]


def test_texts_that_only_share_the_number_are_no_targets_and_doubts_are_told(
    tmp_path: Path,
) -> None:
    text = "97/QĐ-KHVN ngày 2/2/2019; 97/QĐ-KHVN của UBND tỉnh."
    other, doubtful = run(tmp_path, text, "--as-of", "2024-01-01").stdout.splitlines()
    assert other == (
        "1:1: 97/QĐ-KHVN ngày 2/2/2019 [chưa có trong kho] khác"
        " /van-ban/quyet-dinh/khvn/2025/97/, /van-ban/quyet-dinh/khvn/2020/97/"
    )
    assert doubtful == (
        "1:27: 97/QĐ-KHVN của UBND tỉnh [có trong kho; ghi cơ quan khác với kho văn bản]"
        " → /van-ban/quyet-dinh/khvn/2020/97/"
    )
