"""MkDocs' events. What a build does at each is in `building.py`, loaded when there is one to do."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.base import ConfigErrors, ConfigWarnings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from generator.output.current import Standing
from generator.plugin.options import PortalConfig
from generator.plugin.standing import last_site, tell_that_it_stands

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from generator.plugin.building import Building


class PortalPlugin(BasePlugin[PortalConfig]):
    """Leads each event to the build that goes on."""

    last = Standing()
    building: "Building | None" = None
    command = "build"

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Take the options. Raises Abort when anything is wrong with the whole file."""
        if config_file_path:
            file = Path(config_file_path)
            self.last = last_site(file)
            if not self.last.site:
                from generator.plugin.settings import check_settings

                check_settings(file)
        return super().load_config(options, config_file_path)

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Begin. Raises SystemExit when the site that stands is what would be made."""
        if self.last.site:
            tell_that_it_stands(self.last.site)
            raise SystemExit(0)
        return self._building().configure(config)

    def _building(self) -> "Building":
        if self.building is None:
            from generator.plugin.building import Building

            self.building = Building(self.config, self.command, self.last)
        return self.building

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        self._building().prepare(config)

    def on_files(self, files: "Files", *, config: MkDocsConfig) -> "Files":
        return self._building().files(files, config)

    def on_page_read_source(self, *, page: "Page", config: MkDocsConfig) -> str:
        return self._building().source(page)

    def on_page_markdown(
        self, markdown: str, *, page: "Page", config: MkDocsConfig, files: "Files"
    ) -> None:
        self._building().begin_page(page)

    def on_env(self, env: "Environment", *, config: MkDocsConfig, files: "Files") -> "Environment":
        return self._building().environment(env)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        self._building().complete(config)

    def on_build_error(self, *, error: Exception) -> None:
        if self.building:
            self.building.fail(error)

    def on_serve(
        self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: Any
    ) -> "LiveReloadServer":
        return self._building().serve(server, config)

    def on_shutdown(self) -> None:
        if self.building:
            self.building.shut_down()
