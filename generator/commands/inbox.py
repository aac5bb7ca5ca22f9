"""`portal inbox FOLDER --repo REPOSITORY`: one visit to the folder where Word files are dropped."""

import pwd
import sys
from datetime import datetime
from pathlib import Path

import click

from generator.commands.root import written_path
from generator.inbox.places import APPROVED, OWN, Places
from generator.inbox.visit import Visit
from generator.inbox.work_tree import NotDone, WorkTree
from generator.storage import Busy, lock, reason
from generator.text import VIETNAM

SETTLE = 10.0
"""Seconds that a file must lie still."""


@click.command(
    help="Xem thư mục nhận bài một lượt: tệp mới thì trả lời bằng tệp KET-QUA.html đặt bên cạnh, "
    f"tệp đã chuyển vào {APPROVED}/ thì đăng. Chạy lại bao nhiêu lần cũng được."
)
@click.argument("folder", metavar="THƯ-MỤC", type=click.Path(path_type=Path))
@click.option(
    "--repo", required=True, metavar="KHO", help="Kho git của cổng (thư mục hay địa chỉ)."
)
@click.option("--branch", default="main", help="Nhánh được đăng (main).")
@click.option("--settle", type=click.FloatRange(min=0), default=SETTLE, help="Số giây tệp nằm yên.")
def inbox(folder: Path, repo: str, branch: str, settle: float) -> None:
    """Exit with 1 when the visit could not be made, or not to its end."""
    written_path(folder, "THƯ-MỤC")
    repository = str(Path(repo).resolve()) if Path(repo).exists() else repo
    try:
        (folder / OWN).mkdir(parents=True, exist_ok=True)
        right = lock(folder / OWN / "khoa", 0, lambda holder: None)
    except Busy as busy:
        click.echo(f"Đang có lượt xem khác ({busy}).", err=True)
        return
    except OSError as error:
        _stop(f"Không dùng được thư mục nhận bài: {reason(error)}.")
    tree = WorkTree(folder.resolve() / OWN / "kho", repository, branch)
    visit = Visit(Places(folder.resolve()), tree, datetime.now(VIETNAM), settle, owner)
    try:
        for line in visit.make():
            click.echo(line)
    except NotDone as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"Không ghi được: {reason(error)}.")
    finally:
        right.release()


def owner(file: Path) -> str:
    """Return who put a file into the folder, as Git writes an author."""
    about = file.stat()
    try:
        person = pwd.getpwuid(about.st_uid)
    except KeyError:
        return f"Người dùng {about.st_uid} <{about.st_uid}@cong>"
    name = person.pw_gecos.split(",")[0].strip() or person.pw_name
    return f"{name} <{person.pw_name}@cong>"


def _stop(words: str) -> None:
    click.echo(words, err=True)
    sys.exit(1)
