"""Why the system would not read or write, in Vietnamese."""

import errno
import os
from pathlib import Path

from generator.storage.plain import NO_FILE, NotPlain

REASONS = {
    errno.ENOSPC: "đĩa đã đầy",
    errno.EDQUOT: "đã dùng hết dung lượng được cấp",
    errno.EFBIG: "tệp lớn quá mức hệ điều hành cho phép",
    errno.EROFS: "đĩa này chỉ cho đọc",
    errno.EACCES: "không có quyền đọc hay ghi",
    errno.EPERM: "không có quyền đọc hay ghi",
    errno.EEXIST: "chỗ này đang là một tệp, không phải thư mục",
    errno.ENOTDIR: "chỗ này đang là một tệp, không phải thư mục",
    errno.EISDIR: "chỗ này đang là một thư mục, không phải tệp",
    errno.ENOTEMPTY: "thư mục này còn tệp ở trong",
    errno.EBUSY: "đây là điểm gắn đĩa, không thay cả thư mục được",
    errno.ETXTBSY: "chương trình này đang chạy",
    errno.EXDEV: "hai thư mục nằm trên hai đĩa khác nhau",
    errno.ELOOP: "liên kết (symlink) đứng ở chỗ của tệp, hay đi vòng tròn",
    errno.ENXIO: "đây là ống dẫn hay thiết bị, không phải tệp",
    errno.ENODEV: "đây là ống dẫn hay thiết bị, không phải tệp",
    errno.ESPIPE: "đây là ống dẫn hay thiết bị, không phải tệp",
    errno.EINVAL: "tên hay loại tệp này không dùng được ở đây",
    errno.ENOEXEC: "tệp này không phải chương trình chạy được trên máy này",
    errno.EMFILE: "mở quá nhiều tệp cùng lúc",
    errno.ENFILE: "cả máy đang mở quá nhiều tệp",
    errno.EAGAIN: "máy không còn chỗ cho tiến trình mới",
    errno.ENOMEM: "máy hết bộ nhớ",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.EIO: "đĩa hỏng hoặc mất kết nối",
    errno.ESTALE: "ổ đĩa mạng đã mất kết nối",
    errno.ENOTCONN: "ổ đĩa mạng đã mất kết nối",
    errno.EPIPE: "nơi nhận đã đóng",
    errno.ECONNREFUSED: "máy kia không nhận kết nối",
    errno.ECONNRESET: "máy kia cắt kết nối",
    errno.ETIMEDOUT: "máy kia không trả lời",
    errno.ENETUNREACH: "không có mạng tới máy kia",
    errno.EHOSTUNREACH: "không có mạng tới máy kia",
    errno.EADDRINUSE: "cổng (port) này đang có chương trình khác dùng",
    errno.EADDRNOTAVAIL: "máy này không có địa chỉ ấy",
    errno.ENOENT: "không có tệp hay thư mục này, hoặc nó vừa bị xóa",
}


_ABOVE = (errno.ENOTDIR, errno.EEXIST, errno.ELOOP)


def reason(error: OSError) -> str:
    """Return `chỗ ấy: vì sao`."""
    place = _culprit(error) if error.errno in _ABOVE else error.filename
    return f"{place}: {why(error)}" if place else why(error)


def _culprit(error: OSError) -> object:
    """Return what on the way to a place is no folder, or the place itself."""
    if not isinstance(error.filename, str):
        return error.filename
    place = Path(error.filename)
    above = (folder for folder in reversed(place.parents) if os.path.lexists(folder))
    return next((folder for folder in above if not folder.is_dir()), place)


def why(error: OSError) -> str:
    """Return why, without the place; of what this table has not, the system's own sign."""
    if isinstance(error, NotPlain):
        return NO_FILE
    code = error.errno
    if code is None:
        return str(error)
    return REASONS.get(code) or f"hệ điều hành báo lỗi {errno.errorcode.get(code, code)}"
