"""The one home of every problem's code, level, message and hint.

The editors' guide lists these codes; a test holds the two together, and each code has a broken
file with its exact report in `tests/golden/errors`.
"""

from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic, Level, Position

ERROR, WARNING = Level.ERROR, Level.WARNING
LONGEST_EXCERPT = 120
"""Letters of a source line that are shown."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A message and a hint with `{named}` placeholders, filled by `problem`."""

    level: Level
    message: str
    hint: str


CATALOGUE: dict[str, Rule] = {
    # 1xx: the file itself
    "T101": Rule(ERROR, "Tệp có ký tự BOM ở đầu.", "Lưu lại tệp dạng “UTF-8” (không BOM)."),
    "T102": Rule(
        ERROR,
        "Tệp không phải UTF-8: byte thứ {offset} không đọc được.",
        "Mở tệp bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu lại.",
    ),
    "T103": Rule(ERROR, "Tệp có ký tự điều khiển {name}.", "Xóa ký tự này."),
    "T104": Rule(
        ERROR,
        "Tệp không đọc được: {reason}.",
        "Kiểm tra quyền đọc, và tệp có còn ở đó không.",
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
        "Tệp quá lớn: {size} MB; cổng đọc tệp nội dung đến {limit} MB.",
        "Chia thành nhiều tệp; tài liệu dài thì đính kèm bản PDF.",
    ),
    "T109": Rule(
        ERROR,
        "Dòng dài {length} ký tự; một dòng dài nhất {limit}.",
        "Xuống dòng giữa các đoạn. Nếu dòng này là ảnh hay tệp dán nhầm vào bài, xóa nó.",
    ),
    # 2xx: the front matter as YAML
    "K201": Rule(
        ERROR,
        "Thiếu phần khai báo ở đầu tệp.",
        "Dòng đầu tiên phải là “---”, rồi đến các khóa, rồi một dòng “---” nữa.",
    ),
    "K202": Rule(
        ERROR,
        "Phần khai báo mở bằng “---” nhưng không được đóng.",
        "Thêm một dòng “---” sau khóa cuối cùng, trước nội dung.",
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
        ERROR, "Phần khai báo phải là các dòng “khóa: giá trị”.", "Xem mẫu trong HUONG-DAN.md."
    ),
    # 3xx: keys and values
    "G301": Rule(ERROR, "Không có khóa “{key}” cho {kind}.", "{advice}"),
    "G302": Rule(ERROR, "Thiếu khóa bắt buộc “{key}” ({label}).", "Thêm “{key}: {example}”."),
    "G303": Rule(ERROR, "“{key}” phải là {expected}, không phải {actual}.", "{advice}"),
    "G304": Rule(ERROR, "Ngày không hợp lệ: {reason}.", "{advice}"),
    "G305": Rule(ERROR, "Số không hợp lệ: “{value}”.", "{advice}"),
    "G306": Rule(ERROR, "“{value}” không phải là giá trị của “{key}”.", "{advice}"),
    "G307": Rule(
        ERROR,
        "“{key}” dài {length} ký tự, nhiều nhất là {most}.",
        "Rút gọn, hoặc chuyển vào thân bài.",
    ),
    "G308": Rule(ERROR, "“{key}” đang để trống.", "Điền giá trị, hoặc xóa cả dòng."),
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
        "“end” ({end}) đứng trước “start” ({start}).",
        "Viết ngày đầu ở “start”, ngày cuối ở “end”; việc trong một ngày thì bỏ “end”.",
    ),
    "G315": Rule(
        ERROR,
        "Giai đoạn ghi ở “{key}” không có trong trích yếu: “{value}”.",
        "Chép đúng những chữ nói giai đoạn trong trích yếu; trích yếu không nói thì bỏ “period”.",
    ),
    # 4xx: records among themselves
    "L401": Rule(ERROR, "Không có {noun} “{value}”.", "{advice}"),
    "L402": Rule(
        ERROR,
        "Địa chỉ {url} đã thuộc về {other}.",
        "Đổi tên một trong hai tệp (hoặc bỏ địa chỉ cũ trùng trong “aliases”).",
    ),
    "L403": Rule(
        ERROR,
        "Văn bản {number} ({type}, {issuer}, năm {year}) đã có ở {other}.",
        "Giữ một tệp; nếu là hai văn bản khác nhau, kiểm tra số ký hiệu, cơ quan và năm.",
    ),
    "L404": Rule(
        WARNING,
        "Văn bản {number} chưa có trong kho văn bản.",
        "Kiểm tra số ký hiệu; nếu đúng, thêm một tệp trong content/documents/.",
    ),
    "L405": Rule(
        WARNING,
        "{number} ghi ngày {given}, kho văn bản ghi ngày {known}.",
        "Đối chiếu bản gốc rồi sửa bên sai.",
    ),
    "L406": Rule(
        WARNING,
        "{number} chỉ nhiều văn bản: {candidates}.",
        "Viết rõ ngày ban hành hoặc cơ quan ban hành.",
    ),
    "L407": Rule(ERROR, "Quan hệ “{kind}” với {number} vô lý: {reason}.", "{advice}"),
    "L408": Rule(
        WARNING,
        "Ngày {day}, {number} không có hiệu lực ({status}).",
        "Nói về việc đã qua thì giữ nguyên; nếu không, dẫn {instead}.",
    ),
    "L409": Rule(WARNING, "Toàn văn {number} không có {provision}.", "{advice}"),
    "L410": Rule(
        WARNING,
        "Quan hệ “{kind}” với {number} chưa rõ có hiệu lực từ ngày nào{instead}.",
        "Thêm “effective: ‹ngày›” vào quan hệ này, hoặc vào văn bản.",
    ),
    "L411": Rule(
        ERROR,
        "Bản đồ cả nước thiếu {islands}.",
        "Ghi “islands: {islands}” (và “tile”) trong tệp của {owner}.",
    ),
    "L412": Rule(
        ERROR,
        "{name} {words} {other}: địa phương đi vòng tròn ({names}).",
        "Không nơi nào thuộc về hay nhập vào chính nó: sửa dòng này, hoặc tệp khác trong vòng.",
    ),
    "L413": Rule(
        WARNING,
        "Việc từ ngày {day} giao cho cấp huyện, cấp đã kết thúc hoạt động từ ngày {ended}.",
        "Ghi cấp xã hoặc cấp tỉnh theo nguồn; việc có trước ngày ấy thì sửa “start”.",
    ),
    "L414": Rule(
        WARNING,
        "{number} ban hành {issued}, sau ngày {day} của {citing}.",
        "Đối chiếu số và ngày: không văn bản, bài nào dẫn được văn bản ra đời sau nó. Lời viết "
        "thêm về sau thì đặt trong khối “> [!ghi-chu]”.",
    ),
    "L415": Rule(ERROR, "{name} không thể {words} {other}: {reason}.", "{advice}"),
    "L416": Rule(ERROR, "Không dùng được dòng triển khai {number}: {reason}.", "{advice}"),
    # 5xx: figures
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
        "Trích dẫn viết “{word}”, mức chính xác ghi “{given}”.",
        "Viết “qualifier: {right}”, hoặc kiểm tra lại trích dẫn.",
    ),
    # 6xx: the body
    "B601": Rule(ERROR, "Hình ảnh không có lời mô tả.", "Viết ![mô tả hình](tệp.jpg)."),
    "B602": Rule(ERROR, "Không có tệp “{file}”.", "{advice}"),
    "B603": Rule(ERROR, "Liên kết tới trang không có: “{href}”.", "{advice}"),
    "B604": Rule(ERROR, "Trang {url} không có mục “#{anchor}”.", "{advice}"),
    "B605": Rule(
        ERROR,
        "Hình ảnh lấy từ máy chủ khác: “{href}”.",
        "Tải hình về, đặt cạnh tệp bài viết và ghi nguồn ảnh.",
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
        "Tệp “{file}” không phải là PDF hoặc DOCX.",
        "Lưu thành .pdf hoặc .docx rồi đính kèm.",
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
    # 7xx: the settings
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


def problem(code: str, position: Position, excerpt: str = "", /, **values: object) -> Diagnostic:
    """Fill the placeholders. Raises KeyError for an unknown code or a missing value."""
    rule = CATALOGUE[code]
    start = _start(excerpt, position.column)
    return Diagnostic(
        position=position,
        code=code,
        level=rule.level,
        message=rule.message.format(**values),
        hint=rule.hint.format(**values),
        excerpt=excerpt[start : start + LONGEST_EXCERPT],
        caret=position.column - 1 - start,
    )


def _start(line: str, column: int) -> int:
    """Where an excerpt of a line begins: a finding must not hold a line of a million letters."""
    return max(0, column - 1 - LONGEST_EXCERPT // 2) if len(line) > LONGEST_EXCERPT else 0
