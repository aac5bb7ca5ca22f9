"""The plugin's options in mkdocs.yml, as the core wants them."""

import logging
from datetime import datetime
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError

from generator.diagnostics import Diagnostic, as_text, summary
from generator.forms.named import NamesByHome, names_in
from generator.model import Edition, FormHost, FormSettings, Owner, Settings
from generator.model.content import CONTENT
from generator.plugin.failures import KEPT, NOT_BUILT
from generator.plugin.options import FormConfig, OwnerConfig, PortalConfig
from generator.project import build_moment
from generator.read import read_content
from generator.read.listing import folder_missing
from generator.read.setting_address import is_of_this_machine, why_no_root
from generator.read.setting_extensions import with_those_of_mkdocs
from generator.read.settings import settings_findings

log = logging.getLogger("mkdocs.plugins.portal")


def check_settings(file: Path) -> None:
    """Tell what is wrong before MkDocs does in English, and raise Abort."""
    if problems := unfit_settings(file):
        tell(problems)
        raise Abort(NOT_BUILT)


def unfit_settings(file: Path) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the settings and the folder that they name; nothing when there is
    no error."""
    root = file.parent
    problems = (*settings_findings(root, CONTENT, file.name), *folder_missing(root, CONTENT))
    return problems if any(problem.is_error for problem in problems) else ()


def tell(problems: tuple[Diagnostic, ...]) -> None:
    log.error("%s\n\n%s", summary(problems), as_text(problems))


def demand_address(config: MkDocsConfig) -> None:
    """Raise PluginError where a variable (`!ENV`) gives an address that no portal can have."""
    address = config.site_url or ""
    advice = why_no_root(address) if address and not is_of_this_machine(address) else ""
    if advice:
        raise PluginError(f"“site_url” trong mkdocs.yml thành “{address}”. {advice} {KEPT}")


def project(config: MkDocsConfig) -> Path:
    """Return the project's root: the folder of mkdocs.yml."""
    return Path(config.config_file_path).parent


def names_of_content(root: Path) -> NamesByHome:
    """Return what the form proposes where ids stand."""
    return names_in(read_content(root, CONTENT)[0])


def edition(config: MkDocsConfig, options: PortalConfig) -> Edition:
    """Return what mkdocs.yml sets, and the moment it names, or else this one."""
    settings = Settings(
        site_name=config.site_name,
        site_url=config.site_url or "/",
        tagline=options.tagline,
        short_name=options.short_name,
        owner=Owner(**{name: options.owner[name] for name in OwnerConfig()}),
        repository=config.repo_url or "",
        form=_form(options.form),
        cards=options.cards,
        pdf=options.pdf,
        visits=options.visits,
        comments=options.comments,
        extensions=with_those_of_mkdocs(
            name for name in config.markdown_extensions if isinstance(name, str)
        ),
    )
    return Edition(settings, _moment(options.now))


def _form(options: FormConfig) -> FormSettings | None:
    """Return where the form writes to; None where it is not wanted."""
    if not options.host:
        return None
    written = {name: options[name] for name in FormConfig() if name != "host"}
    return FormSettings(FormHost(options.host), **written)


def _moment(written: str | None) -> datetime:
    try:
        return build_moment(written)
    except ValueError as error:
        raise PluginError(
            "Không đọc được lúc dựng: “now” trong mkdocs.yml viết như 2026-11-22T08:00:00, "
            f"biến môi trường SOURCE_DATE_EPOCH là số giây từ năm 1970 ({error})."
        ) from error
