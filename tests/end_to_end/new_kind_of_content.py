"""A kind of content that the portal does not have, as one would add it: terms and their meaning."""

from collections.abc import Mapping, Sequence

URL = "/thuat-ngu/xa-hoi-hoc-tap/"
FILE = "content/terms/xa-hoi-hoc-tap.md"
TEXT = "---\ntitle: Xã hội học tập\nregions: [hung-yen]\n---\n\nMột lời giải thích giả định.\n"
RECORD = '''\
"""A term, and what it means."""

from dataclasses import dataclass
from typing import NewType

from generator.model.addresses import term_url
from generator.model.ids import RegionId
from generator.model.origin import Origin

TermId = NewType("TermId", str)


@dataclass(frozen=True, slots=True)
class Term:
    id: TermId
    title: str
    origin: Origin
    regions: tuple[RegionId, ...] = ()

    @property
    def url(self) -> str:
        return term_url(self.id)
'''
KEYS = '''\
"""The keys of a term."""

from typing import ClassVar

from pydantic import Field

from generator.read.schema.keys import Keys
from generator.read.schema.values import Text


class TermKeys(Keys):
    noun: ClassVar[str] = "thuật ngữ"
    title: Text = Field(title="thuật ngữ", examples=["Xã hội học tập"])
    regions: list[Text] = Field([], title="địa phương", examples=["[thai-binh]"])
'''
READER = '''\
"""From a term's keys to a term."""

import re
from collections.abc import Iterator
from dataclasses import replace
from posixpath import basename

from generator.diagnostics import Diagnostic
from generator.model import Origin, Region, RegionId
from generator.model.term import Term, TermId
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.outcome import Outcome
from generator.read.references import Identifiers, check_ids
from generator.read.schema.term import TermKeys
from generator.read.sound import SoundIds


def term_from(keys: TermKeys, origin: Origin, _: ContentFolder) -> Outcome[Term]:
    """Return the term; its id is its file's name."""
    id_ = TermId(basename(origin.path).removesuffix(".md"))
    return Outcome(Term(id_, keys.title, origin, tuple(map(RegionId, keys.regions))))


def _check(term: Term, identifiers: Identifiers) -> Iterator[Diagnostic]:
    yield from check_ids(term.origin, identifiers.records[Region], term.regions, "regions")


def _sound(term: Term, sound: SoundIds) -> Term:
    return replace(term, regions=sound.of(Region, term.regions))


TERMS = Kind(
    record=Term,
    folder=Folder(
        "terms",
        re.compile(rf"terms/{SLUG}\\.md"),
        1,
        "terms/‹tên›.md",
    ),
    keys=TermKeys,
    read=term_from,
    check=_check,
    sound=_sound,
)
'''
LINKED = '''\
"""What a term's page may show."""

from dataclasses import dataclass

from generator.model import Body
from generator.model.term import Term
from generator.site.site import Site


@dataclass(frozen=True, slots=True)
class LinkedTerm:
    title: str
    url: str
    body: Body


def linked_term(site: Site, term: Term) -> LinkedTerm:
    return LinkedTerm(term.title, term.url, site.bodies[term.url])
'''
PAGE = '''\
"""The page of a term."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import body_html
from generator.model import Edition
from generator.pages.page import Head, Page
from generator.site.terms import LinkedTerm


@dataclass(frozen=True, slots=True)
class TermView:
    title: str
    body: Markup


def term_page(linked: LinkedTerm, edition: Edition) -> Page:
    """Return the page of a term."""
    head = Head(linked.title, f"{linked.title}: nghĩa là gì.", "term")
    return Page(linked.url, "shell/term.html", head, TermView(linked.title, body_html(linked.body)))
'''
TEMPLATE = """\
{% extends "main.html" %}
{% set styles = ["news/list"] %}
{% block content %}
<h1>{{ view.title }}</h1>
<div class="prose">{{ view.body }}</div>
{% endblock %}
"""
ADDED: Mapping[str, str] = {
    "generator/model/term.py": RECORD,
    "generator/read/schema/term.py": KEYS,
    "generator/read/terms.py": READER,
    "generator/site/terms.py": LINKED,
    "generator/pages/shell/term.py": PAGE,
    "theme/shell/term.html": TEMPLATE,
}
LINES: Sequence[tuple[str, str, str]] = (
    (
        "generator/model/addresses.py",
        'ABOUT = "/gioi-thieu/"\n',
        'TERMS = "/thuat-ngu/"\nABOUT = "/gioi-thieu/"\n',
    ),
    (
        "generator/model/addresses.py",
        "def article_url(",
        'def term_url(term: str) -> str:\n    return f"{TERMS}{term}/"\n\n\ndef article_url(',
    ),
    ("generator/model/addresses.py", "FORM, OFFLINE)", "FORM, OFFLINE, TERMS)"),
    (
        "generator/read/kinds.py",
        "from generator.read.regions import REGIONS\n",
        "from generator.read.regions import REGIONS\nfrom generator.read.terms import TERMS\n",
    ),
    ("generator/read/kinds.py", "INDICATORS, PAGES)", "INDICATORS, PAGES, TERMS)"),
    (
        "generator/plan/plan.py",
        "from generator.plan.planned import AnyFile, AnyPage\n",
        "from functools import partial\n\n"
        "from generator.model.term import Term\n"
        "from generator.pages.shell.term import term_page\n"
        "from generator.plan.planned import AnyFile, AnyPage, record_pages\n"
        "from generator.site.terms import linked_term\n",
    ),
    (
        "generator/plan/plan.py",
        "    yield from data_pages(site)\n",
        "    value = partial(linked_term, site)\n"
        "    yield from record_pages(site.content.of(Term), value, term_page)\n"
        "    yield from data_pages(site)\n",
    ),
)
