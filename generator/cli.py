"""The shell for a terminal: `portal COMMAND`. One file a command, in `commands/`."""

from errno import EPIPE
from importlib import import_module
from typing import Any

import click

from generator.commands.click_words import speak_vietnamese
from generator.commands.listing import Listing
from generator.commands.streams import give_up_full_streams, open_streams
from generator.programs import TooSlow
from generator.storage import reason

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


class Commands(Listing):
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

    def main(self, *arguments: Any, **options: Any) -> Any:
        open_streams()
        try:
            return super().main(*arguments, **options)
        finally:
            give_up_full_streams()

    def invoke(self, ctx: click.Context) -> Any:
        """Do what is asked. Raises ClickException for what the system refuses."""
        try:
            return super().invoke(ctx)
        except TooSlow as error:
            raise click.ClickException(str(error)) from error
        except UnicodeEncodeError as error:
            raise click.ClickException("tham số có chữ không phải UTF-8.") from error
        except MemoryError as error:
            raise click.ClickException("máy hết bộ nhớ.") from error
        except OSError as error:
            if error.errno == EPIPE:
                raise
            colon = " " if error.filename else ": "
            raise click.ClickException(f"không đọc hay ghi được{colon}{reason(error)}.") from error


@click.group(cls=Commands)
def main() -> None:
    """Công cụ của người biên tập và người giữ cổng."""
