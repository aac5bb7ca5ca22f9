"""One page through its template."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from markupsafe import Markup

from generator.model.addresses import relative_root
from generator.pages import Page
from generator.render.frame import Frame
from generator.render.styles import CHROME, styles_of


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page's HTML, and of it what stands between header and footer."""

    html: str
    content: str


@dataclass(frozen=True, slots=True)
class Renderer:
    """Templates and frame; `around` is what `base.html` calls for header, footer and sheets."""

    environment: Environment
    frame: Frame
    around: dict[str, Any]

    @classmethod
    def of(cls, environment: Environment, frame: Frame) -> "Renderer":
        """Return the renderer of one build."""
        chrome = cache(chrome_of(environment, frame))
        sheets = styles_of(environment)
        return cls(environment, frame, {"chrome": chrome, "style_sheets": sheets})

    def html(self, page: Page) -> str:
        """Return the page's HTML. Raises jinja2.TemplateError when a template is broken."""
        return self.rendered(page).html

    def rendered(self, page: Page) -> RenderedPage:
        """Return the page. Raises jinja2.TemplateError when a template is broken."""
        contents: list[Markup] = []

        def keep(content: Markup, _: object) -> Markup:
            contents.append(content)
            return content

        template = self.environment.get_template(page.template)
        canonical = self.frame.site_url.rstrip("/") + page.url
        html = template.render(
            self.around,
            view=page.view,
            head=page.head,
            frame=self.frame,
            base_url=self._base_url(page.url),
            page=SimpleNamespace(title=page.head.title, canonical_url=canonical, meta={}),
            keep=keep,
        )
        return RenderedPage(html, "".join(contents))

    def _base_url(self, url: str) -> str:
        """The 404 page is served at any depth, so that its links start at the host's root."""
        if url == "/404.html":
            return urlsplit(self.frame.site_url).path.rstrip("/")
        return relative_root(url)


def chrome_of(environment: Environment, frame: Frame) -> Callable[[str, str, str, str], Markup]:
    """Return what renders header or footer: they depend on these words alone."""

    def chrome(part: str, base_url: str, section: str, kind: str) -> Markup:
        template = environment.get_template(CHROME.format(part))
        return Markup(template.render(frame=frame, base_url=base_url, section=section, kind=kind))

    return chrome
