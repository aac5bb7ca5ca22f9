"""Codes of the settings."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

SETTINGS: dict[str, Rule] = {
    "C701": Rule(
        WARNING,
        "Khối chủ quản chưa điền: {fields}.",
        "Điền “owner” trong mkdocs.yml trước khi đưa lên mạng.",
    ),
    "C702": Rule(
        WARNING,
        "Chưa có địa chỉ của cổng: nguồn tin, dữ liệu mở và liên kết chuẩn sẽ thiếu tên máy chủ.",
        "Điền “site_url: https://…/” trong mkdocs.yml trước khi đưa lên mạng.",
    ),
    "C703": Rule(
        ERROR,
        "“{key}” phải là chữ, nhưng viết trần thì YAML đọc {value} thành {form}.",
        'Đặt trong dấu ngoặc kép: {key}: "{value}".',
    ),
    "C704": Rule(
        ERROR,
        "“docs_dir” phải là thư mục nội dung “{content}”: {given}.",
        "Viết “docs_dir: {content}”.",
    ),
    "C705": Rule(ERROR, "Phần “plugins” không dùng được: {reason}.", "{advice}"),
    "C706": Rule(
        WARNING,
        "Người đọc không liên hệ được với ai: chủ quản chưa có thư điện tử.",
        "Điền “owner.email” trong mkdocs.yml; “Báo sai sót” ở mọi trang sẽ gửi tới đó.",
    ),
    "C707": Rule(
        WARNING,
        "Trang còn chỗ chủ quản phải điền: {words}.",
        "Thay cả ngoặc vuông bằng điều đúng, hoặc bỏ dòng ấy.",
    ),
    "C708": Rule(ERROR, "“{key}” không dùng được: {reason}.", "{advice}"),
    "C709": Rule(ERROR, "Không có phần mở rộng Markdown “{name}” trên máy này.", "{advice}"),
    "C710": Rule(
        WARNING,
        "“now” giữ cổng ở lúc {value}: tin, tình trạng văn bản của những ngày sau không hiện.",
        "Chỉ để thử: xóa dòng này trước khi đưa lên mạng.",
    ),
    "C711": Rule(ERROR, "Phần mở rộng “{name}” không có tùy chọn “{option}”.", "{advice}"),
    "C712": Rule(
        WARNING,
        "“{key}” không có tác dụng: {reason}.",
        "Xóa dòng này, cả các dòng thụt dưới nó.",
    ),
    "C713": Rule(
        WARNING,
        "Địa chỉ của cổng là máy đang dựng: “{value}”.",
        "Điền “site_url: https://…/” trước khi đưa lên mạng; xem trước (mkdocs serve) không cần.",
    ),
}
