"""`portal check`: all that is wrong with the content and mkdocs.yml, without building."""

import sys
from pathlib import Path

import click

from generator.build import CONTENT, build_moment, prepare
from generator.diagnostics import LISTED, as_github, as_json, as_text, summary
from generator.model import Settings
from generator.read.settings import settings_findings

FORMATS = {"text": as_text, "json": as_json, "github": as_github}


@click.command(help="Kiểm tra toàn bộ nội dung, không dựng trang.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Thư mục gốc của dự án (chứa content/).",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text")
@click.option("--all", "everything", is_flag=True, help=f"In hết, không dừng ở {LISTED} điều.")
def check(root: Path, form: str, everything: bool) -> None:
    """Exit with 1 when there is an error; warnings alone exit with 0."""
    build = prepare(root, Settings(site_name="", site_url="/"), build_moment())
    problems = (*settings_findings(root, CONTENT), *build.problems)
    text = form == "text" and not everything
    report = as_text(problems, LISTED) if text else FORMATS[form](problems)
    if report:
        click.echo(report)
    if form == "text":
        click.echo(summary(problems), err=True)
    sys.exit(1 if any(problem.is_error for problem in problems) else 0)
