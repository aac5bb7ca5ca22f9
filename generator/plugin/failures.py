"""What stops a build beside the editors' mistakes, told in Vietnamese."""

from subprocess import CalledProcessError

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from mkdocs.exceptions import PluginError

from generator.output import NotPublished
from generator.programs import TooSlow
from generator.render.jinja_words import jinja_words
from generator.search import NotIndexed
from generator.storage import Busy, reason

NOT_BUILT = "Chưa dựng được cổng: xem lỗi ở trên."
KEPT = "Trang cũ được giữ nguyên."
_ASCII = (
    "Python đang chạy với bảng mã không có chữ Việt, nên không đặt được tên tệp: đặt biến môi "
    "trường PYTHONUTF8=1 rồi dựng lại."
)


def as_failure(error: Exception, page: str = "") -> PluginError | None:
    """Return what an editor is told of the system's or the index's failure; None for others.

    `page` is the hand-written one that was read last.
    """
    match error:
        case RecursionError() if page:
            return PluginError(f"{page}: lồng quá sâu, không dựng được thành trang. {KEPT}")
        case NotPublished() | TooSlow():
            return PluginError(f"{error} {KEPT}")
        case NotIndexed():
            return PluginError(f"Không ghi được chỉ mục tìm kiếm: {error}. {KEPT}")
        case Busy():
            return PluginError(f"Lần dựng khác vẫn đang ghi chỉ mục ({error}). {KEPT}")
        case CalledProcessError():
            return PluginError(f"{error.cmd[0]} dừng với mã {error.returncode}. {KEPT}")
        case TemplateError() | UnicodeDecodeError():
            return PluginError(f"{_of_template(error)}. {KEPT}")
        case OSError() | UnicodeEncodeError():
            return PluginError(f"{_of_writing(error)} {KEPT}")
    return None


def _of_writing(error: OSError | UnicodeEncodeError) -> str:
    """Return why a page cannot be written; names of files need the letters of their words."""
    if isinstance(error, UnicodeEncodeError):
        return _ASCII
    return f"Không ghi được trang mới: {reason(error)}."


def _of_template(error: TemplateError | UnicodeDecodeError) -> str:
    """Return what is wrong with a template that somebody changed."""
    match error:
        case TemplateNotFound():
            return f"Giao diện thiếu mẫu {error.name}: lấy lại tệp ấy"
        case TemplateSyntaxError():
            place = f"{error.filename or error.name}:{error.lineno}"
            return f"{place}: mẫu sai cú pháp Jinja ({jinja_words(error.message or '')})"
        case UnicodeDecodeError():
            return f"Một tệp của giao diện không phải UTF-8 (từ byte thứ {error.start + 1})"
    return f"{_place(error)}: mẫu không dựng được ({error.message})"


def _place(error: Exception) -> str:
    """Return the line of the template in which an error arose."""
    place, step = "giao diện", error.__traceback__
    while step:
        if step.tb_frame.f_code.co_filename.endswith((".html", ".xml")):
            place = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}"
        step = step.tb_next
    return place
