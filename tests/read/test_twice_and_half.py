"""A nickname twice in other capitals, and half a number of a telephone, are told."""

from pathlib import Path

import pytest

from generator.read import read_content
from generator.read.schema.contacts import read_phone

TEXT = "content/documents/ket-luan/2019-49-kl-tw.md"


@pytest.mark.parametrize("names", ["Đề án 89, đề án 89", "Hoà Bình, Hòa Bình"])
def test_a_nickname_twice(project: Path, names: str) -> None:
    file = project / TEXT
    words = file.read_text(encoding="utf-8").replace("[Kết luận 49]", f"[{names}]")
    file.write_text(words, encoding="utf-8")
    assert [row.key for row in read_content(project)[1] if row.code == "G319"] == ["nicknames.1"]


@pytest.mark.parametrize("words", ["024", "0243 7", "(024)"])
def test_half_a_number(words: str) -> None:
    with pytest.raises(ValueError, match="G306"):
        read_phone(words)


@pytest.mark.parametrize("words", ["024 3773 0123", "1900 1234", "0912.345.678, 0243 773 0123"])
def test_a_whole_number(words: str) -> None:
    assert read_phone(words) == words


TYPE = "quy-dinh: {name: Quy định, symbol: %s}"
ISSUER = "hoi-khac: {name: Hội khác, slug: %s, organ: %s, regime: association%s}"
LETTERS = {
    ("types", TYPE % "QyĐ"): [],
    ("types", TYPE % "KL"): [("L431", "quy-dinh.symbol")],
    ("issuers", ISSUER % ("tw", "TW", "")): [],
    ("issuers", ISSUER % ("khac", "KHAC", "")): [],
    ("issuers", ISSUER % ("khac", "TW", "")): [("L432", "hoi-khac.organ")],
    ("issuers", ISSUER % ("khac", "TW", ", region: thai-binh")): [],
}


@pytest.mark.parametrize(("file", "row"), LETTERS)
def test_letters_of_numbers_name_one_type_and_one_body(project: Path, file: str, row: str) -> None:
    words = project / f"content/vocabularies/{file}.yml"
    words.write_text(f"{words.read_text('utf-8')}{row}\n", "utf-8")
    told = [(row.code, row.key) for row in read_content(project)[1] if row.code[:3] == "L43"]
    assert told == LETTERS[file, row]
