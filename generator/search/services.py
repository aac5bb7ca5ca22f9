"""The portal's own pages by the words in which people ask for them: dữ liệu mở, báo sai sót."""

from dataclasses import dataclass

from generator.model import addresses
from generator.search.portal_questions import PATTERNS


@dataclass(frozen=True, slots=True)
class Service:
    """A page, what it is called in a list of results, and the words that ask for it alone."""

    url: str
    title: str
    words: tuple[str, ...]

    @property
    def patterns(self) -> tuple[str, ...]:
        """Questions about it that may be asked in other words."""
        return PATTERNS.get(self.url, ())


SERVICES = (
    Service(
        addresses.DATA,
        "Dữ liệu mở",
        (
            *("dữ liệu mở", "dữ liệu", "tải dữ liệu", "tải số liệu", "tải về dữ liệu", "API"),
            *("tệp số liệu", "file số liệu", "file excel", "bảng excel", "CSV", "JSON", "RSS"),
            *("dữ liệu số liệu", "xuất dữ liệu", "xuất excel", "tải bảng số liệu", "open data"),
            *("theo dõi tin", "đăng ký nhận tin", "nhận tin mới", "nhận tin", "kênh tin"),
            *("dùng lại số liệu", "giấy phép dữ liệu", "excel", "tải excel"),
            *("tải dữ liệu csv", "statistics data", "download", "dữ liệu excel", "file dữ liệu"),
        ),
    ),
    Service(
        addresses.CALENDAR,
        "Lịch và thời hạn",
        (
            *("lịch", "lịch công tác", "lịch sự kiện", "lịch hội nghị", "sự kiện", "thời hạn"),
            *("hạn nộp", "hạn báo cáo", "hạn nộp báo cáo", "hạn chót", "hội nghị sắp tới"),
            *("sự kiện sắp tới", "việc sắp đến hạn", "ngày kỷ niệm"),
            *("lịch họp", "lịch hoạt động", "lịch làm việc", "sắp diễn ra", "hoạt động sắp tới"),
            *("sắp tới có sự kiện", "sắp tới có gì", "hội có sự kiện", "thêm lịch vào điện thoại"),
            *("đăng ký lịch", "tải lịch", "lịch trên điện thoại", "đồng bộ lịch"),
            *("calendar", "events", "hội nghị sắp diễn ra", "hạn nộp sắp tới"),
        ),
    ),
    Service(
        addresses.CONTACT,
        "Liên hệ",
        (
            *("liên hệ", "báo sai sót", "báo lỗi", "báo sai", "góp ý", "phản ánh", "phản hồi"),
            *("gửi tin", "gửi bài", "gửi tin bài", "gửi văn bản", "gửi số liệu", "địa chỉ"),
            *("số điện thoại", "điện thoại", "email", "thư điện tử", "hòm thư", "đề nghị sửa"),
            *("báo sai số liệu", "báo sai thông tin", "gửi ý kiến", "đóng góp ý kiến", "hotline"),
            *("đường dây nóng", "địa chỉ liên hệ", "trụ sở", "thắc mắc", "gửi câu hỏi"),
            *("liên hệ ban biên tập", "liên hệ cơ quan chủ quản", "báo lỗi trang web"),
            *("web", "website"),
            *("bài viết sai", "thấy bài viết sai", "thấy bài sai", "thấy lỗi", "thấy sai"),
            *("gửi đính chính", "báo tin sai", "báo nhầm", "báo lỗi bài viết"),
            *("gửi bài cộng tác", "cộng tác viên", "contact", "feedback", "phản ánh sai sót"),
        ),
    ),
    Service(
        addresses.CORRECTIONS,
        "Đính chính",
        (
            *("đính chính", "tin đã sửa", "bài đã sửa", "tin đã rút", "bài đã rút", "sửa sai"),
            *("lỗi đã sửa", "cổng đã sửa lỗi", "đã sửa lỗi", "những lỗi đã sửa"),
            *("bài bị sửa", "tin bị sửa", "bài bị rút", "tin bị rút", "rút bài", "tin sai"),
        ),
    ),
    Service(
        addresses.SITE_MAP,
        "Sơ đồ trang",
        (
            *(
                "sơ đồ",
                "sơ đồ trang",
                "sơ đồ cổng",
                "sơ đồ website",
                "sitemap",
                "site map",
                "mục lục",
            ),
            *("bản đồ trang", "bản đồ cổng", "bản đồ website", "bản đồ web", "bản đồ trang web"),
        ),
    ),
    Service(
        addresses.OFFLINE,
        "Đọc ngoại tuyến",
        (
            *("đọc ngoại tuyến", "ngoại tuyến", "đọc offline", "offline", "không có mạng"),
            *("đọc khi không có mạng", "đọc khi mất mạng", "mất mạng", "lưu để đọc", "lưu bài"),
            *("lưu văn bản", "ứng dụng", "cài ứng dụng", "app", "tải app", "tải ứng dụng"),
            *("không có internet", "đọc không cần mạng", "không cần mạng", "cài lên điện thoại"),
        ),
    ),
    Service(
        addresses.ABOUT,
        "Giới thiệu",
        (
            *("ai làm", "ai quản lý", "ai lập", "ai lập ra", "ai làm cổng", "ai quản lý cổng"),
            *("cổng của ai", "giới thiệu", "giới thiệu cổng"),
            *("về cổng", "về chúng tôi", "cổng này có gì"),
            *("cổng có gì", "trang này là gì", "about", "about us"),
        ),
    ),
    Service(
        addresses.IN_FORCE,
        "Văn bản còn hiệu lực",
        (
            *("văn bản còn hiệu lực", "văn bản đang có hiệu lực", "văn bản còn dùng được"),
            *("văn bản hiện hành", "còn hiệu lực"),
        ),
    ),
    Service(
        addresses.CHANGES,
        "Văn bản mới có thay đổi",
        (
            *("văn bản mới thay đổi", "thay đổi hiệu lực văn bản", "văn bản vừa hết hiệu lực"),
            *("văn bản sắp hết hiệu lực", "thay đổi văn bản", "văn bản mới có thay đổi"),
            *("văn bản sửa đổi", "văn bản thay thế", "văn bản mới sửa đổi"),
            *("văn bản vừa sửa đổi", "văn bản vừa thay thế", "văn bản vừa được sửa đổi"),
            *("văn bản vừa thay đổi", "văn bản mới bị bãi bỏ", "thay đổi hiệu lực"),
        ),
    ),
    Service(
        addresses.TEXTS,
        "Văn bản",
        (
            *("văn bản", "danh mục văn bản", "kho văn bản", "văn bản mới", "tra cứu văn bản"),
            *("văn bản mới nhất", "văn bản mới ban hành", "thư viện văn bản", "documents"),
            *("official texts", "văn bản pháp luật", "văn bản chỉ đạo"),
        ),
    ),
    Service(addresses.YEARS, "Văn bản theo năm", ("văn bản theo năm",)),
    Service(
        addresses.ISSUERS, "Văn bản theo cơ quan", ("cơ quan ban hành", "văn bản theo cơ quan")
    ),
    Service(
        addresses.NEWS,
        "Tin tức",
        (
            *("tin tức", "tin", "tin mới", "tin mới nhất", "tin tức mới nhất", "bài viết"),
            *("bài mới", "tin hoạt động", "tin hội", "bản tin", "bài báo", "thời sự", "news"),
        ),
    ),
    Service(addresses.TOPICS, "Chủ đề", ("chủ đề", "danh mục chủ đề")),
    Service(
        addresses.AUTHORS,
        "Tác giả",
        ("tác giả", "danh mục tác giả", "ai viết bài", "người viết bài", "người viết"),
    ),
    Service(
        addresses.REGIONS,
        "Địa phương",
        (
            *("địa phương", "tỉnh thành", "tỉnh", "34 tỉnh thành", "34 tỉnh", "63 tỉnh thành"),
            *("tỉnh thành phố", "bản đồ", "bao nhiêu tỉnh", "bao nhiêu tỉnh thành", "mấy tỉnh"),
            *("sáp nhập tỉnh", "tỉnh sáp nhập", "bao nhiêu tỉnh sau sáp nhập", "tỉnh mới"),
            *("tỉnh nào sáp nhập", "hội các tỉnh", "hội địa phương", "danh sách tỉnh thành"),
            *("provinces", "sáp nhập tỉnh thành", "hợp nhất tỉnh", "sáp nhập các tỉnh", "map"),
        ),
    ),
    Service(
        addresses.STATISTICS,
        "Thống kê",
        (
            *("thống kê", "số liệu", "số liệu thống kê", "bảng số liệu", "bảng thống kê", "chỉ số"),
            *("statistics", "số liệu các tỉnh", "số liệu địa phương", "chỉ tiêu"),
        ),
    ),
    Service(addresses.NATIONAL, "Số liệu cả nước", ("số liệu cả nước", "thống kê cả nước")),
    Service(
        addresses.COMPARISON,
        "So sánh địa phương",
        (
            *("so sánh", "so sánh địa phương", "so sánh tỉnh", "so sánh tỉnh thành"),
            *("so sánh số liệu", "so sánh hai tỉnh", "xếp hạng tỉnh"),
        ),
    ),
    Service(
        addresses.CARRIED_OUT,
        "Triển khai văn bản ở địa phương",
        (
            *("triển khai văn bản", "triển khai văn bản ở địa phương", "ai triển khai"),
            *("tỉnh nào triển khai", "nơi nào triển khai"),
        ),
    ),
    Service(
        addresses.CONTENT_COUNTS, "Nội dung trên cổng", ("nội dung trên cổng", "thống kê nội dung")
    ),
    Service(addresses.SEARCH, "Tìm kiếm", ("tìm kiếm", "tra cứu", "search", "tìm kiếm nâng cao")),
)
"""Pages that every portal has."""
