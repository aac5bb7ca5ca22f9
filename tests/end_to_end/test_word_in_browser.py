"""The browser makes a Word file plain as `portal import` does: file after file, in both."""

import base64
import subprocess
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.importing.legacy import legacy_tables
from generator.importing.word.blocks import blocks_of
from generator.importing.word.package import DOCUMENT, OTHERS, Package, W, open_package
from generator.importing.word.prepare import prepare
from generator.npm import npm_program
from tests.folder import PROJECT
from tests.importing.word_vectors import vectors

FILES = 80
ENTRY = """
import { blocksOf } from "./blocks.js";
import { prepare } from "./prepare.js";
import { all, at, treeOf } from "./xml.js";
globalThis.blocks = (html) => blocksOf(html).map(({ markdown }) => markdown);
globalThis.plain = (file, tables) => {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const { parts, dropped, isConverted } = prepare(bytes, tables);
  const paragraphs = all(treeOf(parts["word/document.xml"]), "p").map((paragraph) => [
    all(paragraph, "t").map((text) => text.textContent).join("").normalize("NFC"),
    at(paragraph, "pPr", "numPr") !== null,
  ]);
  const levels = all(treeOf(parts["word/numbering.xml"]), "lvl").length;
  return [paragraphs, levels, dropped.map((words) => words.normalize("NFC")), isConverted];
};
"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    esbuild = npm_program(PROJECT, "@esbuild", "esbuild")
    assert esbuild
    done = subprocess.run(
        [esbuild, "--bundle", "--format=iife", "--log-level=error"],
        cwd=PROJECT / "generator/admin/word",
        input=ENTRY.encode(),
        env={"NODE_PATH": str(PROJECT / "node_modules")},
        capture_output=True,
        check=True,
    )
    page = browser.new_page()
    page.add_script_tag(content=done.stdout.decode())
    yield page
    page.close()


def in_python(data: bytes) -> list[Any]:
    prepared = prepare(open_package(data))
    package: Package = open_package(prepared.data)
    document, numbering = package.tree(DOCUMENT), package.tree("word/numbering.xml")
    assert document is not None and numbering is not None
    paragraphs = [
        [
            _composed("".join(text.text or "" for text in paragraph.iter(f"{W}t"))),
            paragraph.find(f"{W}pPr/{W}numPr") is not None,
        ]
        for paragraph in document.iter(f"{W}p")
    ]
    levels = len(list(numbering.iter(f"{W}lvl")))
    return [
        paragraphs,
        levels,
        [_composed(words) for words in prepared.dropped],
        prepared.is_converted,
    ]


def _composed(words: str) -> str:
    return unicodedata.normalize("NFC", words)


def test_both_make_the_same_of_a_file(page: Page) -> None:
    tables = {"legacy": legacy_tables(), "others": OTHERS}
    seen: set[str] = set()
    for number, data in enumerate(vectors(FILES)):
        file = base64.b64encode(data).decode()
        theirs = page.evaluate("([file, tables]) => plain(file, tables)", [file, tables])
        ours = in_python(data)
        assert theirs == ours, number
        seen |= {words for words, _ in ours[0]} | {str(ours[3])}
    everything = "\n".join(seen)
    assert all(
        word in everything for word in ("Điều ", "khuyến học", "QUYẾT ĐỊNH", "ĐỘC LẬP", "True")
    )


NOTED = (
    '<p>Một<sup><a href="#endnote-2" id="endnote-ref-2">[1]</a></sup> và'
    ' hai<sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup>.</p>'
    '<ol><li id="endnote-2"><p>Chú một.</p><p>Đoạn sau. <a href="#endnote-ref-2">↑</a></p></li>'
    '<li id="footnote-2"><p>Chú hai. <a href="#footnote-ref-2">↑</a></p></li></ol>'
)


def test_notes_go_by_their_order_in_both(page: Page) -> None:
    ours = blocks_of(NOTED)
    assert [block.markdown for block in ours.blocks] == ["Một[^1] và hai[^2]."]
    assert ours.footnotes == ["Chú một. Đoạn sau.", "Chú hai."]
    theirs = page.evaluate("(html) => blocks(html)", NOTED)
    notes = [f"[^{number}]: {words}" for number, words in enumerate(ours.footnotes, 1)]
    assert theirs == [ours.blocks[0].markdown, *notes]
