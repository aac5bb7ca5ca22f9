"""Codes of the front matter as YAML."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

SYNTAX: dict[str, Rule] = {
    "K201": Rule(
        ERROR,
        "Thiếu phần khai báo ở đầu tệp.",
        "{advice}",
    ),
    "K202": Rule(
        ERROR,
        "Phần khai báo mở bằng “---” nhưng không được đóng.",
        "{advice}",
    ),
    "K203": Rule(ERROR, "Cú pháp YAML sai: {reason}.", "{advice}"),
    "K204": Rule(
        ERROR,
        "Khóa “{key}” viết hai lần (lần đầu ở dòng {first}).",
        "Giữ một dòng, xóa dòng kia.",
    ),
    "K205": Rule(
        ERROR,
        "Không dùng neo, tham chiếu hay nhãn YAML ({mark}).",
        "Viết thẳng giá trị; nếu là chữ có dấu & * hay !, đặt trong dấu ngoặc kép.",
    ),
    "K206": Rule(
        ERROR,
        "{place} phải là các dòng “khóa: giá trị”.",
        "{advice}",
    ),
    "K207": Rule(
        ERROR,
        "Cả giá trị nằm trong ngoặc kép cong, trang sẽ hiện cả dấu ngoặc: {value}.",
        "Viết trong ngoặc kép thẳng: \"{words}\"; đúng là lời trích thì viết '{value}'.",
    ),
    "K208": Rule(
        ERROR,
        "Phần từ dấu # bị bỏ mất: “{left}”.",
        "{advice}",
    ),
    "K209": Rule(
        WARNING,
        "Giá trị có mã HTML hay dấu Markdown, sẽ hiện ra như chữ: “{written}”.",
        "Phần khai báo chỉ nhận chữ trơn: xóa mã, xóa dấu.",
    ),
    "K210": Rule(ERROR, "“{written}” ở “{key}” không đăng được: {reason}.", "{advice}"),
    "K211": Rule(WARNING, "“{written}” ở “{key}”: {reason}.", "{advice}"),
}
