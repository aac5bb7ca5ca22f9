"""Python-Markdown as the hand-written pages may use it: no HTML, and addresses that lead somewhere.

`portal check` reads the same pages with the articles' own Markdown and tells what is wrong by line.
What only Python-Markdown takes for a link, as in an admonition, is held here to the same rules.
"""

from collections.abc import Callable
from string import punctuation
from typing import cast
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.inlinepatterns import SubstituteTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig

from generator.markdown import KEPT_ATTRIBUTES, alignment, heading_anchor, is_elsewhere, is_safe
from generator.markdown.notes import MARK, NAME
from generator.model import PictureFile
from generator.model.addresses import file_url, relative_root
from generator.plugin.owners_blanks import OwnersBlanks
from generator.plugin.pictures import show_in_all_forms
from generator.plugin.written_words import WrittenWords
from generator.read.frontmatter import has_front_matter

NO_KEYS = "---\n{}\n---\n"
HOME = {"href": "a", "src": "img"}
"""Addresses stand where they are read."""
_LINE_BREAK = SubstituteTagInlineProcessor(r"\\\n", "br")
BARE_ADDRESSES = "pymdownx.magiclink"
"""Makes links of them, as articles do."""


def source_for_mkdocs(text: str) -> str:
    """Return a page's source with keys that are none where it has no fence.

    MkDocs takes `Email: …` in the first lines for MultiMarkdown's keys: what readers should see
    would be gone, and `template`, `location` choose a page that no check has seen.
    """
    return text if has_front_matter(text) else NO_KEYS + text


class WrittenMarkdown(Extension):
    """`refused` gathers what no page may link to."""

    url = "/"
    path = ""

    def __init__(
        self,
        address_of: Callable[[str, str], str | None],
        picture_of: Callable[[str, str], PictureFile | None],
        folder: str,
    ) -> None:
        super().__init__()
        self.address_of = address_of
        self.picture_of = picture_of
        self.pictures: dict[Element, PictureFile] = {}
        self.folder = folder
        self.refused: list[str] = []

    def begin(self, file: str) -> None:
        """Take what comes for a page's; `file` is relative to the content folder."""
        self.url, self.path = f"/{file.removesuffix('.md')}/", f"{self.folder}/{file}"

    def extendMarkdown(self, md: Markdown) -> None:
        """Show HTML as it is written, blanks before a line as none; take a backslash as records do;
        read links before and after MkDocs does."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.parser.blockprocessors.deregister("code")
        md.ESCAPED_CHARS = [*{*md.ESCAPED_CHARS, *punctuation}]
        md.inlinePatterns.register(_LINE_BREAK, "portal-line-break", 182)
        md.treeprocessors.register(_Notes(md), "portal-notes", 25)
        md.treeprocessors.register(_FromTheRoot(md, self), "portal-from-the-root", 5)
        md.treeprocessors.register(OwnersBlanks(md), "portal-owners-blanks", 4.5)
        md.treeprocessors.register(WrittenWords(md), "portal-words", 4)
        md.treeprocessors.register(_FromThePage(md, self), "portal-from-the-page", -5)


def use_for_pages(config: MkDocsConfig, markdown: WrittenMarkdown) -> None:
    """Give MkDocs the extension, and headings the anchors that articles have."""
    config.markdown_extensions = [*config.markdown_extensions, BARE_ADDRESSES, cast(str, markdown)]
    given = config.mdx_configs or {}
    config.mdx_configs = {
        **given,
        "toc": {"slugify": lambda words, separator: heading_anchor(words)} | given.get("toc", {}),
    }
    if "footnotes" in config.markdown_extensions:
        notes = {"BACKLINK_TITLE": "Về chỗ có chú thích {}"}
        config.mdx_configs["footnotes"] = notes | given.get("footnotes", {})


class _Notes(Treeprocessor):
    """Notes of the editors as articles have them; the words are not read for emphasis yet."""

    def run(self, root: Element) -> None:
        for parent in [root, *root.iter()]:
            for block in [child for child in parent if child.tag == "blockquote"]:
                self._read(parent, block)

    def _read(self, parent: Element, block: Element) -> None:
        """Quotes that follow each other are one block in Python-Markdown: each mark begins one."""
        blocks = [block]
        for child in list(block):
            if child.tag == "p" and (child.text or "").partition("\n")[0].strip() == MARK:
                if child is block[0]:
                    note = block
                else:
                    note = Element("blockquote")
                    parent.insert(list(parent).index(blocks[-1]) + 1, note)
                    blocks.append(note)
                _begin(note, child)
            if blocks[-1] is not block:
                block.remove(child)
                blocks[-1].append(child)


def _begin(note: Element, first: Element) -> None:
    note.tag = "div"
    note.attrib.update({"class": "note editors", "role": "note", "aria-label": NAME})
    words = (first.text or "").partition("\n")[2]
    name = Element("strong")
    first.text, name.text, name.tail = "", f"{NAME}.", f" {words}"
    first.insert(0, name)


class _FromTheRoot(Treeprocessor):
    """Addresses of records, pages and pictures from the site's root: MkDocs leaves those alone."""

    def __init__(self, md: Markdown, page: WrittenMarkdown) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        for element in root.iter():
            if aligned := alignment(element.get("style", "")):
                element.set("class", aligned)
            for name in [name for name in element.attrib if not _kept(name, element)]:
                del element.attrib[name]
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self._picture(element)

    def _link(self, element: Element) -> None:
        href = element.get("href", "")
        if not is_safe(href):
            self._refuse(element, "href", href)
        elif own := self.page.address_of(href, self.page.path):
            element.set("href", own)

    def _picture(self, element: Element) -> None:
        source = element.get("src", "")
        if is_elsewhere(source):
            self._refuse(element, "src", source)
        elif not source.startswith("/"):
            element.set("src", file_url(self.page.url, source))
            if file := self.page.picture_of(self.page.path, unquote(source)):
                self.page.pictures[element] = file

    def _refuse(self, element: Element, name: str, address: str) -> None:
        self.page.refused.append(f"{self.page.path}: {address}")
        element.set(name, "#")


class _FromThePage(Treeprocessor):
    """What begins at the root leads from the page, so that a site may lie below any address."""

    def __init__(self, md: Markdown, page: WrittenMarkdown) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        if len(root) and root[0].tag == "h1":
            # MkDocs has taken it for the page's title, which the template shows
            root.remove(root[0])
        to_root = relative_root(self.page.url)
        for element in root.iter():
            for name in ("href", "src"):
                address = element.get(name, "")
                if address.startswith("/") and not address.startswith("//"):
                    element.set(name, to_root + address)
        for element, file in self.page.pictures.items():
            show_in_all_forms(element, file)
        self.page.pictures.clear()


def _kept(name: str, element: Element) -> bool:
    if name in HOME:
        return element.tag == HOME[name]
    return name in KEPT_ATTRIBUTES
