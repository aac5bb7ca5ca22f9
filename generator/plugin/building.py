"""What happens in one build, or in one `mkdocs serve`, when the host comes to each of its steps.

The host renders the hand-written pages into a folder beside the site; the core writes the records
there too, and only a whole, sound site takes the place of the last one.
"""

import logging
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from generator.build import Build, prepare
from generator.cost import Cost
from generator.output import NewSite
from generator.output.current import Standing
from generator.plugin.complete import complete
from generator.plugin.failures import KEPT, NOT_BUILT, as_failure
from generator.plugin.following import FollowedFolders
from generator.plugin.host_files import NOWHERE, host_files
from generator.plugin.live_server import take_over
from generator.plugin.markdown import WrittenMarkdown, source_for_mkdocs, use_for_pages
from generator.plugin.new_site import begin, go_on, publish
from generator.plugin.noted import Inputs, keeping
from generator.plugin.options import PortalConfig
from generator.plugin.preview import PreviewBuilds, previews
from generator.plugin.reports import WarningCounter, progress, report
from generator.plugin.settings import demand_address, edition, project
from generator.plugin.written_pages import WrittenPages
from generator.project import cache_of
from generator.render import host_page_globals
from generator.site.checks.settings import unfinished
from generator.storage import Cache, Stamp
from generator.workers import Workers, own_processes

log = logging.getLogger("mkdocs.plugins.portal")
WRITTEN_BY_CORE = ("404.html", "sitemap.xml")


class Building:
    """Its state between those steps."""

    built: Build
    warnings: WarningCounter
    written: WrittenPages
    markdown: WrittenMarkdown
    new: NewSite | None = None
    preview: PreviewBuilds | None = None
    cache: Cache | None = None
    watching: FollowedFolders | None = None
    inputs: Inputs
    report = ""
    content: str

    def __init__(self, options: PortalConfig, command: str, last: Standing) -> None:
        self.options, self.command, self.last = options, command, last

    @property
    def serving(self) -> bool:
        return self.command == "serve"

    @cached_property
    def workers(self) -> Workers | None:
        """Who helps; nobody while pages are served, by threads that no process may copy."""
        return None if self.serving else own_processes()

    def configure(self, config: MkDocsConfig) -> MkDocsConfig:
        self.content = config.docs_dir
        config.theme.static_templates.difference_update(WRITTEN_BY_CORE)
        # nothing is read of the theme below ours, which has ten thousand icons to walk through
        del config.theme.dirs[1:]
        self.markdown = WrittenMarkdown(
            lambda href, path: self.built.addresses.of_link(href, path),
            lambda path, name: self.built.picture_of(path, name),
            Path(self.content).name,
        )
        use_for_pages(config, self.markdown)
        return config

    def prepare(self, config: MkDocsConfig) -> None:
        """Read and check everything, before MkDocs touches a file."""
        self.warnings = WarningCounter()
        logging.getLogger("mkdocs").addHandler(self.warnings)
        if not self.serving:
            demand_address(config)
        made_for = edition(config, self.options)
        root = project(config)
        if not self.serving:
            self.inputs, self.last = Inputs.now(config, self.last), Standing()
        config.docs_dir = NOWHERE
        if self.serving and previews():
            self.preview = self.preview or PreviewBuilds.of(config)
            self.built = self.preview.prepare(root, made_for, log)
            return
        self.cache = cache_of(root)
        cost = Cost(progress=progress())
        settings, now, workers = made_for.settings, made_for.now, self.workers
        self.built = prepare(root, settings, now, cost, self.cache, workers)
        left = unfinished(self.built.plan.edition, root)
        self.report = report((*self.built.problems, *left))
        if self.command == "gh-deploy" and made_for.settings.owner.missing:
            raise PluginError("Chưa đưa lên mạng: “owner” trong mkdocs.yml còn chỗ chưa điền.")
        if not self.serving:
            self.new = begin(Path(config.site_dir))
            config.site_dir = str(self.new.folder)

    def files(self, files: Files, config: MkDocsConfig) -> Files:
        """Leave the records, their pictures, drafts and what the theme below ours brings."""
        config.docs_dir = self.content
        if self.new and self.cache:
            go_on(self.new, self.built, self.cache, self.options.search)
        return host_files(files, self.built.plan, config)

    def source(self, page: Page) -> str:
        return source_for_mkdocs(page.file.content_string)

    def begin_page(self, page: Page) -> None:
        self.markdown.begin(page.file.src_uri)

    def environment(self, env: Environment) -> Environment:
        environment = env.overlay(autoescape=True, trim_blocks=True, lstrip_blocks=True)
        environment.globals.update(host_page_globals(environment, self.built.plan.edition))
        self.written = WrittenPages()
        environment.globals["keep"] = self.written.keep
        return environment

    def complete(self, config: MkDocsConfig) -> None:
        """Write the records' pages beside MkDocs' own, index them, and publish the whole."""
        if self.markdown.refused:
            listed = "\n".join(self.markdown.refused)
            raise PluginError(f"Trang viết tay có địa chỉ không được phép. {KEPT}\n{listed}")
        if self.preview:
            written = tuple(self.written.values()) if self.options.search else None
            self.preview.show(self.built, config, written)
            return self._stop_counting()
        pages, findable = complete(
            self.built,
            config,
            self.options.search,
            self.written,
            self.cache or Cache(),
            self.workers,
            self.new,
        )
        self._let_go_of_cache()
        log.info("Cổng: %d trang, %d trang tìm được", pages, findable)
        if config.strict and self.warnings.count:
            raise PluginError("Trang viết tay có lỗi (xem ở trên); trang cũ được giữ nguyên.")
        if new := self.new:
            publish(new, self.built, config, self._note)
            self.new = None
        self._stop_counting()

    def _note(self, folder: Path, stamps: Mapping[str, Stamp]) -> Callable[[], None]:
        """Look at what was made; return what keeps it in mind. Of a site of which the host warned
        nothing is: the next build warns again."""
        if self.warnings.count:
            return lambda: None
        fixed = bool(self.options.now)
        return keeping(self.inputs.result(folder, stamps, self.built, self.report, fixed))

    def fail(self, error: Exception) -> None:
        self._stop_counting()
        self._let_go_of_cache()
        if self.preview:
            self.preview.server.fail(str(error))
        if self.new:
            self.new.abandon()
            self.new = None
        path = self.markdown.path if hasattr(self, "markdown") else ""
        failure = as_failure(error, path) or (error if isinstance(error, BuildError) else None)
        if failure:
            log.error("%s", failure)
            raise Abort(NOT_BUILT) from error

    def serve(self, server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
        self.watching = take_over(server, config, self.preview)
        return server

    def shut_down(self) -> None:
        if self.watching:
            self.watching.stop()
        if self.preview:
            self.preview.close()

    def _let_go_of_cache(self) -> None:
        """Keep what was made, of a build that failed too."""
        if self.cache:
            self.cache.close()
        self.cache = None

    def _stop_counting(self) -> None:
        if hasattr(self, "warnings"):
            logging.getLogger("mkdocs").removeHandler(self.warnings)
