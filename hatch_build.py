"""A wheel carries the theme and the facts that portals share; editable installs have them here."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHARED = (
    "regions",
    "statistics",
    "vocabularies/abbreviations.yml",
    "vocabularies/issuers.yml",
    "vocabularies/topics.yml",
    "vocabularies/types.yml",
)


class WheelHook(BuildHookInterface[Any]):
    """Adds folders of the repository to a wheel under names that can be imported."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            facts = {f"content/{path}": f"generator/facts/content/{path}" for path in SHARED}
            build_data["force_include"].update({"theme": "khuyen_hoc_theme", **facts})
