"""The shell for a terminal: `portal COMMAND`. One file a command, in `commands/`."""

import click

from generator.commands.check import check
from generator.commands.cite import cite
from generator.commands.figures import figures
from generator.commands.import_files import import_files
from generator.commands.new import new
from generator.commands.new_site import new_site
from generator.commands.publish import publish, rollback
from generator.commands.schema import schema
from generator.commands.settings import settings
from generator.commands.verify import verify
from generator.commands.verify_site import verify_site


@click.group()
def main() -> None:
    """Công cụ của người biên tập và người giữ cổng."""


main.add_command(check)
main.add_command(cite)
main.add_command(figures)
main.add_command(import_files)
main.add_command(new)
new.add_command(new_site)
main.add_command(publish)
main.add_command(rollback)
main.add_command(schema)
main.add_command(settings)
main.add_command(verify)
main.add_command(verify_site)
