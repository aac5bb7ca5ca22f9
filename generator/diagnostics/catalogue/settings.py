"""Codes of the settings."""

from generator.diagnostics.rule import WARNING, Rule

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
}
