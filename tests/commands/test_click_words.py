"""The terminal speaks Vietnamese, also where click speaks for itself."""

import ast
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import COMMANDS, main
from generator.commands.click_words import MODULES, WORDS


def asked_of_gettext() -> set[str]:
    words = set()
    for module in MODULES:
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext"):
                words |= {
                    row.value
                    for row in call.args
                    if isinstance(row, ast.Constant) and isinstance(row.value, str)
                }
    return words


def test_our_words_are_for_what_click_says() -> None:
    """A new click may say it otherwise: then a word of ours would never be heard."""
    assert set(WORDS) - asked_of_gettext() == set()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["figures", "khong-co.md"], "Không có 'khong-co.md'."),
        (["check", "--root", "khong-co"], "Không có thư mục “khong-co”."),
        (["check", "--khong-co"], "Không có tùy chọn '--khong-co'."),
        (["khong-co"], "Không có lệnh 'khong-co'."),
        (["check", "--format", "xml"], "'xml' không phải một trong"),
        (["verify"], "Thiếu tham số"),
        (["check", "--root"], "cần một giá trị"),
        (["settings", "mot", "hai"], "Thừa tham số (mot hai)"),
        (["verify-site", "khong-co"], "không có tệp này"),
        (["cite", "khong-co"], "không có tệp này"),
        (["cite", "."], "thư mục"),
        (["cite", "a", "--root", ".."], "không phải thư mục gốc của cổng"),
    ],
)
def test_a_wrong_command_is_told_in_vietnamese(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code in (1, 2)
    assert said in done.output
    english = ("Usage", "Error", "Invalid", "does not", "No such", "Try ", "Missing", "Errno")
    assert not [word for word in english if word in done.output], done.output


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_help_has_no_english_frame(command: str) -> None:
    done = CliRunner().invoke(main, [command, "--help"])
    assert done.output.startswith("Cách dùng:")
    assert "In lời này rồi thôi." in done.output and "Options" not in done.output
