"""`portal new`: a file in its place that passes the check, or is told what it still lacks."""

import os
import pty
import select
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.commands.new import HELP
from generator.forms.answers import needed
from generator.forms.kinds import RECORDS
from generator.forms.labels import label_of
from generator.read import read_content
from generator.read.schema.tree import KeyField
from generator.text import VIETNAM

PATIENCE = 60.0
"""Seconds for a program to begin on a busy machine."""
ARTICLE = {
    "title": "Thái Bình: họp giao ban",
    "date": "24/04/2024 17:18",
    "lead": "Hội nghị “giao ban” quý I.",
    "regions": "thai-binh",
}


def new(project: Path, *arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["new", *arguments, "--root", str(project)], input=answers)


def options(values: dict[str, str]) -> list[str]:
    return [word for key, value in values.items() for word in (f"--{key}", value)]


def lines(*answers: str) -> str:
    return "".join(f"{answer}\n" for answer in answers)


def findings(project: Path) -> list[str]:
    return [problem.message for problem in read_content(project)[1]]


def test_an_article_by_options(project: Path) -> None:
    before = findings(project)
    run = new(project, "article", "--no-ask", *options(ARTICLE))
    assert run.exit_code == 0, run.output
    file = project / "content/news/2024/04/thai-binh-hop-giao-ban.md"
    text = file.read_text("utf-8")
    assert 'title: "Thái Bình: họp giao ban"\n' in text
    assert "status: draft\n" in text
    assert "# topics: [so-ket]  # chủ đề\n" in text
    assert findings(project) == before
    assert "Không có lỗi" in run.output


def test_wrong_answers_are_asked_again_with_the_words_of_the_check(project: Path) -> None:
    answers = lines(
        "Tin mới",
        *("hôm qua", "24/04/2024"),
        *("", "aa " * 134, "Sapo."),
        *("thai-bin", "Thái Bình"),
        *("", "Báo Thái Bình", ""),
    )
    run = new(project, "article", answers=answers)
    assert run.exit_code == 0, run.output
    told = [line.strip() for line in run.output.splitlines() if "lỗi[" in line]
    assert [line.partition("lỗi[")[2][:4] for line in told] == ["G304", "G308", "G307", "L401"]
    assert told[1].endswith("Điền giá trị; chưa biết thì gõ ?.")
    assert "dài 401 ký tự, nhiều nhất là 400" in told[2]
    assert "Có phải “thai-binh” không?" in told[3]
    text = (project / "content/news/2024/04/tin-moi.md").read_text("utf-8")
    assert "regions: [thai-binh]\n" in text
    assert 'source: {name: "Báo Thái Bình"}\n' in text
    assert "# authors: " in text


def test_the_message_is_that_of_the_check(project: Path) -> None:
    """The same wrong value, asked for and written into a file, is told in the same words."""
    run = new(project, "article", "--no-ask", *options(ARTICLE | {"regions": "thai-bin"}))
    assert run.exit_code == 2
    folder = project / "content/news/2024/04"
    keys = "title: Tin\ndate: 2024-04-24\nlead: Sapo.\nregions: [thai-bin]\n"
    (folder / "tin.md").write_text(f"---\n{keys}---\n\nThân bài.\n", "utf-8")
    written = [problem for problem in read_content(project)[1] if "tin.md" in problem.position.path]
    assert written
    assert written[0].message in run.output


@pytest.mark.parametrize(("key", "value"), [("date", "hôm qua"), ("regions", "thai-bin")])
def test_a_wrong_option_is_told_as_a_sentence(project: Path, key: str, value: str) -> None:
    run = new(project, "article", "--no-ask", *options(ARTICLE | {key: value}))
    assert run.exit_code == 2
    line = next(line for line in run.output.splitlines() if line.startswith("Lỗi: "))
    assert line.startswith(f"Lỗi: --{key} không dùng được: ") and value in line
    assert "lỗi[" not in run.output and "  " not in line


def test_a_doubt_refuses_no_option(project: Path) -> None:
    run = new(project, "article", "--no-ask", *options(ARTICLE | {"date": "Thứ Hai, 24/04/2024"}))
    assert run.exit_code == 0 and "cảnh báo[G311]" in run.output


@pytest.mark.parametrize("day", ["hôm nay", "Hôm nay"])
def test_today_is_a_day(project: Path, day: str) -> None:
    run = new(project, "article", "--no-ask", *options(ARTICLE | {"date": day}))
    assert run.exit_code == 0, run.output
    today = datetime.now(VIETNAM).date()
    file = project / f"content/news/{today:%Y/%m}/thai-binh-hop-giao-ban.md"
    assert f"date: {today.isoformat()}\n" in file.read_text("utf-8")


GROUPS = [
    (command, field)
    for command, (folder, _) in HELP.items()
    for field in RECORDS[folder].fields
    if len(needed(field)) > 1
]


@pytest.mark.parametrize(("command", "field"), GROUPS, ids=lambda part: getattr(part, "key", part))
def test_a_group_is_given_in_parts(project: Path, command: str, field: KeyField) -> None:
    """Of half of it all that it needs is asked for by name; no word of YAML is told."""
    run = new(project, command, "--no-ask", f"--{field.key}", "a.jpg")
    assert run.exit_code == 2 and "{" not in run.output and "nhóm khóa" not in run.output
    labels = [key.label for key in needed(field)]
    assert all(label in run.output for label in labels)
    assert f'--{field.key} "a.jpg | ‹{labels[1]}›' in run.output


def test_a_picture_with_words_for_it(project: Path) -> None:
    words = "hop.jpg | Đại biểu, khách mời chụp ảnh"
    run = new(project, "article", "--no-ask", *options(ARTICLE | {"image": words}))
    assert run.exit_code == 0, run.output
    text = (project / "content/news/2024/04/thai-binh-hop-giao-ban.md").read_text("utf-8")
    assert 'image: {src: hop.jpg, alt: "Đại biểu, khách mời chụp ảnh"}\n' in text


def test_a_strange_kind_is_answered_with_those_there_are(project: Path) -> None:
    run = new(project, "bài")
    assert run.exit_code == 2
    assert all(kind in run.output for kind in ("article", "text", "region", "event", "site"))


def test_a_commune_lies_in_a_province(project: Path) -> None:
    commune = ("--name", "Xã Thử", "--kind", "xã")
    run = new(project, "region", "--no-ask", *commune, "--slug", "xa-thu")
    assert "Thiếu khóa bắt buộc “parent”" in run.output
    run = new(project, "region", "--no-ask", *commune, "--parent", "Hưng Yên", "--slug", "xa-hai")
    assert "parent: [{region: hung-yen}]\n" in (project / "content/regions/xa-hai.md").read_text()
    assert "parent" not in run.output


def test_nothing_is_written_over(project: Path) -> None:
    assert new(project, "article", "--no-ask", *options(ARTICLE)).exit_code == 0
    file = project / "content/news/2024/04/thai-binh-hop-giao-ban.md"
    before = file.read_text("utf-8")
    again = new(project, "article", "--no-ask", *options(ARTICLE | {"lead": "Khác."}))
    assert again.exit_code == 1
    assert "không ghi đè" in again.output
    assert file.read_text("utf-8") == before
    other = new(project, "article", "--no-ask", "--slug", "ten-khac", *options(ARTICLE))
    assert other.exit_code == 0
    assert (file.parent / "ten-khac.md").is_file()


def test_a_text_is_put_below_its_type(project: Path) -> None:
    answers = lines("50-KL/TW", "Kết luận", "ban-bi-thu", "10/06/2019", "", "3", "", "", "", "")
    run = new(project, "text", answers=answers)
    assert run.exit_code == 0, run.output
    file = project / "content/documents/ket-luan/2019-50-kl-tw.md"
    assert "type: ket-luan\n" in file.read_text("utf-8"), run.output
    assert "text: none\n" in file.read_text("utf-8")
    assert "Không có lỗi" in run.output


def test_a_text_without_number_is_asked_for_its_name(project: Path) -> None:
    answers = lines("", "Kết luận", "ban-bi-thu", "2019", "", "none", "", "", "", "", "Điều lệ Hội")
    run = new(project, "text", answers=answers)
    assert run.exit_code == 0, run.output
    assert (project / "content/documents/ket-luan/2019-dieu-le-hoi.md").is_file(), run.output


@pytest.mark.parametrize(
    ("kind", "values", "path"),
    [
        ("region", {"name": "Lạng Sơn", "kind": "tỉnh"}, "regions/lang-son.md"),
        (
            "indicator",
            {
                "title": "Số lớp xóa mù chữ",
                "unit": "lớp",
                "kind": "1",
                "theme": "hoat-dong",
                "definition": "Số lớp mở trong kỳ.",
            },
            "statistics/so-lop-xoa-mu-chu.md",
        ),
        (
            "event",
            {
                "title": "Sơ kết cấp xã",
                "kind": "deadline",
                "start": "2024-06",
                "levels": "Cấp xã, cap-tinh",
                "regions": "Thái Bình",
            },
            "events/2024/so-ket-cap-xa.md",
        ),
    ],
)
def test_other_kinds(project: Path, kind: str, values: dict[str, str], path: str) -> None:
    run = new(project, kind, "--no-ask", *options(values))
    assert run.exit_code == 0, run.output
    assert (project / "content" / path).is_file(), run.output
    assert "lỗi[" not in run.output


def test_what_is_left_is_told(project: Path) -> None:
    unknown = {key: value for key, value in ARTICLE.items() if key != "lead"}
    run = new(project, "article", "--no-ask", *options(unknown))
    assert run.exit_code == 0
    file = project / "content/news/2024/04/thai-binh-hop-giao-ban.md"
    lines = file.read_text("utf-8").splitlines()
    (asked,) = (at for at, line in enumerate(lines, 1) if line.startswith("# lead: "))
    assert f"{file.name}:{asked}:1: lỗi[G302]" in run.output
    assert "“lead”" in run.output
    placeless = new(project, "article", "--no-ask", "--title", "Tin")
    assert placeless.exit_code == 2
    assert "--date" in placeless.output


def test_the_end_of_the_answers_writes_nothing(project: Path) -> None:
    before = sorted(project.rglob("*"))
    run = new(project, "article", answers="Tin mới\n")
    assert run.exit_code == 1
    assert "chưa ghi gì" in run.output
    assert sorted(project.rglob("*")) == before


def test_ctrl_c_on_a_real_terminal_writes_nothing(project: Path) -> None:
    before = sorted(project.rglob("*"))
    ours, theirs = pty.openpty()
    program = "from generator.cli import main; main()"
    command = [sys.executable, "-c", program, "new", "article", "--root", str(project)]
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_own_terminal,
    ) as process:
        os.close(theirs)
        shown = _read_until(ours, "title:")
        os.write(ours, "Tin mới\n".encode())
        shown += _read_until(ours, "date:")
        shown += _read_until(ours, "chưa ghi gì", again=b"\x03")
        assert process.wait(30) == 1
    assert "Traceback" not in shown
    assert sorted(project.rglob("*")) == before


def _own_terminal() -> None:
    import fcntl
    import signal
    import termios

    # a run in the background ignores Ctrl-C, and hands that on
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _read_until(terminal: int, words: str, again: bytes = b"") -> str:
    """Return what a terminal shows until there are these words; type something again and again.

    A Ctrl-C may fall where Python drops it, as in a finalizer: people press it once more.
    """
    shown, until = "", time.monotonic() + PATIENCE
    os.write(terminal, again)
    while words not in shown:
        assert time.monotonic() < until, f"nothing more: {shown}"
        if not select.select([terminal], [], [], PATIENCE / 10)[0]:
            os.write(terminal, again)
            continue
        try:
            shown += os.read(terminal, 4096).decode("utf-8", "replace")
        except OSError as error:
            raise AssertionError(shown) from error
    return shown


def test_every_choice_may_be_told_by_its_label() -> None:
    """No two values of a key share a label: either would be taken for the other."""
    for group in RECORDS.values():
        for field in group.fields:
            labels = [label_of(choice).lower() for choice in field.choices]
            assert len(set(labels)) == len(labels)
