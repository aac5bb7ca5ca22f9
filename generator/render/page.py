"""One page through its template."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from markupsafe import Markup

from generator.markdown import shown
from generator.model.addresses import relative_root
from generator.pages import Head, Page
from generator.render.breadcrumbs import breadcrumbs_of
from generator.render.frame import Frame
from generator.render.styles import CHROME, styles_of
from generator.render.surroundings import Surroundings, fills_blocks_only


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page's HTML, and its marked content, of which the search takes what is searched."""

    html: str
    content: str


@dataclass(frozen=True, slots=True)
class Renderer:
    """Templates and frame; `around` is what `base.html` calls for header, footer and sheets."""

    environment: Environment
    frame: Frame
    around: dict[str, Any]
    surroundings: Callable[[str, str, str, str], Surroundings | None]

    @classmethod
    def of(cls, environment: Environment, frame: Frame) -> "Renderer":
        """Return the renderer of one build."""
        chrome = cache(chrome_of(environment, frame))
        sheets = styles_of(environment)
        breadcrumbs = breadcrumbs_of(frame)
        around = {"chrome": chrome, "style_sheets": sheets, "breadcrumbs": breadcrumbs}
        return cls(environment, frame, around, _surroundings_of(environment, frame, around))

    def load_templates(self) -> None:
        """Load all templates: a process that is forked afterwards need load none."""
        for name in self.environment.list_templates(["html"]):
            self.environment.get_template(name)

    def html(self, page: Page) -> str:
        """Return the page's HTML. Raises jinja2.TemplateError when a template is broken."""
        return self.rendered(page).html

    def rendered(self, page: Page) -> RenderedPage:
        """Return the page. Raises jinja2.TemplateError when a template is broken."""
        template = self.environment.get_template(page.template)
        base_url, head = self._base_url(page.url), page.head
        canonical = self.frame.site_url.rstrip("/") + page.url
        values = self.around | _values(self.frame, base_url, head, canonical) | {"view": page.view}
        surroundings = self.surroundings(page.template, base_url, head.section, head.kind)
        if surroundings:
            return RenderedPage(*surroundings.around(template, values))
        contents: list[str] = []

        def keep(content: Markup, _: object) -> Markup:
            contents.append(content)
            return shown(content)

        return RenderedPage(template.render(values, keep=keep), "".join(contents))

    def _base_url(self, url: str) -> str:
        """The 404 page is served at any depth, so that its links start at the host's root."""
        if url == "/404.html":
            return urlsplit(self.frame.site_url).path.rstrip("/")
        return relative_root(url)


def _surroundings_of(
    environment: Environment, frame: Frame, around: dict[str, Any]
) -> Callable[[str, str, str, str], Surroundings | None]:
    """Return what gives a page's surroundings, made once; None where each page makes its own."""
    in_blocks = cache(partial(fills_blocks_only, environment))

    @cache
    def surroundings(template: str, base_url: str, section: str, kind: str) -> Surroundings | None:
        if not in_blocks(template):
            return None
        head = Head(title="", description="", kind=kind, section=section)
        values = around | _values(frame, base_url, head, "") | {"keep": lambda content, _: content}
        return Surroundings.of(environment.get_template(template), values)

    return surroundings


def _values(frame: Frame, base_url: str, head: Head, canonical: str) -> dict[str, Any]:
    """Return what the frame of a page is given; `page` is as MkDocs' own pages are."""
    page = SimpleNamespace(title=head.title, canonical_url=canonical, meta={})
    return {"frame": frame, "base_url": base_url, "head": head, "page": page}


def chrome_of(environment: Environment, frame: Frame) -> Callable[[str, str, str, str], Markup]:
    """Return what renders header or footer: they depend on these words alone."""

    def chrome(part: str, base_url: str, section: str, kind: str) -> Markup:
        template = environment.get_template(CHROME.format(part))
        return Markup(template.render(frame=frame, base_url=base_url, section=section, kind=kind))

    return chrome
