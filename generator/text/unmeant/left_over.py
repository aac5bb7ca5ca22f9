"""What Word, forms and programs that write leave among the words."""

import re
from collections.abc import Iterator

from generator.text.patterns import pattern
from generator.text.unmeant.unmeant import Unmeant, UnmeantSign, first_of_each

_FIELD = "Trong Word, bấm Ctrl+A rồi Ctrl+Shift+F9 để trường thành chữ, rồi chép lại; hoặc xóa."
_BY_PROGRAM = "đây là lời của máy viết chữ"
_DELETE = "Xóa những chữ ấy; xem lại cả đoạn, vì nguồn là máy."
_SURE = (
    UnmeantSign(
        pattern(
            r"\b(?:Error|Lỗi)! (?:Reference|Bookmark|Hyperlink|Main Document|No |Not |Unknown"
            r"|Use the"
            r"|Filename|Objects|Cannot|Không |Thẻ đánh|Dấu trang|Tham chiếu|Kiểu "
            r"|Văn bản)[^.\n]{0,60}\.?"
        ),
        "chỗ tham chiếu của Word đã mất đích",
        "Viết số mục, số trang, tên hình mà chỗ ấy nói tới.",
    ),
    UnmeantSign(
        pattern(
            r"\{ *(?:PAGE|NUMPAGES|DATE|TIME|SEQ|TOC|REF|PAGEREF|HYPERLINK|MERGEFIELD|FILENAME"
            r"|AUTHOR"
            r"|TITLE|SECTIONPAGES|STYLEREF|IF|QUOTE|INCLUDEPICTURE|FORMTEXT"
            r"|DOCPROPERTY)\b[^{}\n]*\}"
            r"|\b(?:HYPERLINK|INCLUDEPICTURE) +(?:\\[a-z] +)?[\"“]|\bMERGEFIELD\b"
            r"|\bMERGEFORMAT(?:INET)?\b"
            r"|\b(?:PAGEREF|REF) _(?:Toc|Ref)\d+|\b_(?:Toc|Hlk|Ref|GoBack)\d+\b"
            r"|\bTOC \\[oh]\b|\bSEQ \w+ \\\*|\bEMBED \w+\.\w+|\bFORM(?:TEXT|CHECKBOX|DROPDOWN)\b"
            r"|«[A-Za-z]+(?:_[A-Za-z0-9]+)+»"
        ),
        "đây là mã trường của Word",
        _FIELD,
    ),
    UnmeantSign(
        pattern(
            r"\b(?:Click|Tap|Click or tap) (?:here )?to (?:enter|add)\b[^.\n]{0,30}"
            r"|\bChoose an item\b"
            r"|\b(?:Bấm|Nhấn|Nhấp|Gõ)(?: hoặc (?:bấm|gõ|nhấn))?(?: vào)? (?:đây )?để (?:nhập|thêm) "
            r"(?:văn bản|tiêu đề|ngày|chữ)\b"
        ),
        "đây là chữ mờ của một mẫu, chưa ai điền",
        "Điền điều cần viết, hoặc xóa.",
    ),
    UnmeantSign(
        pattern(
            r"\b(?:Commented|Comment|Nhận xét) \[\w{1,8}\]\s?:|^(?:Formatted|Deleted|Inserted): "
            r"(?:Font|Indent|Left|Right|Centered|Space|Line|Tab|No |Bullet|[“\"])",
            re.MULTILINE,
        ),
        "đây là nhận xét, dấu sửa ở lề của Word",
        "Trong Word, nhận mọi thay đổi và xóa nhận xét, rồi chép lại; hoặc xóa dòng này.",
    ),
    UnmeantSign(
        pattern(
            r"\bmso-[a-z]+(?:-[a-z]+)*:|\bNormal 0 (?:false )+|\bX-NONE\b|/\* Style Definitions \*/"
            r"|\btable\.Mso\w+|\bMicrosoftInternetExplorer4\b|\bv:shapes=|\bEN-US (?:VI|X-NONE)\b"
        ),
        "đây là mã định dạng của Word",
        "Dán lại dạng chữ trơn (Ctrl+Shift+V).",
    ),
    UnmeantSign(
        pattern(
            r"\bas an AI language model\b|\btôi là (?:một )?mô hình ngôn ngữ\b"
            r"|\b(?:cite)?turn\d+(?:search|view|news|fetch)\d+|:contentReference\[|\boaicite:|【\d+†"
            r"|\b(?:dưới|sau) đây là (?:(?:một|toàn bộ) )?(?:bài|bản|đoạn|nội dung|phiên bản|gợi ý)"
            r"[^.\n]{0,60}\b(?:theo yêu cầu của bạn|bạn (?:đã )?yêu cầu)\b[^\n]*"
            r"|^(?:chắc chắn|tất nhiên|dĩ nhiên|được chứ|vâng)(?: rồi)?[!,.] *(?:dưới"
            r"|sau) đây là\b[^\n]*",
            re.IGNORECASE | re.MULTILINE,
        ),
        _BY_PROGRAM,
        _DELETE,
    ),
)
_MAYBE = (
    UnmeantSign(
        pattern(
            r"\b(?:as|I(?:'| a)m) an AI\b|\b(?:as of|up to) my (?:last|latest"
            r"|knowledge) (?:update|cutoff)"
            r"|^(?:sure|certainly|of course|absolutely)[!,.][^\n]{0,20}\bhere\b[^\n]*"
            r"|\bhere(?: is|'s) (?:the|a|your) (?:article|translation|revised|rewritten"
            r"|summary)\b[^\n]*"
            r"|\b(?:I hope this helps|let me know if you)\b|^chắc chắn rồi!"
            r"|\btôi là (?:một )?(?:trợ lý ảo|(?-i:trợ lý AI|AI))\b"
            r"|\bbạn có muốn (?:tôi|mình) (?:viết|chỉnh|sửa|rút|điều|thêm|tiếp)\b"
            r"|\bnếu (?:bạn )?(?:muốn|cần)[^.\n]{0,40}(?:tôi|mình) (?:có thể|sẽ) (?:viết|chỉnh"
            r"|sửa|rút|điều)"
            r"|\bhy vọng (?:bài viết|nội dung|bản)[^.\n]{0,20} (?:giúp|hữu) ích\b"
            r"|^(?:dưới|sau) đây là (?:(?:một|toàn bộ) )?(?:bài (?:viết|báo)|bản (?:tin|dịch"
            r"|tóm tắt|thảo)"
            r"|đoạn văn|phiên bản|tiêu đề|sapo)\b(?![^\n]*\bcủa (?:ông|bà|tác giả|đồng chí|nhà"
            r"|anh|chị|cô"
            r"|thầy|em|báo|tạp chí|ban|hội|(?-i:[A-ZĐ])))[^.\n]{0,120}:\s*$",
            re.IGNORECASE | re.MULTILINE,
        ),
        "có thể là lời của máy viết chữ",
        _DELETE,
    ),
    UnmeantSign(
        pattern(r"(?<!\])\[[A-ZĐ]{1,4}\d{1,3}(?:R\d{1,3})?\](?![(\[])"),
        "có thể là dấu nhận xét của Word",
        "Trong Word, xóa mọi nhận xét rồi chép lại; hoặc xóa dấu này.",
    ),
)


def left_over(words: str) -> Iterator[Unmeant]:
    """Yield what no writer of the words has written."""
    yield from first_of_each(_SURE, words)


def maybe_left_over(words: str) -> Iterator[Unmeant]:
    """Yield what some writer may have written, though seldom."""
    yield from first_of_each(_MAYBE, words)
