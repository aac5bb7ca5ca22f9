"""`portal settings`: all that is wrong with mkdocs.yml, before MkDocs reads it."""

import sys
from pathlib import Path

import click

from generator.commands.root import root_option
from generator.diagnostics import as_text, summary
from generator.model.content import CONTENT
from generator.read.settings import settings_findings


@click.command(help="Kiểm tra mkdocs.yml trước khi dựng cổng.")
@root_option("mkdocs.yml")
def settings(root: Path) -> None:
    """Exit with 1 when there is an error, and say nothing otherwise."""
    problems = settings_findings(root, CONTENT)
    if problems:
        click.echo(as_text(problems))
        click.echo(summary(problems), err=True)
        sys.exit(1 if any(problem.is_error for problem in problems) else 0)
