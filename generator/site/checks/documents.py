"""Documents that nobody should be given: why, and what to do."""

from generator.model import Content, DocumentFault, FileForm, really

_PRINTED = (
    "In tệp ra PDF mới (Print, rồi Save as PDF), đính kèm bản mới; biểu mẫu để điền thì .docx."
)
_WHOLE = "Chép lại tệp từ nơi có bản đủ, mở thử, rồi đính kèm."
_WORDS = {
    DocumentFault.CUT: ("tệp chép dở, thiếu phần cuối", _WHOLE),
    DocumentFault.BROKEN: ("tệp hỏng, không mở được", _WHOLE),
    DocumentFault.BOMB: (
        "tệp nén phình to bất thường (bom nén)",
        "Xóa tệp, lấy tài liệu từ nơi đáng tin.",
    ),
    DocumentFault.PASSWORD: (
        "tệp có mật khẩu, người đọc không mở được",
        "Mở bằng mật khẩu, bỏ mật khẩu, lưu lại rồi đính kèm.",
    ),
    DocumentFault.SCRIPT: ("trong tệp có mã JavaScript, chạy khi người đọc mở", _PRINTED),
    DocumentFault.LAUNCH: ("trong tệp có lệnh mở chương trình trên máy người đọc", _PRINTED),
    DocumentFault.SENDS: ("trong tệp có lệnh gửi dữ liệu của người đọc đi nơi khác", _PRINTED),
    DocumentFault.HOLDS_FILES: (
        "trong tệp PDF có kẹp tệp khác",
        "Đính kèm từng tệp riêng, in tệp này ra PDF mới (Print, rồi Save as PDF).",
    ),
    DocumentFault.FORM: ("tệp là biểu mẫu XFA, trình duyệt và điện thoại không mở được", _PRINTED),
    DocumentFault.MACROS: (
        "trong tệp có macro hay nút ActiveX, là mã chạy trên máy người đọc",
        "Mở ra, lưu thành .docx hay .xlsx không có macro, rồi đính kèm.",
    ),
    DocumentFault.REMOTE: (
        "mở ra là tệp tự tải mẫu hay đối tượng từ máy khác",
        "Mở ra, bỏ mẫu và đối tượng liên kết (File, Info, Edit Links to Files), lưu lại.",
    ),
    DocumentFault.WORD: (
        "tên là bảng tính Excel mà thật ra là văn bản Word",
        "Đổi đuôi tên tệp thành .docx, và ở chỗ dẫn tới nó.",
    ),
    DocumentFault.EXCEL: (
        "tên là văn bản Word mà thật ra là bảng tính Excel",
        "Đổi đuôi tên tệp thành .xlsx, và ở chỗ dẫn tới nó.",
    ),
    DocumentFault.ARCHIVE: (
        "thật ra là tệp nén, không phải văn bản Word hay bảng tính Excel",
        "Giải nén, rồi đính kèm tài liệu bên trong.",
    ),
}


def document_words(content: Content, file: str) -> dict[str, str]:
    """Return why a document is not published, and what to do; nothing of a sound one."""
    fault = content.documents.get(file)
    if fault is None:
        return {}
    reason, advice = _WORDS[fault]
    return {"file": file.rpartition("/")[2], "reason": reason, "advice": advice}


def other_form(content: Content, file: str) -> dict[str, str]:
    """Return what a file is whose name says that it is a document."""
    form = content.forms.get(file, FileForm.OTHER)
    return {"file": file.rpartition("/")[2], "reason": f"thật ra là {really(form)}"}
