"""The shell for MkDocs, and the only module that knows it.

MkDocs renders the hand-written pages into a folder beside the site; the core writes the records
there too, and only a whole, sound site takes the place of the last one.
"""

import logging
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config import Config, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator.build import Build, index, prepare, write
from generator.diagnostics import Diagnostic, as_text, summary
from generator.model import Owner, Settings
from generator.render import chrome_of, frame, styles_of
from generator.scripts import bundle
from generator.search import Collector
from generator.search.executable import newest_executable
from generator.site.checks.settings import unfinished_settings
from generator.text import VIETNAM

log = logging.getLogger("mkdocs.plugins.portal")
WRITTEN_BY_CORE = ("404.html", "sitemap.xml")
MATERIAL_BUNDLES = ("assets/javascripts/", "assets/stylesheets/", "assets/images/")


class OwnerConfig(Config):
    """The owner block; names as in `model.Owner`."""

    organisation = config_options.Type(str, default="")
    responsible = config_options.Type(str, default="")
    address = config_options.Type(str, default="")
    phone = config_options.Type(str, default="")
    email = config_options.Type(str, default="")


class PortalConfig(Config):
    """Options of the plugin in mkdocs.yml."""

    tagline = config_options.Type(str, default="")
    owner = config_options.SubConfig(OwnerConfig)
    search = config_options.Type(bool, default=True)
    now = config_options.Optional(config_options.Type(str))


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
        now = self._now()
        self.built = prepare(project(config), self._settings(config), now)
        unfinished = unfinished_settings(self.built.site.settings)
        self._report((*self.built.problems, *unfinished))
        if self.command == "gh-deploy" and self.built.site.settings.owner.missing:
            raise PluginError("Chưa đưa lên mạng: “owner” trong mkdocs.yml còn chỗ chưa điền.")
        if not self.serving:
            config.site_dir = str(self.destination.with_name(f".{self.destination.name}-new"))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave the records, their pictures and Material's bundles to others."""
        kept = []
        for file in files:
            folder = file.src_uri.split("/", 1)[0] + "/"
            ours = (Path(config.docs_dir) / folder).is_dir() and not folder.startswith("assets")
            if not ours and not file.src_uri.startswith(MATERIAL_BUNDLES):
                kept.append(file)
        return Files(kept)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        made = env.overlay(autoescape=True)
        around = frame(self.built.site.settings, self.built.site.now)
        made.globals.update(
            frame=around, chrome=chrome_of(made, around), style_sheets=styles_of(made)
        )
        return made

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the records' pages beside MkDocs' own, index them, and publish the whole."""
        output = Path(config.site_dir)
        theme = Path(config.theme.dirs[0])
        collector = Collector(project(config)) if self.config.search else None
        cost = write(self.built.site, project(config), theme, output, collector)
        bundle(project(config), theme, output)
        found = 0
        if collector:
            found = index(collector, output, newest_executable(project(config)))
        log.info("Cổng: %d trang, %d trang tìm được", cost.pages, found)
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
        errors = tuple(one for one in problems if one.is_error)
        if errors:
            raise PluginError(f"{summary(problems)}\n\n{as_text(problems)}")
        if problems:
            log.info("%s\n\n%s", summary(problems), as_text(problems))

    def _now(self) -> datetime:
        if self.config.now:
            return datetime.fromisoformat(self.config.now).replace(tzinfo=VIETNAM)
        return datetime.now(VIETNAM)

    def _settings(self, config: MkDocsConfig) -> Settings:
        return Settings(
            site_name=config.site_name,
            site_url=config.site_url or "/",
            tagline=self.config.tagline,
            owner=Owner(**{name: self.config.owner[name] for name in OwnerConfig()}),
            repository=config.repo_url or "",
        )


def project(config: MkDocsConfig) -> Path:
    """Return the project's root: the folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


def replace_folder(new: Path, old: Path) -> None:
    """Put `new` where `old` is. The old folder goes only when the new one stands."""
    aside = old.with_name(f".{old.name}-old")
    shutil.rmtree(aside, ignore_errors=True)
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)
