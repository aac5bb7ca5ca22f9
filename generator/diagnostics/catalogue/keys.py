"""Codes of keys and their values."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

KEYS: dict[str, Rule] = {
    "G301": Rule(ERROR, "Không có khóa “{key}” cho {kind}.", "{advice}"),
    "G302": Rule(
        ERROR,
        "Thiếu khóa bắt buộc “{key}” ({label}).",
        "Thêm “{key}: {example}”, thay chữ trong ‹ › bằng điều đúng của trang này.",
    ),
    "G303": Rule(ERROR, "“{key}” phải là {expected}, không phải {actual}.", "{advice}"),
    "G304": Rule(ERROR, "“{key}” không phải ngày hợp lệ: {reason}.", "{advice}"),
    "G305": Rule(ERROR, "“{key}” không phải số hợp lệ: “{value}”.", "{advice}"),
    "G306": Rule(ERROR, "“{value}” không dùng được ở “{key}”.", "{advice}"),
    "G307": Rule(
        ERROR,
        "“{key}” dài {length} ký tự, nhiều nhất là {most}.",
        "Rút gọn, hoặc chuyển vào thân bài.",
    ),
    "G308": Rule(ERROR, "“{key}” đang để trống.", "{advice}"),
    "G309": Rule(ERROR, "Số ký hiệu “{value}” không đúng dạng nào đã biết.", "{advice}"),
    "G310": Rule(ERROR, "Kỳ số liệu “{value}” không hợp lệ.", "{advice}"),
    "G311": Rule(
        WARNING, "Ngày “{value}”: {doubt}", "Kiểm tra lại ngày và thứ; cổng dùng ngày {date}."
    ),
    "G312": Rule(ERROR, "“{key}” không phải địa chỉ dùng được: “{value}”.", "{advice}"),
    "G313": Rule(
        ERROR,
        "Mã “{value}” không hợp lệ.",
        "Chỉ dùng a-z, 0-9 và gạch nối giữa các từ: {example}.",
    ),
    "G314": Rule(
        ERROR,
        "“end” ({end}) {relation} “start” ({start}).",
        "{advice}",
    ),
    "G315": Rule(
        ERROR,
        "Giai đoạn ghi ở “{key}” không có trong trích yếu: “{value}”.",
        "Chép đúng những chữ nói giai đoạn trong trích yếu; trích yếu không nói thì bỏ “period”.",
    ),
    "G316": Rule(
        ERROR,
        "Dấu phẩy trong {{…}} cắt đôi giá trị: “{value}” bị đọc thành một khóa.",
        "{advice}",
    ),
    "G317": Rule(
        ERROR,
        "Cổng đăng ngày {own}, trước khi nguồn đăng ({source}).",
        "“date” là ngày giờ đăng trên cổng; ngày giờ của nguồn viết ở “source: {{published: …}}”.",
    ),
    "G318": Rule(
        ERROR,
        "Ngày của {change} ({day}) đứng trước ngày đăng bài ({published}).",
        "Xem lại hai ngày: “date” trong khóa này và “date” của bài.",
    ),
    "G319": Rule(
        ERROR,
        "“{value}” có hai lần trong “{key}”, lần đầu ở mục thứ {first}.",
        "Giữ một mục, xóa mục này; đúng là hai thì ghi cho khác nhau.",
    ),
    "G320": Rule(
        WARNING,
        "Quan hệ với {target} không có nguồn, nên cổng coi là chưa xác nhận.",
        "Thêm “source: {{name: …, url: …}}” vào quan hệ: nơi đã đọc được; chưa đọc được thì "
        "viết “certainty: needs-review”.",
    ),
    "G321": Rule(
        ERROR,
        "Trái thứ tự: {later} ({day}) đứng trước {before} ({other}).",
        "Không thể như vậy: đối chiếu hai ngày với nguồn rồi sửa bên sai.",
    ),
    "G322": Rule(
        WARNING,
        "Trái thứ tự: {later} ({day}) đứng trước {before} ({other}).",
        "Hiếm khi như vậy: đối chiếu với bản gốc; nguồn ghi đúng thế thì giữ.",
    ),
    "G323": Rule(
        ERROR,
        "Hai dòng của “{key}” cùng một thời gian: “{other}” và “{value}”.",
        "Ghi “from”, “until” để dòng này nối tiếp dòng kia, hoặc bỏ một dòng.",
    ),
    "G324": Rule(
        WARNING,
        "Số ký hiệu ghi năm {given}, ngày ban hành ghi năm {issued}.",
        "Năm trong số ký hiệu là năm ban hành: đối chiếu với bản gốc rồi sửa bên sai.",
    ),
    "G325": Rule(
        ERROR,
        "“{key}” chưa nói gì: “{value}”.",
        "{advice}",
    ),
    "G326": Rule(
        ERROR,
        "“{key}” có {length} chữ cái liền nhau: “{value}”.",
        "Thêm dấu cách giữa các từ: dòng dài như thế đẩy trang tràn khỏi màn hình điện thoại.",
    ),
    "G327": Rule(
        ERROR,
        "“{value}” ở “{key}” trái với {other}.",
        "{advice}",
    ),
}
