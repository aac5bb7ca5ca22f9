"""Codes of records among themselves."""

from generator.diagnostics.rule import ERROR, NOTE, WARNING, Rule

RECORDS: dict[str, Rule] = {
    "L401": Rule(ERROR, "Không có {noun} “{value}”.", "{advice}"),
    "L402": Rule(
        ERROR,
        "Địa chỉ {url} đã thuộc về {other}.",
        "{advice}",
    ),
    "L403": Rule(
        ERROR,
        "Văn bản {number} ({type}, {issuer}, năm {year}) đã có ở {other}.",
        "Giữ một tệp; nếu là hai văn bản khác nhau, kiểm tra số ký hiệu, cơ quan và năm.",
    ),
    "L404": Rule(
        WARNING,
        "Văn bản {number} {state}.",
        "{advice}",
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
        "Quan hệ “{kind}” với {number} chưa rõ có hiệu lực từ ngày nào, nên chưa được tính vào "
        "tình trạng hiệu lực.",
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
    "L417": Rule(
        WARNING,
        "Kho văn bản chưa có {number} {given}; chỉ có {known}.",
        "Đối chiếu bản gốc: bài ghi sai thì sửa; là văn bản khác thì thêm một tệp trong "
        "content/documents/.",
    ),
    "L418": Rule(
        WARNING,
        "{number} ghi của {given}, kho văn bản ghi của {known}.",
        "Đối chiếu bản gốc rồi sửa bên sai; số ký hiệu đã đúng thì liên kết vẫn đúng.",
    ),
    "L419": Rule(
        WARNING,
        "{number} không ghi ngày, mà mỗi nhiệm kỳ Đảng đánh số lại: kho chỉ có văn bản ngày "
        "{known}, của nhiệm kỳ trước.",
        "Đúng văn bản ấy thì ghi “ngày {known}” ở một chỗ trong bài (lời của nguồn không sửa được "
        "thì ghi trong khối “> [!ghi-chu]”).",
    ),
    "L420": Rule(
        WARNING,
        "Ngày của {change} ({day}) chưa tới: cổng dựng cho ngày {today} nên chưa kể đến việc này.",
        "Đúng là việc hẹn trước thì giữ; nếu không, sửa ngày.",
    ),
    "L421": Rule(
        ERROR,
        "Ngày của {change} ({day}) chưa tới: cổng dựng cho ngày {today}.",
        "Việc đã xảy ra mới ghi được; xem lại ngày.",
    ),
    "L422": Rule(
        NOTE,
        "Bài chờ đến ngày {day}, {hour}, mới lên cổng.",
        "Gõ nhầm ngày thì sửa; đúng hẹn thì cổng đăng ở lần dựng đầu tiên sau giờ ấy.",
    ),
    "L423": Rule(
        WARNING,
        "Nội dung này đã có ở {other}.",
        "{advice}",
    ),
    "L424": Rule(
        WARNING,
        "Bài “{article}” {state}: việc này chưa dẫn tới bài.",
        "Bài lên cổng thì liên kết tự hiện ra; không đợi thì ghi nguồn ở “source”.",
    ),
    "L425": Rule(
        ERROR,
        "Kỳ {part} của chuyên đề “{serial}” đã là {other}.",
        "Mỗi kỳ một bài: sửa “part” của một trong hai.",
    ),
    "L426": Rule(
        WARNING,
        "Chuyên đề “{serial}” mới có một bài.",
        "Kỳ khác viết sau thì để vậy; bài đứng riêng thì bỏ “serial” và “part”.",
    ),
    "L427": Rule(
        WARNING,
        "Chuyên đề “{serial}” thiếu kỳ {parts}.",
        "Đánh số lại cho liền, hoặc thêm bài còn thiếu (bản nháp cũng được tính).",
    ),
    "L431": Rule(ERROR, "Trùng {noun} “{value}” với {other}.", "{advice}"),
    "L432": Rule(
        WARNING,
        "Tên “{value}” cũng là của {other}: ai tìm, ai dẫn tên ấy không tới đây.",
        "{advice}",
    ),
    "L433": Rule(
        WARNING,
        "Viết sai {noun}: “{written}”.",
        "Viết “{right}”; đúng là lời của nguồn thì đặt trong ngoặc kép cong “…”.",
    ),
    "L434": Rule(
        WARNING,
        "“{written}” là số của trước ngày {day}: nay cả nước có {count} tỉnh, thành phố.",
        "Sửa số; kể việc của ngày trước thì nói rõ năm nào, lời của nguồn thì đặt trong “…”.",
    ),
    "L435": Rule(
        NOTE,
        "Bài có {noun} “{written}”: ai cũng đọc được.",
        "Của một người thì bỏ, trừ khi người ấy đồng ý; số công khai của hội, của quỹ thì giữ.",
    ),
    "L436": Rule(
        WARNING,
        "Trích yếu còn “{written}” của bản in.",
        "Xóa “{written}”: trang đã ghi loại văn bản trước trích yếu.",
    ),
}
