"""What click says of its own, in Vietnamese: it asks gettext, which has no words of ours.

The English words stand as click writes them; a test holds them to click's source. What only a
developer could hear is left out.
"""

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.termui
import click.types

MODULES = (
    *(click.core, click.decorators, click.exceptions, click.formatting, click.parser),
    *(click.termui, click.types),
)
WORDS = {
    "Aborted!": "Đã dừng.",
    "deprecated": "không dùng nữa",
    "Options": "Tùy chọn",
    "Positional arguments": "Tham số",
    "Commands": "Các lệnh",
    "Missing command.": "Thiếu tên lệnh.",
    "Value must be an iterable.": "Giá trị phải là một danh sách.",
    "Name '{name}' defined twice": "Tên “{name}” khai báo hai lần",
    "env var: {var}": "biến môi trường: {var}",
    "default: {default}": "mặc định: {default}",
    "(dynamic)": "(tùy lúc chạy)",
    "Error: {message}": "Lỗi: {message}",
    "Try '{command} {option}' for help.": "Xem cách dùng: {command} {option}",
    "Invalid value: {message}": "Giá trị không dùng được: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} không dùng được: {message}",
    "Missing argument": "Thiếu tham số",
    "Missing option": "Thiếu tùy chọn",
    "Missing parameter": "Thiếu tham số",
    "Missing {param_type}": "Thiếu {param_type}",
    "Missing parameter: {param_name}": "Thiếu tham số: {param_name}",
    "No such option {name!r}.": "Không có tùy chọn {name!r}.",
    "No such command {name!r}.": "Không có lệnh {name!r}.",
    "Did you mean {possibility}?": "Có phải {possibility} không?",
    "(Did you mean one of: {possibilities}?)": "(Có phải một trong: {possibilities}?)",
    "unknown error": "không rõ vì sao",
    "Could not open file {filename!r}: {message}": "Không mở được tệp {filename!r}: {message}",
    "Choose from:\n\t{choices}": "Chọn một trong:\n\t{choices}",
    "Choice({choices})": "Một trong ({choices})",
    "{value!r} is not {choice}.": "{value!r} không phải {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} không phải một trong {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} không phải số hợp lệ ({number_type}).",
    "{value} is not in the range {range}.": "{value} nằm ngoài khoảng {range}.",
    "file": "tệp",
    "directory": "thư mục",
    "path": "đường dẫn",
    "{name} {filename!r} does not exist.": "Không có {filename!r}.",
    "{name} {filename!r} is a file.": "{filename!r} là tệp, không phải thư mục.",
    "{name} {filename!r} is a directory.": "{filename!r} là thư mục, không phải tệp.",
    "{name} {filename!r} is not readable.": "{filename!r} không đọc được: thiếu quyền.",
    "{name} {filename!r} is not writable.": "{filename!r} không ghi được: thiếu quyền.",
    "{name} {filename!r} is not executable.": "{filename!r} không chạy được: thiếu quyền.",
    "Usage:": "Cách dùng:",
    "Do you want to continue?": "Làm tiếp?",
    "Show the version and exit.": "In phiên bản rồi thôi.",
    "Show this message and exit.": "In lời này rồi thôi.",
    "Argument {name!r} takes {nargs} values.": "Tham số {name!r} cần {nargs} giá trị.",
    "Option {name!r} does not take a value.": "Tùy chọn {name!r} không có giá trị.",
    "Option {name!r} requires an argument.": "Tùy chọn {name!r} cần một giá trị.",
    "Option {name!r} requires {nargs} arguments.": "Tùy chọn {name!r} cần {nargs} giá trị.",
    "Got unexpected extra argument ({args})": "Thừa tham số ({args})",
    "Got unexpected extra arguments ({args})": "Thừa tham số ({args})",
    "Takes {nargs} values but 1 was given.": "Cần {nargs} giá trị mà chỉ có 1.",
    "Takes {nargs} values but {len} were given.": "Cần {nargs} giá trị mà có {len}.",
    "Repeat for confirmation": "Gõ lại để xác nhận",
    "Error: The two entered values do not match.": "Lỗi: hai lần gõ không khớp.",
    "Error: invalid input": "Lỗi: không hiểu điều vừa gõ",
    "Press any key to continue...": "Bấm phím bất kỳ để tiếp tục...",
}


def speak_vietnamese() -> None:
    """Have click's modules ask for our words in place of gettext's."""
    for module in MODULES:
        vars(module)["_"] = _said
        if "ngettext" in vars(module):
            vars(module)["ngettext"] = _said_of_number


def _said(words: str) -> str:
    return WORDS.get(words, words)


def _said_of_number(single: str, many: str, number: int) -> str:
    return _said(single if number == 1 else many)
