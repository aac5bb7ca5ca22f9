"""What Markdown itself means by its signs, where they were written so that readers see them."""

import re

from generator.markdown.sign import Sign
from generator.text.patterns import pattern

FILE = r"[^()\s]+\.(?:jpe?g|png|webp|gif|avif|pdf|docx?|md)"
"""The name of a file that a link or a picture may have."""
_KEEP = "Nếu đúng là chữ, viết “\\{sign}”."
_EMPHASIS = (
    "Mở và đóng bằng dấu như nhau, sát vào chữ được nhấn; thiếu một đầu thì thêm, thừa thì xóa. "
    "Dấu cách, dấu câu để ở phía ngoài: **“Học tập”** là."
)
LACKS_ITS_END = "Thêm ** ngay sau chữ đậm cuối cùng; không định viết đậm thì xóa dấu này."
LACKS_ITS_BEGINNING = "Thêm ** ngay trước chữ đậm đầu tiên; không định viết đậm thì xóa dấu này."
NOTE = "[^tên]"
"""In what to write it is the note that stands there."""
SIGNS = (
    Sign(pattern(r"(?<![\d*])\*{2,}(?!\*)"), "dấu đậm không thành cặp", _EMPHASIS),
    Sign(
        pattern(r"(?<![\w*])\*(?=[^\s*)])[^*\n]*[^\s*]\*(?!\*)"),
        "dấu nghiêng không thành cặp",
        _EMPHASIS,
    ),
    Sign(
        pattern(
            r"(?<![\w*])(?P<edge>[*_])(?=[^\s*_)])[^*_\n]*[ \t](?P=edge)(?=[\s.,;:!?”)]|$)"
            r"|(?<!\S)(?P<mark>[*_])[ \t]+(?=[^\W\d_])[^*_\n]*[^\s*_](?P=mark)(?![\w*_])",
            re.MULTILINE,
        ),
        "dấu cách đứng giữa chữ và dấu nghiêng",
        _EMPHASIS,
    ),
    Sign(
        pattern(r"(?<![\w_])(?P<mark>_{1,2})(?=[^\s_])[^_\n]*[^\s_](?P=mark)(?!_)"),
        "dấu nhấn không thành cặp",
        _EMPHASIS,
    ),
    Sign(pattern(r"~~"), "cổng không có chữ gạch ngang", "Xóa dấu ~~, và xóa chữ đã bỏ."),
    Sign(
        pattern(rf"\]\s+\((?:https?:|www\.|/|{FILE}\))"),
        "có dấu cách giữa “]” và “(”",
        "Viết liền: [chữ hiện ra](địa chỉ).",
    ),
    Sign(
        pattern(r"\]\((?:https?:|www\.)[^)\n]*$", re.MULTILINE),
        "liên kết không được đóng",
        "Thêm dấu “)” sau địa chỉ.",
    ),
    Sign(
        pattern(r"^[^\[\]\n]*\]\((?:https?:|www\.|mailto:|/)[^()\s]*\)", re.MULTILINE),
        "liên kết không được mở, hay bị một dòng trống cắt đôi",
        "Viết cả [chữ hiện ra](địa chỉ) trong một đoạn.",
    ),
    Sign(
        pattern(r"\)\[(?:https?:|www\.)"),
        "liên kết viết ngược",
        "Viết [chữ hiện ra](địa chỉ): ngoặc vuông trước, ngoặc tròn sau.",
    ),
    Sign(
        pattern(rf"!\([^()\n]*\)\s?\[[^\]\n]+\]|\)\[{FILE}\]"),
        "hình, liên kết viết ngược",
        "Viết ![mô tả hình](tệp.jpg), [chữ hiện ra](tệp.pdf): ngoặc vuông trước, ngoặc tròn sau.",
    ),
    Sign(
        pattern(r"\[\^[^\]\s]+\]"),
        "không có chú thích nào mang tên này",
        f"Thêm một dòng “{NOTE}: lời chú thích” ở cuối, hoặc xóa dấu này.",
    ),
)
TABLE = Sign(
    pattern(r"^\|.*\|[ \t]*$|^[^|\n]*\|[^|\n]*\|.*\n[^|\n]*\|[^|\n]*\|", re.MULTILINE),
    "bảng không có dòng kẻ đúng số cột",
    "Dưới dòng tên cột, thêm dòng |---|---|, mỗi cột một cặp gạch.",
)
PARAGRAPH_SIGNS = (
    Sign(
        pattern(r"^#{1,6}(?=[^\s#\d])", re.MULTILINE),
        "sau dấu # không có dấu cách nên không thành tiêu đề",
        f"Viết “## Tiêu đề”. {_KEEP.format(sign='#')}",
    ),
    TABLE,
    Sign(
        pattern(r"^[^\t\n]*\S\t+\S[^\n]*\n[^\n]*\t|^\+[-=]{3,}", re.MULTILINE),
        "bảng dán từ Word, Excel mất cột",
        "Viết bảng bằng dấu |, dưới dòng tên cột là dòng |---|---|.",
    ),
)
ALONE = (
    Sign(
        pattern(r"(?<!\*)\*(?=\ufffc)|(?<=\ufffc)\*(?!\*)"),
        "dấu * thừa bên chữ được nhấn",
        "Mở và đóng bằng cùng số dấu *; đúng là chữ thì viết “\\*”.",
    ),
    Sign(
        pattern(r"(?<!\\)\\[ \t]*\Z"),
        "ở cuối đoạn, dấu này không ngắt dòng nào",
        "Xóa dấu \\; đoạn mới thì để một dòng trống.",
    ),
)
