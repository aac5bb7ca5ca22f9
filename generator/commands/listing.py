"""A group of commands that says which there are to whoever names another."""

import click


class Listing(click.Group):
    """As click's own group, but for what it says of a command that it does not have."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is named first. Raises click.UsageError for a strange one."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            known = ", ".join(self.list_commands(ctx))
            raise click.UsageError(f"{error.format_message()} Có: {known}.", ctx) from error
