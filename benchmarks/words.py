"""The words of the made-up portal. Every sentence is ours; nothing here was reported anywhere."""

FAMILY_NAMES = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Mai Tô "
    "Trịnh Cao Tạ Hà Chu Lương Đoàn Tống Quách Thái Triệu La Kiều Vi Nông Lò Cầm"
).split()
MIDDLE_NAMES = (
    "Văn Thị Hữu Đức Minh Thanh Quang Ngọc Xuân Thu Hồng Kim Công Đình Bá Trọng Thế Anh Gia Phương "
    "Thùy Bích Khánh Tuấn Duy Quốc Việt Hải Mạnh Như"
).split()
GIVEN_NAMES = (
    "An Bình Châu Chi Cường Dung Dũng Duyên Đạt Điệp Đông Giang Hạnh Hân Hiền Hiếu Hoa Hòa Hùng "
    "Huệ Hưng Hương Khang Khoa Lan Liên Linh Loan Long Lộc Luân Mỹ Nam Nga Ngân Nghĩa Nhàn Nhân "
    "Nhung Oanh Phong Phú Phúc Quân Quyên Quỳnh Sơn Tâm Tân Thảo Thắng Thịnh Thoa Thông Thơ Thủy "
    "Thuận Toàn Trang Trâm Trí Trinh Trung Tú Tuyết Uyên Vân Vinh Yến"
).split()

ROLES = (
    "Chủ tịch hội|Phó Chủ tịch hội|Trưởng ban khuyến học|Bí thư chi bộ|Trưởng thôn|Hiệu trưởng|"
    "Giám đốc trung tâm học tập cộng đồng|Chi hội trưởng|Tổ trưởng tổ dân phố|Ủy viên thường vụ|"
    "Trưởng ban công tác mặt trận|Cán bộ văn phòng hội|Trưởng dòng họ|Giáo viên về hưu"
).split("|")

BODIES = (
    "các cấp hội|ban chấp hành hội|ban khuyến học dòng họ|ban thường vụ|chi hội các thôn|"
    "hội đồng đội|mặt trận và các đoàn thể|hội cựu giáo chức|hội người cao tuổi|đoàn thanh niên|"
    "hội phụ nữ|trung tâm học tập cộng đồng|nhà trường và phụ huynh|tổ vận động quỹ|"
    "ban quản lý nhà văn hóa|hội cựu chiến binh|hội nông dân|thư viện xã|bưu điện văn hóa|"
    "các doanh nghiệp trên địa bàn|ban liên lạc học sinh cũ|câu lạc bộ bạn đọc|đội tình nguyện"
).split("|")

MODELS = (
    "gia đình học tập|dòng họ học tập|cộng đồng học tập|đơn vị học tập|công dân học tập|"
    "tủ sách dòng họ|tiếng trống học bài|đèn sáng đêm khuya|nuôi heo đất|góc học tập của em|"
    "lớp học ban đêm|nhóm bạn cùng tiến|ngày hội đọc sách|bữa sáng đến trường|xe đạp tới lớp|"
    "mẹ đỡ đầu|hũ gạo tình thương|thư viện lưu động|phòng học số|lớp bổ túc tiếng phổ thông|"
    "câu lạc bộ ông bà cháu|một kèm một|sân chơi chữ nghĩa|bảng vàng của làng"
).split("|")

ACTIONS = (
    "phát động thi đua|vận động đóng góp quỹ|tặng sách và xe đạp|mở lớp xóa mù chữ|"
    "kết nạp hội viên|rà soát hộ có con bỏ học|trao học bổng đầu năm|"
    "tổ chức gặp mặt học sinh giỏi|sửa phòng đọc|"
    "lập nhóm hỗ trợ học trực tuyến|mời thợ giỏi về dạy nghề|dạy kỹ năng số cho người cao tuổi|"
    "in sổ tay hướng dẫn|ký giao ước giữa các chi hội|kiểm tra chéo việc ghi sổ|"
    "thăm từng gia đình có học sinh nghèo|tuyên dương cụ già đi học|quyên góp máy tính cũ|"
    "mở thư viện cuối tuần|tập huấn cán bộ chi hội|biểu dương dòng họ có nhiều người đỗ đạt|"
    "lồng ghép tuyên truyền vào hội làng|lắp mạng cho nhà văn hóa|tổng hợp phiếu tự đánh giá"
).split("|")

RESULTS = (
    "nhiều em đã trở lại lớp|tỷ lệ chuyên cần tăng rõ|phong trào lan ra các thôn lân cận|"
    "bà con đồng tình hưởng ứng|nguồn quỹ được công khai từng tháng|hồ sơ gọn hơn trước|"
    "người lớn tuổi mạnh dạn dùng điện thoại để học|phụ huynh yên tâm gửi con|"
    "các chi hội bớt lúng túng khi chấm điểm|số người mượn sách tăng đều|"
    "lớp học duy trì được qua mùa mưa|không còn em nào phải nghỉ vì thiếu sách|"
    "việc học trở thành câu chuyện mỗi tối|nhiều nhà tự nguyện dành gian giữa làm chỗ đọc|"
    "cán bộ trẻ nhận việc tự tin hơn|các họ thi đua mà không ganh nhau"
).split("|")

DIFFICULTIES = (
    "đường sá cách trở|kinh phí còn eo hẹp|cán bộ kiêm nhiệm nhiều việc|mạng chập chờn|"
    "dân đi làm ăn xa|phòng ốc xuống cấp|thiếu người dạy buổi tối|mùa vụ bận rộn|"
    "tài liệu chưa sát thực tế|cách chấm giữa các nơi chưa đều|sổ sách ghi tay dễ thất lạc|"
    "học sinh ngại hỏi bài|phần mềm khó dùng với người lớn tuổi|nguồn sách cũ đã rách"
).split("|")

TIMES = (
    "đầu năm học|trong quý vừa qua|sau kỳ nghỉ hè|trước thềm năm mới|suốt mùa mưa|"
    "từ khi sáp nhập chi hội|mỗi tối thứ bảy|vào ngày hội làng|trong đợt thi đua cao điểm|"
    "giữa vụ gặt|nhân ngày nhà giáo|trong tuần lễ học tập suốt đời|mấy tháng gần đây|hằng quý"
).split("|")

QUALITIES = (
    "bền bỉ|thiết thực|gần gũi|công khai|tiết kiệm|sáng tạo|đều đặn|kịp thời|kiên trì|khéo léo|"
    "minh bạch|tự nguyện|chu đáo|bài bản|giản dị|sát dân|nhẹ nhàng|dứt khoát"
).split("|")

HEADINGS = (
    "Cách làm {quality}, {quality}|Chuyện ở {place}|Từ {model} đến nếp nhà|"
    "Khi {body} cùng vào cuộc|"
    "Vẫn còn {difficulty}|Việc phải làm {time}|Nguồn lực ở đâu|Người giữ lửa {place}|"
    "Kinh nghiệm {quality}|Điều đọng lại"
).split("|")

TITLES = (
    "{region}: {Body} {action}|{place}: {Model} và những kết quả {quality}|"
    "{region} nhân rộng {model} ở {place}|{Body} {place} {action}|"
    "Người {quality} với {model} ở {place}|"
    "{place} vượt {difficulty} để {action}|{Time}, {region} {action}|"
    "{region}: {result} nhờ {model}|Chuyện {model} của {person}"
).split("|")

LEADS = (
    "Số liệu giả lập để đo tốc độ. {Time}, {body} ở {place} ({region}) {action}; {result}.|"
    "Số liệu giả lập để đo tốc độ. Dù {difficulty}, {region} vẫn {action} theo cách {quality}.|"
    "Số liệu giả lập để đo tốc độ. Từ {model}, {place} ghi nhận rằng {result}."
).split("|")

SENTENCES = (
    "{Time}, {body} ở {place} đã {action} và {action}.",
    "Theo {role} {person}, nhờ {model} mà {result}.",
    "{Body} coi {model} là việc {quality}, không chạy theo thành tích.",
    "Dù {difficulty}, {place} vẫn {action} một cách {quality}.",
    "Ở {place}, {number} hộ đã ghi tên tham gia {model} và tự chấm điểm theo từng tháng.",
    "{person}, {role} ở {place}, kể rằng {result} chỉ sau vài tháng {action}.",
    "“Chúng tôi làm {quality} thôi, nhưng {result}”, {person} nói.",
    "Điều {region} rút ra là phải {quality}, {quality} và có người theo đến cùng.",
    "Cùng với {model}, {body} còn {action}, nhờ đó {result}.",
    "Khó nhất vẫn là {difficulty}, nên {body} chọn cách {action}.",
    "Trong số {number} phiếu gửi về, phần lớn mong hội tiếp tục {action}.",
    "{Model} ở {place} bắt đầu từ {number} quyển sách góp của họ {surname}.",
    "Có nơi {difficulty}, có nơi {difficulty}, song chi hội nào cũng cố gắng {action}.",
    "{role} {person} đề nghị {body} {action} {time}.",
    "Sang năm, {region} dự định {action}, đồng thời {action}.",
    "Nhìn lại, {result}, còn {difficulty} thì phải gỡ dần.",
    "Bà con {place} quen gọi cách làm này là “{model} kiểu {surname}”.",
    "Buổi gặp ở {place} kéo dài đến khuya vì ai cũng muốn góp lời về {model}.",
    "Nhờ {quality} mà {number} em được nhận sách, trong đó có các em ở {place}.",
    "{Body} và {body} thống nhất mỗi bên lo một phần, tránh chồng chéo khi {action}.",
)

CLAUSES = (
    "{Body} có trách nhiệm {action}, bảo đảm {quality} và {quality}.",
    "Việc {action} được thực hiện {time}, theo nguyên tắc {quality}, {quality}.",
    "Nơi có {difficulty} thì {body} được {action} theo điều kiện của mình.",
    "{Body} báo cáo kết quả {model} với cấp trên trực tiếp {time}.",
    "Kinh phí cho {model} được ghi sổ riêng và công khai tại nhà văn hóa.",
    "Hồ sơ đề nghị công nhận {model} gồm phiếu tự đánh giá, biên bản họp và danh sách kèm theo.",
    "Người tham gia {model} được hướng dẫn, được mượn tài liệu và được góp ý về cách {action}.",
    "{Body} phối hợp với {body} {action}; mỗi bên cử một người làm đầu mối.",
)
POINTS = (
    "{Body} {action} {time};",
    "Mức độ {quality} khi thực hiện {model};",
    "Cách khắc phục {difficulty};",
    "Danh sách, sổ sách và minh chứng về {model};",
)
CHAPTERS = (
    "QUY ĐỊNH CHUNG|TIÊU CHÍ VÀ CÁCH CHẤM|TRÌNH TỰ CÔNG NHẬN|NGUỒN LỰC|TRÁCH NHIỆM THỰC HIỆN|"
    "THI ĐUA, KHEN THƯỞNG|KIỂM TRA, GIÁM SÁT|ĐIỀU KHOẢN THI HÀNH"
).split("|")
PROVISIONS = (
    "Phạm vi áp dụng|Đối tượng áp dụng|Giải thích từ ngữ|Nguyên tắc thực hiện|Tiêu chí về {model}|"
    "Cách chấm điểm {model}|Hồ sơ đề nghị|Thời hạn xem xét|Trách nhiệm của người đứng đầu|"
    "Quyền của người tham gia|Nguồn kinh phí|Chế độ báo cáo|Lưu trữ hồ sơ|Xử lý vướng mắc|"
    "Phối hợp giữa các bên|Tổ chức thực hiện"
).split("|")
SUBJECTS = (
    "về việc {action} và xây dựng {model} (văn bản giả lập)|"
    "hướng dẫn thực hiện {model} giai đoạn {period} (văn bản giả lập)|"
    "phê duyệt kế hoạch {action} giai đoạn {period} (văn bản giả lập)|"
    "quy định tiêu chí {model} và cách chấm điểm (văn bản giả lập)"
).split("|")
