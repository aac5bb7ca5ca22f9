"""Codes of a file as such: its letters, its name, its size."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

FILE: dict[str, Rule] = {
    "T101": Rule(
        WARNING,
        "Tệp có ký tự BOM ở đầu: cổng vẫn đọc được.",
        "Lần sau lưu tệp, trong Notepad chọn “UTF-8”, không chọn “UTF-8 with BOM”.",
    ),
    "T102": Rule(
        ERROR,
        "Tệp không phải UTF-8: byte thứ {offset} không đọc được.",
        "Mở tệp bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu lại.",
    ),
    "T103": Rule(
        ERROR,
        "Tệp có ký tự không ai thấy: {name}.",
        "Xóa ký tự này (hoặc mã viết ra nó); gõ lại chữ bên cạnh nếu cần.",
    ),
    "T104": Rule(
        ERROR,
        "Không đọc được: {reason}.",
        "Xem nó có còn ở đó không (đã đổi tên thì đổi lại), và quyền đọc của nó.",
    ),
    "T105": Rule(
        ERROR,
        "Tên tệp hoặc thư mục “{name}” không hợp lệ: {reason}.",
        "Đổi thành {example}.",
    ),
    "T106": Rule(WARNING, "Tệp “{name}” không được đưa lên cổng: {reason}.", "{advice}"),
    "T107": Rule(ERROR, "Không dùng được “{name}”: {reason}.", "{advice}"),
    "T108": Rule(
        ERROR,
        "Tệp quá lớn: {size} MB; cổng đọc {noun} đến {limit} MB.",
        "{advice}",
    ),
    "T109": Rule(
        ERROR,
        "Dòng dài {length} ký tự; một dòng dài nhất {limit}.",
        "Xuống dòng giữa các đoạn. Nếu dòng này là ảnh hay tệp dán nhầm vào bài, xóa nó.",
    ),
    "T110": Rule(
        ERROR,
        "Còn dấu xung đột của git: “{mark}”.",
        "Giữ một trong hai đoạn ở giữa các dấu <<<<<<<, =======, >>>>>>>, rồi xóa ba dòng ấy.",
    ),
    "T111": Rule(
        ERROR,
        "{count} dấu chồng lên chữ “{letter}”: chữ Việt mang nhiều nhất hai dấu.",
        "Xóa các dấu thừa, gõ lại chữ ấy; thường là trò đùa, hay lỗi khi dán.",
    ),
    "T112": Rule(
        ERROR,
        "Tên “{name}” chỉ khác chữ hoa, chữ thường hay cách ghi dấu với {other}.",
        "Đổi tên hay xóa một tệp: Windows và macOS coi hai tên ấy là một.",
    ),
    "T113": Rule(
        ERROR,
        "Tệp xuống dòng theo kiểu máy Mac đời cũ (CR): cả tệp thành một dòng.",
        "Mở bằng trình soạn thảo, chọn kiểu xuống dòng LF (Unix) hay CRLF (Windows) rồi lưu lại.",
    ),
    "T114": Rule(
        ERROR,
        "Tệp “{name}” thật ra là {really}, cổng không đọc được.",
        "{advice}",
    ),
    "T115": Rule(
        WARNING,
        "Địa chỉ {url} có trong bản đã dựng lần trước, nay không còn: ai mở sẽ gặp trang lỗi.",
        "{advice}",
    ),
}
