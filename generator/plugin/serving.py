"""What stops `mkdocs serve` or one of its builds, in Vietnamese: the host shows a traceback."""

import errno
import logging
import socket
from collections.abc import Callable
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.diagnostics import Diagnostic
from generator.plugin.settings import tell, unfit_settings
from generator.storage import reason

Refuse = Callable[[tuple[Diagnostic, ...]], None]
"""Lays what is wrong over what is shown."""
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


def no_page(problems: tuple[Diagnostic, ...]) -> None:
    """Lay nothing over pages that are served as files."""


def telling(build: Callable[[], None], settings: Path, refuse: Refuse) -> Callable[[], None]:
    """Return a build that tells what stops it, and leaves what is shown as it is; what is wrong
    before it can begin is laid over that."""

    def rebuild() -> None:
        try:
            if problems := unfit_settings(settings):
                tell(problems)
                refuse(problems)
            else:
                build()
        except SystemExit as stop:
            log.info("%s", stop)

    return rebuild
