"""Which elements within a story lead to other pieces: headlines, what teases them, buttons."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.importing.block import Block, BlockKind
from generator.importing.documents import documents_in
from generator.importing.html.extent import is_hidden
from generator.importing.html.tree import Element, share_of_links, words_of
from generator.importing.news.bylines import byline
from generator.importing.news.layout import box_of
from generator.importing.news.lines import ends_sentence, is_prose, is_sentence
from generator.importing.news.strangers import is_of_another_piece, teases
from generator.text import squeeze

_LINES = frozenset(["div", "p", "td", "center", "h4", "h5", "h6", "dd", "dt"])
_TEASERS = _LINES | {"h3", "ul", "ol", "dl", "section", "article", "aside", "li", "blockquote"}
_BOXES = frozenset(["div", "section", "article", "aside", "blockquote", "table", "dl"])
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LONGEST_TEASER = 300
_LEAST_WORDS, _MOST_OF_LABEL = 5, 6
_MOST_BOXED = 3
_SHOWN = (BlockKind.PICTURE, BlockKind.CAPTION)
_ALL = 0.99
_FILES = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".zip", ".rar", ".ppt", ".pptx", ".jpg", ".png")


def is_teaser(element: Element) -> bool:
    """Is it a headline that leads elsewhere, with what it says of that piece, or a button?"""
    words = words_of(element)
    if not 0 < len(words) <= _LONGEST_TEASER:
        return False
    is_unknown = "-" in element.tag
    if (is_unknown or element.tag in _BOXES) and _is_titled_link(element):
        return True
    return (is_unknown or element.tag in _TEASERS) and _leads_elsewhere(element, words)


def _leads_elsewhere(element: Element, words: str) -> bool:
    if sum(is_sentence(words_of(line)) for line in element.iter("p")) > 1:
        return False
    headings = list(element.iter(*_HEADINGS))
    if len(headings) == 1 and len(words_of(headings[0]).split()) >= _LEAST_WORDS:
        return share_of_links(headings[0]) > _ALL
    if _is_behind_label(element):
        return True
    is_plain = not headings or element.tag in _HEADINGS
    return is_plain and (_is_linked_headline(element) or _is_only_link(element, words))


def _is_only_link(element: Element, words: str) -> bool:
    """A line that is one link leads elsewhere: a headline, or a button of a few words."""
    if not _is_linked(element, words) or not _leads_to_piece(element) or is_prose(words):
        return False
    return len(words.split()) >= _LEAST_WORDS or (element.tag in _LINES and _is_button(words))


def _is_linked(element: Element, words: str) -> bool:
    """Is all of it a link, but for a bullet?"""
    linked = "".join(words_of(link) for link in element.iter("a"))
    return bool(linked) and _letters(linked) == _letters(words)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def _is_button(words: str) -> bool:
    """Is it neither who wrote the piece, nor where it stood, nor a text that it names?"""
    return byline(words, is_signature=True) is None and not documents_in((words,))


def _is_behind_label(element: Element) -> bool:
    """Does a line name another piece behind a label: `Clip: …`, `Mời bạn xem video: …`?"""
    links = [link for link in element.iter("a") if words_of(link)]
    if element.tag not in (*_LINES, "h3") or len(links) != 1 or not _leads_to_piece(element):
        return False
    label, _, rest = words_of(element).partition(words_of(links[0]))
    is_label = label.rstrip().endswith(":") and len(label.split()) <= _MOST_OF_LABEL and not rest
    is_named = len(words_of(links[0]).split()) >= _LEAST_WORDS
    return is_label and is_named and byline(words_of(element)) is None and _is_button(label)


def _is_titled_link(element: Element) -> bool:
    """Is it a box of a few words without a full stop, above one headline that leads elsewhere?"""
    links = [link for link in element.iter("a") if words_of(link)]
    if len({link.get("href") for link in links}) != 1 or not _leads_to_piece(element):
        return False
    headline = words_of(links[-1])
    title, _, rest = words_of(element).partition(headline)
    is_title = 0 < len(title.split()) <= _MOST_OF_LABEL and not ends_sentence(title.strip(" :"))
    if not is_title or rest.strip() or len(headline.split()) < _LEAST_WORDS:
        return False
    lines = {words_of(part) for part in element.iter() if isinstance(part.tag, str)}
    return title.strip() in lines and not documents_in((headline,))


def _is_linked_headline(element: Element) -> bool:
    """Is its first line one link, with what it says of that piece below it?"""
    targets = {link.get("href") for link in element.iter("a")}
    headline = next(filter(None, map(words_of, element.iter("a"))), "")
    if len(targets) != 1 or len(headline.split()) < _LEAST_WORDS:
        return False
    before, _, said = map(str.strip, words_of(element).partition(headline))
    if before != " ".join(words_of(part) for part in element.iter() if is_hidden(part)):
        return False
    inner = element.iter("div", "p", "span", "dd", "td", "li")
    apart = [words_of(box) for box in inner if next(box.iter("a"), None) is None]
    apart += [squeeze(line.tail or "") for line in element.iter("br")]
    return bool(said) and said in apart and _leads_to_piece(element)


def _leads_to_piece(element: Element) -> bool:
    """A link to a file, or to a mailbox, belongs to the piece."""
    targets = [link.get("href") for link in element.iter("a")]
    return all(
        target is None
        or (target and not target.lower().endswith(_FILES) and not target.startswith("mailto:"))
        for target in map(_squeezed, targets)
    )


def _squeezed(target: str | None) -> str | None:
    return None if target is None else squeeze(target)


def boxed_pieces(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield, the last first, the blocks of small boxes within a story that tell of other pieces."""
    main = box_of(blocks)
    runs = [list(run) for _, run in groupby(range(len(blocks)), key=lambda at: blocks[at].box)]
    for run in reversed(runs[1:-1]):
        headline, *said = (blocks[at].text for at in run)
        is_small = len(run) <= _MOST_BOXED and len(headline.split()) >= _LEAST_WORDS
        if not is_small or not main or blocks[run[0]].box in (0, main):
            continue
        kinds = {blocks[at].kind for at in run[1:]}
        is_headed = blocks[run[0]].kind is BlockKind.HEADING and kinds <= {BlockKind.PARAGRAPH}
        above = (block for block in reversed(blocks[: run[0]]) if block.kind not in _SHOWN)
        is_within = next(above, blocks[0]).box == blocks[run[-1] + 1].box == main
        others = [block.text for at, block in enumerate(blocks) if at not in run]
        if is_headed and is_within and is_of_another_piece(headline, said, others):
            yield from reversed(run)


def teasers_below(blocks: Sequence[Block], headlines: Sequence[tuple[int, str]]) -> Iterator[int]:
    """Yield, the last first, the blocks below headlines of other pieces that say more of those."""
    for at, headline in reversed(headlines):
        if not 0 < at < len(blocks) or blocks[at].kind is not BlockKind.PARAGRAPH:
            continue
        rest = [block.text for block in (*blocks[:at], *blocks[at + 1 :])]
        if is_prose(blocks[at].text) and teases(blocks[at].text, headline, rest):
            yield at
