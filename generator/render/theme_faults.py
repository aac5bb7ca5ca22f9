"""What is wrong with a portal's own theme, found without a page: a build would stop at some page,
or readers would miss a sheet."""

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_referenced_templates

from generator.diagnostics import Diagnostic, Position, problem
from generator.render.environment import theme_environment
from generator.render.jinja_words import jinja_words
from generator.render.styles import own_sheets
from generator.storage import read_plain, reason

_ENDINGS = ("*.html", "*.xml")
_NAMED = re.compile(r"/(assets/[\w./-]+\.(?:css|js|svg|png|jpg|webp|woff2))\b")
_RIGHT = "Sửa dòng này; không nhớ đã đổi gì thì lấy lại tệp bằng git checkout."
_SAVED = "Lưu lại tệp dạng UTF-8, hoặc lấy lại bằng git checkout."
_EMPTY = "Lấy lại tệp ấy bằng git checkout; thừa thì xóa nó."
_LOST = "Lấy lại tệp ấy bằng git checkout; đã đổi tên thì sửa tên ở mẫu này."


def theme_faults(root: Path, folder: str) -> Iterator[Diagnostic]:
    """Yield T107 for templates that Jinja cannot read, B602 for what they name and is not there."""
    theme = root / folder
    environment = theme_environment(theme)
    for file in sorted(file for ending in _ENDINGS for file in theme.rglob(ending)):
        name = file.relative_to(theme).as_posix()
        try:
            source = read_plain(file).decode()
        except UnicodeDecodeError:
            yield _unusable(f"{folder}/{name}", "không phải UTF-8", _SAVED)
        except OSError as error:
            yield problem("T104", Position(f"{folder}/{name}"), reason=reason(error))
        else:
            yield from _of_template(
                environment, theme, f"{folder}/{name}", source.replace("\r\n", "\n")
            )


def _of_template(
    environment: Environment, theme: Path, path: str, source: str
) -> Iterator[Diagnostic]:
    if not source.strip():
        yield _unusable(path, "tệp trống", _EMPTY, source)
    try:
        tree = environment.parse(source, path)
        environment.compile(source, path, raw=True)
        sheets = [f"assets/css/{sheet}.css" for sheet in own_sheets(tree)]
    except TemplateSyntaxError as error:
        words = f"mẫu sai cú pháp Jinja ({jinja_words(error.message or '')})"
        yield _unusable(path, words, _RIGHT, source, error.lineno)
    except (ValueError, nodes.Impossible):
        yield _unusable(path, "“styles” phải là một danh sách viết thẳng ra", _RIGHT, source)
    else:
        named = (match.group(1) for match in _NAMED.finditer(source))
        for lost in dict.fromkeys((*find_referenced_templates(tree), *sheets, *named)):
            if lost is not None and not (theme / lost).is_file():
                yield _lost(path, source, lost)


def _unusable(path: str, words: str, advice: str, source: str = "", line: int = 1) -> Diagnostic:
    values = {"name": path.rpartition("/")[2], "reason": words, "advice": advice}
    return problem("T107", Position(path, line), _line(source, line), **values)


def _lost(path: str, source: str, name: str) -> Diagnostic:
    word = name.removeprefix("assets/css/").removesuffix(".css")
    line = source.count("\n", 0, max(source.find(word), 0)) + 1
    return problem("B602", Position(path, line), _line(source, line), file=name, advice=_LOST)


def _line(source: str, number: int) -> str:
    return source.split("\n")[number - 1]
