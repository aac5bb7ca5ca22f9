"""What stops a build beside the editors' mistakes, told in Vietnamese."""

from subprocess import CalledProcessError

from mkdocs.exceptions import PluginError

from generator.output import NotPublished
from generator.search import NotIndexed
from generator.storage import Busy, reason

KEPT = "Trang cũ được giữ nguyên."


def as_failure(error: Exception) -> PluginError | None:
    """Return what an editor is told of the system's or the index's failure; None for others."""
    match error:
        case NotPublished():
            return PluginError(f"{error} {KEPT}")
        case NotIndexed():
            return PluginError(f"Không ghi được chỉ mục tìm kiếm: {error}. {KEPT}")
        case Busy():
            return PluginError(f"Lần dựng khác vẫn đang ghi chỉ mục ({error}). {KEPT}")
        case CalledProcessError():
            return PluginError(f"{error.cmd[0]} dừng với mã {error.returncode}. {KEPT}")
        case OSError():
            return PluginError(f"Không ghi được trang mới: {reason(error)}. {KEPT}")
    return None
