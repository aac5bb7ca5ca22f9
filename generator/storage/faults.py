"""Why the system would not write, in Vietnamese."""

import errno

REASONS = {
    errno.ENOSPC: "đĩa đã đầy",
    errno.EDQUOT: "đã dùng hết dung lượng được cấp",
    errno.EROFS: "đĩa này chỉ cho đọc",
    errno.EACCES: "không có quyền ghi",
    errno.EPERM: "không có quyền ghi",
    errno.EEXIST: "chỗ này đang là một tệp, không phải thư mục",
    errno.ENOTDIR: "chỗ này đang là một tệp, không phải thư mục",
    errno.EISDIR: "chỗ này đang là một thư mục, không phải tệp",
    errno.EBUSY: "đây là điểm gắn đĩa, không thay cả thư mục được",
    errno.EXDEV: "hai thư mục nằm trên hai đĩa khác nhau",
    errno.EMFILE: "mở quá nhiều tệp cùng lúc",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.EIO: "đĩa hỏng hoặc mất kết nối",
    errno.ENOENT: "thư mục đã bị xoá hay đổi tên giữa chừng",
}


def reason(error: OSError) -> str:
    """Return `chỗ ghi: vì sao`; the system's own words where this table has none."""
    why = REASONS.get(error.errno or 0, error.strerror or str(error))
    return f"{error.filename}: {why}" if error.filename else why
