"""What stops `mkdocs serve` or one of its builds, in Vietnamese: the host shows a traceback."""

import errno
import logging
import socket
from collections.abc import Callable
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.plugin.settings import check_settings
from generator.storage import reason

log = logging.getLogger("mkdocs.plugins.portal")
_OTHER = "Viết số khác: mkdocs serve -a 127.0.0.1:{other}"
_HIGHEST = 65535


def demand_port(server: LiveReloadServer) -> None:
    """Raise Abort where the server cannot listen; asked before it does."""
    host, port = str(server.server_address[0]), int(server.server_address[1])
    try:
        with socket.socket(server.address_family, socket.SOCK_STREAM) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
    except OSError as error:
        raise Abort(f"Không xem thử được ở {host}:{port}: {_why(error, port)}") from error


def _why(error: OSError, port: int) -> str:
    advice = _OTHER.format(other=port + 1 if 1023 < port < _HIGHEST else 8001)
    if error.errno == errno.EADDRINUSE:
        return f"đã có chương trình khác ở đó, có thể là một lần xem thử chưa tắt. {advice}."
    if error.errno == errno.EACCES:
        return f"số dưới 1024 cần quyền quản trị. {advice}."
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return "máy này không có địa chỉ ấy. Viết “dev_addr: 127.0.0.1:8000”, hoặc xóa dòng này."
    return f"{reason(error)}."


def telling(build: Callable[[], None], settings: Path) -> Callable[[], None]:
    """Return a build that tells what stops it, and leaves what is shown as it is."""

    def rebuild() -> None:
        try:
            check_settings(settings)
            build()
        except SystemExit as stop:
            log.info("%s", stop)

    return rebuild
