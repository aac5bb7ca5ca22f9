"""MkDocs' events.

MkDocs renders the hand-written pages into a folder beside the site; the core writes the records
there too, and only a whole, sound site takes the place of the last one.
"""

import logging
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator.build import Build, index, prepare, write
from generator.diagnostics import Diagnostic, as_text, summary
from generator.output import beside, replace_folder
from generator.plugin.settings import PortalConfig, edition, project
from generator.render import chrome_of, frame, styles_of
from generator.scripts import bundle
from generator.search import Collector
from generator.search.executable import newest_executable
from generator.site.checks.settings import unfinished_settings

log = logging.getLogger("mkdocs.plugins.portal")
WRITTEN_BY_CORE = ("404.html", "sitemap.xml")
MATERIAL_BUNDLES = ("assets/javascripts/", "assets/stylesheets/", "assets/images/")


class WarningCounter(logging.Handler):
    """Counts what MkDocs itself complains of, so that strict mode can keep the last site."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class PortalPlugin(BasePlugin[PortalConfig]):
    """State of one build, between MkDocs' events."""

    built: Build
    warnings: WarningCounter
    destination: Path
    command = "build"

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.command = command

    @property
    def serving(self) -> bool:
        return self.command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        config.theme.static_templates.difference_update(WRITTEN_BY_CORE)
        self.destination = Path(config.site_dir)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check everything, before MkDocs touches a file."""
        self.warnings = WarningCounter()
        logging.getLogger("mkdocs").addHandler(self.warnings)
        made_for = edition(config, self.config)
        self.built = prepare(project(config), made_for.settings, made_for.now)
        unfinished = unfinished_settings(made_for.settings)
        self._report((*self.built.problems, *unfinished))
        if self.command == "gh-deploy" and made_for.settings.owner.missing:
            raise PluginError("Chưa đưa lên mạng: “owner” trong mkdocs.yml còn chỗ chưa điền.")
        if not self.serving:
            config.site_dir = str(beside(self.destination))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave the records, their pictures and Material's bundles to others."""
        hand_written = []
        for file in files:
            folder = file.src_uri.split("/", 1)[0] + "/"
            ours = (Path(config.docs_dir) / folder).is_dir() and not folder.startswith("assets")
            if not ours and not file.src_uri.startswith(MATERIAL_BUNDLES):
                hand_written.append(file)
        return Files(hand_written)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        environment = env.overlay(autoescape=True)
        around = frame(self.built.plan.edition)
        environment.globals.update(
            frame=around, chrome=chrome_of(environment, around), style_sheets=styles_of(environment)
        )
        return environment

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the records' pages beside MkDocs' own, index them, and publish the whole."""
        output = Path(config.site_dir)
        theme = Path(config.theme.dirs[0])
        collector = Collector(project(config)) if self.config.search else None
        cost = write(self.built.plan, project(config), theme, output, collector)
        bundle(project(config), theme, output)
        indexed = 0
        if collector:
            indexed = index(collector, output, newest_executable(project(config)))
        log.info("Cổng: %d trang, %d trang tìm được", cost.pages, indexed)
        if config.strict and self.warnings.count:
            raise PluginError("Trang viết tay có lỗi (xem ở trên); trang cũ được giữ nguyên.")
        if not self.serving:
            replace_folder(output, self.destination)
            config.site_dir = str(self.destination)
        self._stop_counting()

    def on_build_error(self, *, error: Exception) -> None:
        self._stop_counting()

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        for folder in config.theme.dirs[:1]:
            server.watch(folder)
        return server

    def _stop_counting(self) -> None:
        if hasattr(self, "warnings"):
            logging.getLogger("mkdocs").removeHandler(self.warnings)

    def _report(self, problems: tuple[Diagnostic, ...]) -> None:
        if any(problem.is_error for problem in problems):
            raise PluginError(f"{summary(problems)}\n\n{as_text(problems)}")
        if problems:
            log.info("%s\n\n%s", summary(problems), as_text(problems))
