"""Codes of figures."""

from generator.diagnostics.rule import ERROR, WARNING, Rule

FIGURES: dict[str, Rule] = {
    "S501": Rule(
        ERROR,
        "Trích dẫn “{quote}” của số liệu không có trong thân bài.",
        "Chép đúng từng chữ từ thân bài, kể cả dấu chấm, dấu phẩy.",
    ),
    "S502": Rule(
        ERROR,
        "Giá trị {value} không có trong trích dẫn “{quote}”.",
        "Sửa giá trị hoặc trích dẫn cho khớp; 60.358 là sáu mươi nghìn, 17,34% dùng dấu phẩy, "
        "12 tỷ 500 triệu là một số: 12500000000.",
    ),
    "S503": Rule(ERROR, "Số liệu phải có đúng một trong: value, range.", "{advice}"),
    "S504": Rule(ERROR, "Khoảng {low}-{high} viết ngược.", "Viết số nhỏ trước."),
    "S505": Rule(ERROR, "Tỷ lệ {value}% lớn hơn 100%.", "Kiểm tra lại số và đơn vị."),
    "S506": Rule(ERROR, "Tổng {total} nhỏ hơn phần {value}.", "Kiểm tra thứ tự “phần/tổng”."),
    "S507": Rule(
        ERROR,
        "{name} không có trong kỳ {period}: {reason}.",
        "{advice}; nếu không, sửa kỳ số liệu.",
    ),
    "S508": Rule(
        WARNING,
        "Kỳ {period} vắt qua ngày {day}, khi địa giới hay thành viên của {name} thay đổi.",
        "Tách kỳ ở ngày ấy, hoặc ghi trong “note” số này tính trên địa giới nào.",
    ),
    "S509": Rule(
        ERROR,
        "Đơn vị không khớp: “{title}” tính bằng {unit}, trích dẫn {said}.",
        "Chọn chỉ số khác, hoặc trích cả đơn vị đứng sau con số.",
    ),
    "S510": Rule(
        ERROR,
        "Thời hạn của {name} ở đây không đúng: {reason}.",
        "Sửa “from”, “until” cho nằm trong thời gian địa phương ấy tồn tại.",
    ),
    "S511": Rule(
        WARNING,
        "{noun} ngày {day} ghi địa phương {name}: {reason}.",
        "{advice}; bài cũ giữ tên cũ, bài mới dùng tên mới.",
    ),
    "S512": Rule(
        WARNING,
        "Câu được trích viết “{word}” cạnh con số, mức chính xác ghi “{given}”.",
        "Viết “qualifier: {right}”, hoặc kiểm tra lại trích dẫn.",
    ),
    "S513": Rule(
        ERROR,
        "“{key}” dài {length} từ của nguồn, nhiều nhất là {most}.",
        "Trích ngắn lại; lời của người khác không phải của ta để đăng dài.",
    ),
    "S514": Rule(
        ERROR,
        "Giá trị {value} không có trong lời của nguồn “{said}”.",
        "“said” là lời nguyên văn của nguồn, có cả con số; đối chiếu lại với bản gốc.",
    ),
    "S515": Rule(
        WARNING,
        "Câu được trích viết “{word}” trước con số: đó là mục tiêu hay kế hoạch, chưa phải số "
        "đã đạt, mà mức chính xác ghi “{given}”.",
        "Viết “qualifier: {right}”; nếu là số đã đạt, trích câu khác hoặc viết câu ấy rõ hơn.",
    ),
    "S516": Rule(
        ERROR,
        "Kỳ {period} chưa bắt đầu vào ngày {day}, khi nguồn nói tới con số này.",
        "Mục tiêu, kế hoạch thì viết “qualifier: target” hay “plan”; nếu không, sửa kỳ số liệu.",
    ),
    "S517": Rule(
        WARNING,
        "“{words}” nói về {other}, mà “{key}” ghi {given}.",
        "{advice}",
    ),
    "S518": Rule(
        WARNING,
        "Câu được trích viết “{word}”, mà số liệu là “{given}”.",
        "Đăng ký chưa phải được công nhận: viết “stage: {right}”, hoặc chọn chỉ số khác.",
    ),
    "S519": Rule(
        WARNING,
        "Số liệu ghi {value}, một dòng trên cùng chỉ số, địa phương, kỳ ghi {other}.",
        "Đối chiếu với nguồn rồi giữ một; là hai số khác nhau thì ghi khác ở đâu vào “note”.",
    ),
}
