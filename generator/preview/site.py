"""What one build gave to look at: each address with what makes its page or file."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.build import Build
from generator.model import Article, ArticleStatus, Edition, Record
from generator.model.content import CONTENT
from generator.output import made_pictures
from generator.pages import Copy
from generator.plan.planned import AnyFile, AnyPage
from generator.preview.templates import environment_now
from generator.render import Renderer, frame
from generator.text import format_date_time

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent for an address."""

    media_type: str
    data: bytes


@dataclass(frozen=True)
class PreviewedSite:
    """`written` are the hand-written pages by address, as the host made them."""

    build: Build
    root: Path
    theme: Path
    written: Mapping[str, str] = field(default_factory=dict)

    @property
    def edition(self) -> Edition:
        return self.build.plan.edition

    @cached_property
    def waiting(self) -> Mapping[str, str]:
        """What readers cannot see yet, by address, and why."""
        return {record.url: _why(record) for record in self.build.waiting}

    @cached_property
    def pages(self) -> Mapping[str, AnyPage]:
        return {page.url: page for page in self.build.plan.pages}

    @cached_property
    def files(self) -> Mapping[str, AnyFile]:
        return {file.url: file for file in self.build.plan.files}

    @cached_property
    def copies(self) -> Mapping[str, str]:
        return {copy.url: copy.path for copy in self.build.plan.copies if not copy.picture}

    @cached_property
    def pictures(self) -> Mapping[str, Copy]:
        """By the address of each rendition, the picture that it is made of."""
        return {
            copy.url + rendition.suffix: copy
            for copy in self.build.plan.copies
            if copy.picture
            for rendition in copy.picture.renditions
        }

    @cached_property
    def hashed(self) -> Mapping[str, bytes]:
        return {asset.url: asset.data for asset in self.build.plan.hashed()}

    @cached_property
    def renderer(self) -> Renderer:
        return Renderer.of(environment_now(self.theme), frame(self.edition))

    def html(self, url: str) -> str | None:
        """Return the page at an address, made now; None when there is none.

        Raises jinja2.TemplateError when its template is broken.
        """
        if url in self.written:
            return self.written[url]
        planned = self.pages.get(url)
        if planned is None:
            return None
        page, _ = planned.make(self.edition)
        return self.renderer.html(page)

    def file(self, url: str) -> Answer | None:
        """Return the file at an address, made or read now; None when there is none."""
        if url in self.files:
            return Answer(media_type(url), self.files[url].make(self.edition).data)
        if url in self.copies:
            return Answer(media_type(url), (self.root / CONTENT / self.copies[url]).read_bytes())
        if copy := self.pictures.get(url):
            renditions = made_pictures([copy], self.root, self.root / CONTENT, are_all=False)
            return Answer(media_type(url), dict(renditions)[url])
        data = self.hashed.get(url) if "/tim-kiem/" in url else None
        return Answer(media_type(url), data) if data is not None else None


def _why(record: Record) -> str:
    if isinstance(record, Article) and record.status is not ArticleStatus.DRAFT:
        return f"Hẹn đăng {format_date_time(record.date)}: người đọc chưa thấy trang này."
    return "Bản nháp: người đọc chưa thấy trang này."


def media_type(url: str) -> str:
    """Return what the ending says; a module of a script has to be told as one."""
    if url.endswith(".js"):
        return "application/javascript"
    guess, _ = mimetypes.guess_type(url)
    return guess or "application/octet-stream"
