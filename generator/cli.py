"""The shell for a terminal: `portal COMMAND`. One file a command, in `commands/`."""

from importlib import import_module

import click

from generator.commands.click_words import speak_vietnamese

speak_vietnamese()
COMMANDS = {
    "check": "check",
    "cite": "cite",
    "current": "current",
    "figures": "figures",
    "import": "import_files",
    "inbox": "inbox",
    "new": "new",
    "offline": "offline",
    "pictures": "pictures",
    "publish": "publish",
    "rollback": "publish",
    "schema": "schema",
    "settings": "settings",
    "verify": "verify",
    "verify-site": "verify_site",
}
"""The module of each command. Only the one that is called is imported."""


class Commands(click.Group):
    """The commands, imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        commands = vars(import_module(f"generator.commands.{module}")).values()
        named = (command for command in commands if isinstance(command, click.Command))
        return next((command for command in named if command.name == cmd_name), None)


@click.group(cls=Commands)
def main() -> None:
    """Công cụ của người biên tập và người giữ cổng."""
