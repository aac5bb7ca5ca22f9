"""Codes of bodies: pictures, links, numbering, attached files."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

BODY: dict[str, Rule] = {
    "B601": Rule(ERROR, "Hình ảnh không có lời mô tả.", "Viết ![mô tả hình](tệp.jpg)."),
    "B602": Rule(ERROR, "Không có tệp “{file}”.", "{advice}"),
    "B603": Rule(ERROR, "Liên kết tới {target}: “{href}”.", "{advice}"),
    "B604": Rule(ERROR, "Trang {url} không có mục “#{anchor}”.", "{advice}"),
    "B605": Rule(
        ERROR,
        "Hình ảnh {where}: “{href}”.",
        "{advice}",
    ),
    "B606": Rule(
        WARNING,
        "Thân bài có tiêu đề cấp một.",
        "Dùng “## ” cho tiêu đề trong bài; cấp một là tên bài.",
    ),
    "B607": Rule(
        ERROR,
        "Liên kết có địa chỉ không an toàn: “{href}”.",
        "Dùng https:// hoặc địa chỉ trong cổng.",
    ),
    "B608": Rule(WARNING, "Đánh số không liên tục: {previous} rồi đến {current}.", "{advice}"),
    "B609": Rule(
        ERROR,
        "Tệp “{file}” không đúng mã SHA-256 đã ghi: tệp có mã {actual}.",
        "Tệp đã bị thay đổi, hoặc mã ghi nhầm: so với bản gốc rồi sửa “sha256”.",
    ),
    "B610": Rule(
        ERROR,
        "Tệp “{file}” không phải là PDF, DOCX hoặc XLSX: {reason}.",
        "Mở tệp bằng phần mềm đã tạo ra nó, lưu thành .pdf, .docx hay .xlsx rồi đính kèm.",
    ),
    "B611": Rule(
        ERROR,
        "Tệp phiên bản chỉ có lời văn, không có phần khai báo.",
        "Chuyển các khóa sang tệp của văn bản ({owner}), xóa phần giữa hai dòng “---”.",
    ),
    "B612": Rule(
        ERROR,
        "Khối ghi chú viết sai: {reason}.",
        "Viết “> [!ghi-chu]” một mình trên dòng, rồi lời ghi chú ở các dòng “> ” ngay dưới.",
    ),
    "B613": Rule(ERROR, "Mã HTML không được nhận: “{written}”.", "{advice}"),
    "B614": Rule(ERROR, "Dấu “{written}” sẽ hiện ra như chữ: {reason}.", "{advice}"),
    "B615": Rule(WARNING, "“{written}” ở đầu dòng: dòng này {result}.", "{advice}"),
    "B616": Rule(ERROR, "Liên kết không mở được: “{href}” {reason}.", "{advice}"),
    "B617": Rule(ERROR, "Tệp “{file}” không đăng được như hình: {reason}.", "{advice}"),
    "B618": Rule(ERROR, "“{written}” không thành một điều: {reason}.", "{advice}"),
    "B619": Rule(
        ERROR,
        "Lời văn mới mở bằng dấu ngoặc kép ở dòng này không được đóng.",
        "Thêm dấu ” sau chữ cuối cùng của lời văn mới, để điều, khoản ở dưới là của văn bản này.",
    ),
    "B620": Rule(ERROR, "{reason}.", "{advice}"),
    "B621": Rule(
        WARNING,
        "{noun} không có thân bài: trang chỉ có {shown}.",
        "{advice}",
    ),
    "B622": Rule(
        WARNING,
        "Lời mô tả hình “{words}” không tả gì: đó là tên tệp, con số hoặc chữ “ảnh”.",
        "Tả điều thấy trong hình, như kể cho người không nhìn thấy: ai, làm gì, ở đâu.",
    ),
    "B623": Rule(WARNING, "Hình “{file}” {reason}.", "{advice}"),
    "B624": Rule(ERROR, "Hình “{file}” ghi là “trang trí” mà {reason}.", "{advice}"),
    "B625": Rule(ERROR, "Lồng quá sâu: {what} không hiện ra đúng.", "{advice}"),
    "B626": Rule(
        ERROR,
        "Chỗ chưa viết xong: “{written}”.",
        "Thay bằng điều đúng, hoặc xóa; bài chưa xong thì ghi “status: draft”.",
    ),
    "B627": Rule(
        WARNING,
        "Có thể là chỗ chưa viết xong: “{written}”.",
        "Thay bằng điều đúng, hoặc xóa; đúng là chữ của bài thì cứ giữ.",
    ),
    "B628": Rule(ERROR, "“{written}” không phải chữ của bài: {reason}.", "{advice}"),
    "B629": Rule(WARNING, "“{written}”: {reason}.", "{advice}"),
    "B631": Rule(ERROR, "Không đăng được tài liệu “{file}”: {reason}.", "{advice}"),
    "B632": Rule(WARNING, "Liên kết nên xem lại: “{href}” {reason}.", "{advice}"),
}
