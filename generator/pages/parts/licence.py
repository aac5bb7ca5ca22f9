"""The licence of the portal's own part of its data."""

LICENCE = "Creative Commons Ghi công 4.0 (CC BY 4.0)"
LICENCE_ID = "CC-BY-4.0"
LICENSED = (
    "Giấy phép là cho phần cổng làm: chọn, xếp, định nghĩa và đối chiếu số liệu. Con số là dữ kiện "
    "do nguồn ở từng dòng công bố; lời trong cột “said” thuộc về nguồn ấy."
)
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.vi"
