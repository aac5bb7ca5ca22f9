"""What says again what another key said is told; where nobody wrote either, nothing is."""

import pytest

from generator.read.frontmatter import read_front_matter

AGAIN = {
    "lead": 'title: "Xã trao học bổng"\nlead: "Xã trao  học bổng."\n',
    "definition": "title: Hội viên\ndefinition: hội viên\n",
    "description": "name: Giao ban\ndescription: Giao ban\n",
    "image.alt": "image: {src: a.jpg, alt: Mỹ Lệ, credit: Mỹ Lệ}\n",
    "image.caption": "image: {src: a.jpg, alt: Đại biểu, caption: Mỹ Lệ, credit: Mỹ Lệ}\n",
    "subject": 'number: 324/QĐ-KHVN\nsubject: "Quyết định số 324/QĐ-KHVN về khen thưởng"\n',
    "attachments.0.title": "attachments: [{file: ban-ky.pdf, title: ban-ky.pdf}]\n",
}
SURE = {
    "image.credit": 'image: {src: a.jpg, alt: Đại biểu, credit: "Ảnh: Mỹ Lệ"}\n',
    "source.pictures.0.credit": 'source: {pictures: [{caption: Xã, credit: "Ảnh: Mỹ Lệ"}]}\n',
}
OTHERS = (
    'title: "Xã trao học bổng"\nlead: "Xã Bình Minh trao 120 suất học bổng."\n',
    "title: \nlead: \n",
    'number: 324/QĐ-KHVN\nsubject: "Thực hiện Quyết định số 281/QĐ-TTg"\n',
    "attachments: [{file: ban-ky.pdf, title: Bản ký}]\n",
)


def told(keys: str) -> list[tuple[str, str]]:
    read = read_front_matter("a.md", f"---\n{keys}---\n\nThân.\n")
    return [(row.code, row.key) for row in read.problems if row.code in ("K210", "K211")]


@pytest.mark.parametrize("key", AGAIN)
def test_what_was_said_is_told(key: str) -> None:
    assert told(AGAIN[key]) == [("K211", key)]


@pytest.mark.parametrize("key", SURE)
def test_the_word_before_a_name_of_who_took_it_is_an_error(key: str) -> None:
    assert told(SURE[key]) == [("K210", key)]


@pytest.mark.parametrize("keys", OTHERS)
def test_what_says_more_is_not(keys: str) -> None:
    assert told(keys) == []
