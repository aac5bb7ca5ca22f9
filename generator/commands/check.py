"""`portal check`: all that is wrong with the content and mkdocs.yml, without building."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.commands.chosen import choice, chosen
from generator.commands.last_check import check_of_content
from generator.commands.root import root_option
from generator.diagnostics import (
    LISTED,
    PAGES,
    Diagnostic,
    as_github,
    as_gitlab,
    as_json,
    as_lines,
    as_markdown,
    as_text,
    summary,
    with_links,
)
from generator.model.content import CONTENT
from generator.read.owner_block import owner_findings
from generator.read.settings import settings_findings

FORMATS = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "markdown": as_markdown,
}
UNFINISHED = "Trước khi đưa cổng lên mạng, chủ quản còn phải điền (lần dựng nào cũng nhắc):"


@click.command(
    help="Kiểm tra nội dung, không dựng trang. Có PATH (tệp hay thư mục) thì chỉ báo ở đó; các tệp "
    "khác vẫn được đọc, vì bài này dẫn sang bài kia."
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@root_option()
@click.option(
    "--changed",
    "base",
    is_flag=False,
    flag_value="main",
    metavar="[BASE]",
    help="Chỉ báo ở các tệp đã sửa so với nhánh BASE (mặc định main), và lỗi mà chúng gây ra ở tệp "
    "khác.",
)
@click.option("--strict", is_flag=True, help="Có cảnh báo cũng coi là chưa đạt.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text")
@click.option("--all", "everything", is_flag=True, help=f"In hết, không dừng ở {LISTED} điều.")
def check(
    paths: Sequence[Path], root: Path, base: str | None, strict: bool, form: str, everything: bool
) -> None:
    """Exit with 1 when there is an error, or with `strict` a warning."""
    wanted = choice(root, paths, base)
    content = check_of_content(root)
    findings = (*settings_findings(root, CONTENT), *content.findings)
    problems = chosen(findings, wanted)
    _show(problems, form, everything, root)
    if form == "text" and len(problems) < len(findings):
        others = summary(set(findings) - set(problems))
        click.echo(f"Ở các tệp khác: {others} (portal check)", err=True)
    _show_unfinished(chosen((*owner_findings(root), *content.unfinished), wanted))
    sys.exit(
        1
        if any(problem.is_error or (strict and not problem.is_note) for problem in problems)
        else 0
    )


def _show(problems: Sequence[Diagnostic], form: str, everything: bool, root: Path) -> None:
    text = form == "text" and not everything
    report = as_text(problems, LISTED) if text else FORMATS[form](problems)
    if form == "text" and sys.stdout.isatty() and (root / PAGES).is_dir():
        report = with_links(report, (root / PAGES).resolve().as_posix())
    if report:
        click.echo(report)
    if form == "text":
        click.echo(summary(problems), err=True)


def _show_unfinished(left: Sequence[Diagnostic]) -> None:
    """Tell what every build warns the owner of: no mistake of an editor's, a line each."""
    if left:
        click.echo(f"{UNFINISHED}\n{as_lines(left)}", err=True)
