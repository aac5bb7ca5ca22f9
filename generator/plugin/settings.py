"""The plugin's options in mkdocs.yml, as the core wants them."""

from datetime import datetime
from pathlib import Path

from mkdocs.config import Config, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from generator.build import CONTENT, build_moment
from generator.diagnostics import as_text, summary
from generator.model import Edition, Owner, Settings
from generator.read.settings import settings_findings


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


def check_settings(file: Path) -> None:
    """Raise PluginError with what is wrong with the settings: MkDocs would say it in English."""
    problems = settings_findings(file.parent, CONTENT, file.name)
    if any(problem.is_error for problem in problems):
        raise PluginError(f"{summary(problems)}\n\n{as_text(problems)}")


def project(config: MkDocsConfig) -> Path:
    """Return the project's root: the folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


def edition(config: MkDocsConfig, options: PortalConfig) -> Edition:
    """Return what mkdocs.yml sets, and the moment it names, or else this one."""
    settings = Settings(
        site_name=config.site_name,
        site_url=config.site_url or "/",
        tagline=options.tagline,
        owner=Owner(**{name: options.owner[name] for name in OwnerConfig()}),
        repository=config.repo_url or "",
    )
    return Edition(settings, _moment(options.now))


def _moment(written: str | None) -> datetime:
    try:
        return build_moment(written)
    except ValueError as error:
        raise PluginError(
            "Không đọc được lúc dựng: “now” trong mkdocs.yml viết như 2026-11-22T08:00:00, "
            f"biến môi trường SOURCE_DATE_EPOCH là số giây từ năm 1970 ({error})."
        ) from error
