// A small vocabulary and register, for the tests of what reads them.

/** @import {Phrases, RegisterData} from "../../theme/assets/js/search/data.js" */
import { readNames } from "../../theme/assets/js/search/names.js";
import { readTexts } from "../../theme/assets/js/search/register.js";
import { tables } from "../../theme/assets/js/search/tables.js";
import { readVocabulary } from "../../theme/assets/js/search/vocabulary.js";

/** As the site writes it: word, then spellings with a letter for how common each is. */
export const vocabulary = readVocabulary(
  [
    "khuyen khuyến9 khuyên3",
    "hoc học9",
    "quy quỹ8 quý6 quy4",
    "thu thư7 thu6",
    "vien viện6 viên5",
    "thuyen thuyền4",
    "tren trên8",
    "ket kết6",
    "luan luận6",
    "bong bổng7 bóng2",
    "sua sữa3",
    "xa xã9",
    "ti tỷ6 tỉ5",
    "le lệ5",
    "hoi hội8",
    "hai hải6",
    "duong dương6",
  ].join("\n"),
);

/** Each table as the site writes it: columns, then rows. */
const data = /** @type {RegisterData & Phrases} */ (
  tables({
    types: {
      columns: ["id", "name", "symbol"],
      rows: [
        ["ket-luan", "Kết luận", "KL"],
        ["quyet-dinh", "Quyết định", "QĐ"],
        ["chi-thi", "Chỉ thị", "CT"],
        ["thong-tu", "Thông tư", "TT"],
      ],
    },
    issuers: {
      columns: ["id", "label", "name", "slug", "region", "regime", "aliases"],
      rows: [
        ["ban-bi-thu", "Ban Bí thư", "Ban Bí thư Trung ương Đảng", "tw", "", "party", []],
        ["hkh-vn", "Hội Khuyến học Việt Nam", "Trung ương Hội", "khvn", "", "association", ["KHVN"]],
        ["bo-gddt", "Bộ Giáo dục và Đào tạo", "Bộ GDĐT", "bgddt", "", "state", []],
      ],
    },
    texts: {
      columns: [
        "id",
        "number",
        "type",
        "issuer",
        "day",
        "subject",
        "badge",
        "status",
        "state",
        "answer",
        "mentions",
        "nicknames",
        "signers",
        "relations",
      ],
      rows: [
        [
          "ket-luan/tw/2019/49",
          "49-KL/TW",
          0,
          0,
          "2019-05-10",
          "Về đẩy mạnh khuyến học",
          "none",
          "Chưa xác nhận",
          "",
          [["Xem ngày 22/11/2026."]],
          4,
          [],
          [],
          [],
        ],
        [
          "quyet-dinh/khvn/2023/324",
          "324/QĐ-KHVN",
          1,
          1,
          "2023-12-20",
          "Ban hành quy chế giải thưởng",
          "in-force",
          "Còn hiệu lực",
          "",
          [],
          1,
          [],
          [["Nguyễn Văn Thử", "Chủ tịch"]],
          [["replaces", "Thay thế", "Quyết định số 324/QĐ-KHVN", "/van-ban/quyet-dinh/khvn/2010/324/", ""]],
        ],
        [
          "quyet-dinh/khvn/2010/324",
          "324/QĐ-KHVN",
          1,
          1,
          "2010-02-01",
          "Quy chế cũ",
          "ended",
          "Hết hiệu lực",
          "ended",
          [],
          0,
          [],
          [],
          [],
        ],
        [
          "chi-thi/tw/2007/14",
          "14-CT/TW",
          2,
          0,
          "2007-04-13",
          "Về xây dựng xã hội học tập",
          "none",
          "",
          "",
          [],
          0,
          [],
          [],
          [],
        ],
        [
          "thong-tu/bgddt/2020/22",
          "22/2020/TT-BGDĐT",
          3,
          2,
          "2020-08-06",
          "Cộng đồng học tập",
          "in-force",
          "",
          "",
          [],
          0,
          [],
          [],
          [],
        ],
      ],
    },
    places: {
      columns: ["id", "name", "full", "today", "fate", "aliases"],
      rows: [
        [
          "hai-duong",
          "Hải Dương",
          "tỉnh Hải Dương",
          "Hải Phòng",
          [["Nay thuộc Hải Phòng từ 01/07/2025."]],
          [],
        ],
        ["binh-dinh", "Bình Định", "tỉnh Bình Định", "Gia Lai", [], []],
        ["dak-lak", "Đắk Lắk", "tỉnh Đắk Lắk", "", [], ["Đắc Lắc"]],
        ["cum-2", "Cụm 2", "Cụm 2", "", [], []],
      ],
    },
    indicators: {
      columns: ["id", "name", "more"],
      rows: [
        ["ty-le-hoi-vien", "Tỷ lệ hội viên", "%"],
        ["quy-binh-quan", "Quỹ khuyến học bình quân đầu người", "đồng/người"],
        ["quy-khuyen-hoc", "Quỹ khuyến học", "đồng"],
      ],
    },
    topics: { columns: ["id", "name"], rows: [["hoc-bong", "Học bổng"]] },
    authors: { columns: ["id", "name", "more"], rows: [["pv", "Phóng viên", "biên tập"]] },
    figures: {
      columns: [
        ...[
          "indicator",
          "place",
          "value",
          "period",
          "year",
          "intended",
          "quote",
          "url",
          "source",
          "day",
          "note",
        ],
      ],
      rows: [
        [0, 0, "40,1%", "năm 2023", 2023, 0, "40,1%", "/tin-tuc/2023/11/a/#so-lieu-1", "Tám tỉnh", ""],
        [
          1,
          0,
          "38.000 đồng/người",
          "năm 2023",
          2023,
          0,
          "38.000",
          "/tin-tuc/2023/11/a/#so-lieu-2",
          "Tám tỉnh",
          "",
        ],
        [2, 0, "396 tỉ đồng", "năm 2023", 2023, 0, "396", "/tin-tuc/2023/11/a/#so-lieu-3", "Tám tỉnh", ""],
      ],
    },
    events: {
      columns: ["url", "title", "first", "last"],
      rows: [["/lich/2022/giao-ban/", "Giao ban quý III", "2022-09-23", "2022-09-23"]],
    },
    services: { columns: ["url", "title", "words"], rows: [["/du-lieu/", "Dữ liệu mở", ["dữ liệu mở"]]] },
    abbreviations: {
      columns: ["name", "means"],
      rows: [
        ["HD", ["Hải Dương"]],
        ["GD&ĐT", ["giáo dục và đào tạo"]],
        ["HB", ["học bổng"]],
      ],
    },
  })
);

export const texts = readTexts(data);
export const names = readNames(data);
