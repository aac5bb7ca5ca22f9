"""The host's live-reload server as a preview needs it."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.plugin.following import FollowedFolders
from generator.plugin.preview import PreviewBuilds, no_warning
from generator.plugin.serving import demand_port, no_page, telling
from generator.plugin.watching import watch


def take_over(
    server: LiveReloadServer, config: MkDocsConfig, preview: PreviewBuilds | None
) -> FollowedFolders:
    """Have it build as we tell it, and show what the preview makes, if there is one; return what
    follows the folders, for whoever stops it. Raises Abort where it cannot listen."""
    demand_port(server)
    refuse = preview.server.refuse if preview else no_page
    server.builder = telling(server.builder, Path(config.config_file_path), refuse)
    server.unwatch(config.docs_dir)
    watching = watch(server, (config.docs_dir, *config.theme.dirs[:1]))
    if preview:
        server.set_app(preview.server.application(server.serve_request))
        logging.getLogger(server.__module__).addFilter(no_warning)
    return watching
