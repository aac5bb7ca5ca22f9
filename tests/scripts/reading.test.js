/** @import {Time} from "../../theme/assets/js/search/reading/time.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventsAlone } from "../../theme/assets/js/search/known.js";
import { asQuestion } from "../../theme/assets/js/search/questions.js";
import { asked } from "../../theme/assets/js/search/reading/asked.js";
import { cut } from "../../theme/assets/js/search/reading/cut.js";
import { isOfEffect, ofPeriod, takingEffect } from "../../theme/assets/js/search/reading/effective.js";
import { READERS } from "../../theme/assets/js/search/reading/readers.js";
import { read } from "../../theme/assets/js/search/reading/reading.js";
import { otherWords, readAbbreviations, shortenedIn } from "../../theme/assets/js/search/reading/short.js";
import { readSpan } from "../../theme/assets/js/search/reading/span.js";
import { isIn, monthFilters, readTime, yearsOf } from "../../theme/assets/js/search/reading/time.js";
import { readVocabulary } from "../../theme/assets/js/search/vocabulary.js";
import { names, texts, vocabulary } from "./a_site.js";

/** @param {string} typed */
const reading = (typed) => {
  const own = asked(typed, { names, texts });
  return asQuestion(own, { names, texts }, read(own, { names, texts }), READERS);
};

/** @param {string} typed */
const numbers = (typed) => {
  const value = reading(typed);
  return value.kind === "number" ? value.texts.map(({ text }) => text.number) : [value.kind];
};

test("a number, however it is written, glued or said", () => {
  for (const typed of ["49kltw", "kl49", "KL49TW", "kếtluận49", "ketluan 49", "kết luận bốn chín"])
    assert.deepEqual(numbers(typed), ["49-KL/TW"], typed);
  assert.deepEqual(numbers("222020ttbgddt"), ["22/2020/TT-BGDĐT"]);
  assert.equal(numbers("quyết định ba hai bốn")[0], "324/QĐ-KHVN");
});

test("digits of a whole day or month are that day, if there is one", () => {
  for (let day = 1; day <= 31; day += 1)
    for (let month = 1; month <= 12; month += 1) {
      const [days, months] = [day, month].map((part) => String(part).padStart(2, "0"));
      const isDay = new Date(Date.UTC(2025, month - 1, day)).getUTCDate() === day;
      const { text, time } = asked(`${days}${months}2025`, { names, texts });
      assert.equal(text, isDay ? `${days}/${months}/2025` : `${days}${months}2025`);
      assert.equal(time?.from, isDay ? `2025-${months}-${days}` : undefined);
      const turned = asked(`2025${months}${days}`, { names, texts }).time;
      assert.equal(turned?.from, `2025-${months}-${days}`);
    }
  assert.equal(asked("042025", { names, texts }).time?.precision, "month");
  for (const typed of ["132025", "00042025", "14041025", "20250414"])
    assert.equal(asked(typed, { names, texts }).text, typed);
});

test("where two places are compared, what is counted in them is asked for", () => {
  const [one, other] = names.places.filter(({ id }) => id !== "toan-quoc").map(({ name }) => name);
  const counted = new Map(
    names.figures.map(({ indicator }) => [indicator.name.toLowerCase(), indicator.url]),
  );
  assert.ok(counted.size > 1);
  for (const [name, url] of counted)
    for (const typed of [
      `${one} với ${other} ai nhiều ${name} hơn`,
      `giữa ${other} và ${one} ${name} nơi nào cao hơn`,
      `${one} va ${other} ben nao co ${name} lon hon`,
    ]) {
      const value = reading(typed);
      assert.equal(value.kind === "listing" && value.listing.url, url, typed);
    }
  assert.notEqual(reading(`${one} ai nhiều hội viên hơn`).kind, "listing");
});

test("who has the most is asked of what several places count", () => {
  const places = names.places.filter(({ id }) => id !== "toan-quoc").slice(0, 2);
  const figures = names.figures.flatMap((figure) => places.map((place) => ({ ...figure, place })));
  const [several, single] = [
    { ...names, figures },
    { ...names, figures: names.figures.slice(0, 1) },
  ];
  const { name, url } = names.figures[0].indicator;
  for (const typed of [`tỉnh nào có ${name} cao nhất`, `nơi nào ${name} lớn nhất`]) {
    const value = (/** @type {typeof names} */ own) =>
      asQuestion(asked(typed, { names: own, texts }), { names: own, texts }, { kind: "words" }, READERS);
    const listed = value(several);
    assert.equal(listed.kind === "listing" && listed.listing.url, url, typed);
    assert.notEqual(value(single).kind, "listing", typed);
  }
});

test("a word that every object has is a word as any other", () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    for (const [before, after] of [
      ["", ""],
      ["văn bản của ", ""],
      ["quyết định ", ""],
      ["", "5"],
      ["năm 2 ", " 3"],
    ]) {
      const typed = (/** @type {string} */ own) => reading(`${before}${own}${after}`).kind;
      assert.equal(typed(word.toLowerCase()), typed("zyxwvutsr"), `${before}${word}${after}`);
    }
});

test("words of manners stand for nothing: hỏi without marks is no hội", () => {
  assert.deepEqual(numbers("cho toi hoi ket luan 49"), ["49-KL/TW"]);
  assert.equal(reading("tìm giúp tôi hải dương").kind, "place");
  assert.equal(reading("cho tôi hỏi").kind, "words");
});

test("a number within a place's name is none", () => {
  assert.deepEqual(numbers("cụm 2"), ["place"]);
});

test("a question about a text is told apart from its number", () => {
  const value = reading("quyết định 324 thay thế văn bản nào");
  assert.ok(value.kind === "number" && value.relation?.kinds.includes("replaces"));
  const signed = reading("ai ký quyết định 324");
  assert.ok(signed.kind === "number" && signed.relation?.isSigner);
});

test("times of every form", () => {
  /** @type {[string, string, string, string][]} */
  const times = [
    ["10/5/2019", "day", "2019-05-10", "2019-05-10"],
    ["25.5.2021", "day", "2021-05-25", "2021-05-25"],
    ["ngày 25 tháng 5 năm 2021", "day", "2021-05-25", "2021-05-25"],
    ["9/2022", "month", "2022-09-01", "2022-09-31"],
    ["tháng 9 năm 2022", "month", "2022-09-01", "2022-09-31"],
    ["quý III/2022", "quarter", "2022-07-01", "2022-09-31"],
    ["quy 3 nam 2022", "quarter", "2022-07-01", "2022-09-31"],
    ["năm 2022", "year", "2022-01-01", "2022-12-31"],
  ];
  for (const [typed, precision, from, to] of times) {
    const time = readTime(typed);
    assert.deepEqual([time?.precision, time?.from, time?.to], [precision, from, to], typed);
  }
  assert.equal(readTime("11/2025/TT-BGDĐT"), null);
  assert.equal(readTime("32/13/2022")?.precision, undefined);
  assert.equal(readTime("quỹ 3"), null);
});

test("a month without a year is that month of any year", () => {
  const time = readTime("lịch tháng 10");
  assert.ok(time && isIn("2021-10-02", time) && !isIn("2021-09-02", time));
  const quarter = readTime("quý 3/2022");
  assert.deepEqual(quarter && monthFilters(quarter), ["2022-07", "2022-08", "2022-09"]);
});

test("a time alone, and a kind of text in a year", () => {
  assert.equal(reading("9/2022").kind, "date");
  assert.equal(reading("kết luận ngày 10 tháng 5 năm 2019").kind, "listing");
  const value = reading("văn bản năm 2023");
  assert.ok(value.kind === "listing" && value.time?.year === 2023);
});

test("lists and services by their words, and nothing more", () => {
  assert.equal(reading("tải dữ liệu mở ở đâu").kind, "words");
  for (const typed of [
    "dữ liệu mở",
    "dữ liệu mở ở đâu",
    "cho em hỏi dữ liệu mở thì vào đâu ạ",
    "cho toi hoi du lieu mo o dau",
    "muốn dữ liệu mở thì làm thế nào",
  ]) {
    const open = reading(typed);
    assert.ok(open.kind === "listing" && open.listing.url === "/du-lieu/", typed);
  }
  const issued = reading("quyết định của Trung ương Hội");
  assert.ok(issued.kind === "listing" && issued.listing.url === "/van-ban/quyet-dinh/khvn/");
  assert.equal(reading("văn bản về học bổng").kind, "words");
});

test("a figure of a place in many wordings", () => {
  for (const typed of [
    "hải dương bao nhiêu phần trăm hội viên",
    "tỷ lệ hội viên hải dương 2023",
    "ty le hoi vien HD",
  ]) {
    const value = reading(typed);
    assert.ok(value.kind === "figure" && value.figure.value === "40,1%", typed);
  }
  assert.equal(reading("học bổng hải dương").kind, "words");
});

test("quỹ alone is the whole of it; what a person has is asked for by that word", () => {
  for (const [typed, shown] of [
    ["tổng quỹ hải dương bao nhiêu tỉ", "396 tỉ đồng"],
    ["quỹ hải dương bao nhiêu", "396 tỉ đồng"],
    ["quỹ bình quân hải dương", "38.000 đồng/người"],
    ["hải dương mỗi người dân bao nhiêu tiền quỹ", "38.000 đồng/người"],
  ]) {
    const value = reading(typed);
    assert.ok(value.kind === "figure" && value.figure.value === shown, typed);
  }
});

test("a place and what became of it, D for Đ", () => {
  for (const typed of [
    "hải dương",
    "tỉnh Hải Dương",
    "hai duong bay gio thuoc tinh nao",
    "bình dịnh",
    "đăk lắk",
  ])
    assert.equal(reading(typed).kind, "place", typed);
  assert.notEqual(reading("bình đình").kind, "place");
});

test("a person who signed, with the words around a name", () => {
  for (const typed of ["nguyen van thu", "văn bản do Nguyễn Văn Thử ký", "ông Nguyễn Văn Thử là ai"])
    assert.equal(reading(typed).kind, "person", typed);
});

test("what stands in quotation marks is words", () => {
  assert.equal(reading("“kết luận 49”").kind, "words");
});

test("abbreviations are spelt out, and words shortened as pages write them", () => {
  assert.deepEqual(otherWords("trao HB xã", names.abbreviations), ["trao học bổng xã"]);
  assert.deepEqual(otherWords("Bộ giáo dục và đào tạo", names.abbreviations), ["Bộ GD&ĐT"]);
  assert.equal(shortenedIn("Bộ GD&ĐT", names.abbreviations)[0].length, 2);
  assert.deepEqual(shortenedIn("hb", names.abbreviations).length, 1);
});

test("glued words are cut where the site has words", () => {
  assert.deepEqual(cut("khuyenhoc", vocabulary), ["khuyen", "hoc"]);
  assert.deepEqual(cut("khuyếnhọc", vocabulary), ["khuyến", "học"]);
  const common = readVocabulary(
    "la là9\no o9\nlao lao2\ndong đồng8\nchu chủ9\nyen yên9\nchuyen chuyển3\nbac bắc8\ndongbac dongbac5",
  );
  for (const words of [
    ["lao", "dong"],
    ["chuyen", "lao"],
    ["dong", "bac", "lao"],
  ])
    assert.deepEqual(cut(words.join(""), common), words);
  assert.equal(cut("khuyenxyz", vocabulary), null);
});

test("what lies before, after or between times", () => {
  /** @type {[string, string, string, string][]} */
  const spans = [
    ["văn bản trước năm 2010", "0000-01-01", "2009-12-31", "van ban"],
    ["trước ngày 25/5/2021", "0000-01-01", "2021-05-24", ""],
    ["văn bản sau 2020", "2021-01-01", "9999-12-31", "van ban"],
    ["sau tháng 2/2024", "2024-03-01", "9999-12-31", ""],
    ["văn bản từ năm 2015 đến năm 2020", "2015-01-01", "2020-12-31", "van ban"],
    ["từ 01/02/2022 đến 15/3/2022", "2022-02-01", "2022-03-15", ""],
    ["quyết định từ quý II/2023 đến nay", "2023-04-01", "9999-12-31", "quyet dinh"],
  ];
  for (const [typed, from, to, rest] of spans) {
    const time = readSpan(typed);
    assert.deepEqual([time?.precision, time?.from, time?.to, time?.rest], ["span", from, to, rest], typed);
  }
  for (const typed of [
    "đề án đến năm 2020",
    "9/2022",
    "giai đoạn 2021-2030",
    "thông tư 12/6/2025",
    "từ năm 2025 đến năm 2020",
  ])
    assert.notEqual(readSpan(typed)?.precision, "span", typed);
});

test("a day known by its year alone lies in a span that has the whole year", () => {
  const time = readSpan("từ 1/1/2008 đến 31/12/2008");
  assert.ok(time && isIn("2008", time) && isIn("2008-06-30", time));
  const half = readSpan("trước ngày 1/7/2008");
  assert.ok(half && !isIn("2008", half) && isIn("2007", half));
  assert.deepEqual(yearsOf({ from: "2008-07-01", to: "2010-01-01" }), ["2008", "2009", "2010"]);
});

test("whose texts are asked for", () => {
  for (const [typed, regime] of [
    ["văn bản của Đảng", "party"],
    ["các văn bản của nhà nước", "state"],
    ["quyết định của hội", "association"],
  ]) {
    const value = reading(typed);
    assert.equal(value.kind === "listing" ? value.listing.regime : value.kind, regime, typed);
  }
});

test("a body alone, a type alone, a symbol before a time are lists", () => {
  for (const [typed, url] of [
    ["Bộ GDĐT", "/van-ban/co-quan/bo-gddt/"],
    ["kết luận", "/van-ban/ket-luan/"],
  ]) {
    const value = reading(typed);
    assert.equal(value.kind === "listing" ? value.listing.url : value.kind, url, typed);
  }
  const dated = reading("kl 10-5-2019");
  assert.ok(dated.kind === "listing" && dated.listing.type?.id === "ket-luan");
});

test("a list of texts that no body has issued has no page", () => {
  const value = reading("kết luận của Trung ương Hội");
  assert.equal(value.kind === "listing" && value.listing.url, "");
});

test("a day without a year is no number, unless a type stands before it", () => {
  assert.equal(reading("ngày khuyến học 02-10").kind, "words");
  assert.deepEqual(numbers("kl 49"), ["49-KL/TW"]);
});

test("texts of a type, a body or a time about something", () => {
  /** @param {string} typed */
  const about = (typed) => {
    const value = reading(typed);
    return value.kind === "about" ? value.texts.map(({ number }) => number) : [value.kind];
  };
  assert.deepEqual(about("kết luận của Ban Bí thư về khuyến học"), ["49-KL/TW"]);
  assert.deepEqual(about("quyết định về giải thưởng"), ["324/QĐ-KHVN"]);
  assert.deepEqual(about("qđ về giải thưởng năm 2023"), ["324/QĐ-KHVN"]);
  assert.deepEqual(about("quyết định về giải thưởng năm 2010"), ["words"]);
  assert.deepEqual(about("quyết định giải thưởng"), ["words"]); // for the index
});

test("a symbol before a body is a list, several bodies of one symbol too", () => {
  for (const [typed, url] of [
    ["QĐ KHVN", "/van-ban/quyet-dinh/khvn/"],
    ["kl của BBT", "words"],
    ["kl", "/van-ban/ket-luan/"],
    ["tt huế", "words"],
  ]) {
    const value = reading(typed);
    assert.equal(value.kind === "listing" ? value.listing.url : value.kind, url, typed);
  }
});

test("parts of a year, and months in words that sound like “after”", () => {
  /** @type {[string, string, string][]} */
  const times = [
    ["văn bản đầu năm 2026", "2026-01-01", "2026-04-31"],
    ["cuối năm 2023", "2023-09-01", "2023-12-31"],
    ["6 tháng cuối năm 2021", "2021-07-01", "2021-12-31"],
    ["tháng sáu năm 2025", "2025-06-01", "2025-06-31"],
  ];
  for (const [typed, from, to] of times) {
    const time = readSpan(typed);
    assert.deepEqual([time?.from, time?.to], [from, to], typed);
  }
});

test("every meaning of an abbreviation is asked for; pieces that are no words make one", () => {
  const list = readAbbreviations([
    { name: "KH", means: ["khuyến học", "kế hoạch"] },
    { name: "GDTX", means: ["giáo dục thường xuyên"] },
    { name: "xóa mù", means: ["xóa mù chữ"] },
  ]);
  assert.deepEqual(otherWords("quỹ kh", list), ["quỹ khuyến học", "quỹ kế hoạch"]);
  assert.deepEqual(otherWords("gd tx", list), ["giáo dục thường xuyên"]);
  assert.deepEqual(otherWords("lớp xóa mù", list), ["lớp xóa mù chữ"]);
  assert.deepEqual(otherWords("lớp xóa mù chữ", list), []);
  const asked = [
    { name: "ký kết", means: ["phối hợp"] },
    { name: "ghi danh", means: ["đăng ký"] },
  ];
  const others = readAbbreviations(asked);
  assert.deepEqual(otherWords("đăng ký kết hôn", others), []); // đăng ký and kết hôn
  assert.deepEqual(otherWords("lễ ký kết", others), ["lễ phối hợp"]);
  const both = ["lễ phối hợp đăng ký", "lễ phối hợp ghi danh", "lễ ký kết đăng ký"];
  assert.deepEqual(otherWords("lễ ký kết ghi danh", others), both); // one may be meant as it is
});

test("a body, then what its texts are about", () => {
  const about = reading("trung ương hội quy chế giải thưởng");
  assert.ok(about.kind === "about" && about.texts[0].number === "324/QĐ-KHVN");
  assert.equal(reading("trung ương hội thuyền trên").kind, "words");
});

test("whose pictures they are", () => {
  assert.equal(asked("ảnh của Mỹ Lệ", { texts, names }).text, "Mỹ Lệ");
  assert.equal(asked("ảnh của hội", { texts, names }).text, "ảnh của hội");
});

test("a day with a year of two figures, and a day without one", () => {
  const time = readTime("12/6/25");
  assert.deepEqual([time?.precision, time?.from], ["day", "2025-06-12"]);
  assert.equal(readTime("họp ngày 1.12.08")?.from, "2008-12-01");
  assert.equal(reading("12/6/25").kind, "date"); // no number 12
  assert.deepEqual([readTime("2 tháng 10")?.day, readTime("2 tháng 10")?.months], [2, [10]]);
  assert.equal(readTime("họp 2 tháng 10 lần")?.day, 0);
});

test("the number of a gazette, a page or a telephone is none of a text", () => {
  for (const typed of ["công báo số 49", "trang số 49", "tạp chí số 49"])
    assert.equal(reading(typed).kind, "words", typed);
  assert.deepEqual(numbers("văn bản số 49"), ["49-KL/TW"]);
});

test("which texts cite one", () => {
  for (const typed of ["văn bản nào dẫn kết luận 49", "văn bản nào viện dẫn kết luận 49"]) {
    const value = reading(typed);
    assert.ok(value.kind === "number" && value.relation?.kinds.includes("-based-on"), typed);
  }
});

test("a target is asked for in a whole sentence; khuyến học alone is no figure of a place", () => {
  const value = reading("năm 2023 ở hải dương cần đạt bao nhiêu phần trăm hội viên");
  assert.equal(value.kind, "figure");
  assert.equal(reading("khuyến học hải dương").kind, "words");
});

test("a text by the day from which it holds, and by no day on which one ended", () => {
  const [first, ...others] = texts.texts;
  const own = { ...texts, texts: [{ ...first, effective: "2025-07-01" }, ...others] };
  const read = (/** @type {string} */ plain) =>
    takingEffect({ plain }, own, READERS).map(({ number }) => number);
  for (const typed of [
    "hieu luc tu 1/7/2025",
    "co hieu luc thi hanh ke tu ngay 01/07/2025",
    "ap dung tu thang 7/2025",
  ])
    assert.deepEqual(read(typed), [first.number], typed);
  for (const typed of ["het hieu luc tu 1/7/2025", "con hieu luc nam 2025", "hieu luc tu 2/7/2025"])
    assert.deepEqual(read(typed), [], typed);
});

test("a kind of text and a period of years: what names the period, then what is of its years", () => {
  const [first, ...others] = texts.texts.filter(({ type }) => type.name === "Quyết định");
  const titled = { ...first, plainSubject: "de an giai doan 1998–2003", day: "1997-01-01" };
  const own = { ...texts, texts: [...others.map((text) => ({ ...text, day: "1999-05-05" })), titled] };
  const found = ofPeriod({ plain: "quyet dinh giai doan 1998-2003" }, own);
  assert.deepEqual(found, [titled, ...own.texts.slice(0, -1)]);
  assert.deepEqual(ofPeriod({ plain: "quyet dinh 2003-1998" }, own), []);
});

test("what became of a place is asked by people who tell of themselves, not of its figures", () => {
  const [place] = names.places.filter(({ fate }) => fate.length);
  assert.ok(place);
  const kind = (/** @type {string} */ typed) => reading(typed.replace("_", place.name)).kind;
  assert.equal(kind("tôi ở _ cũ, nay tỉnh mình thuộc tỉnh nào rồi"), "place");
  assert.notEqual(kind("quỹ khuyến học của _ nay thuộc đơn vị nào quản"), "place");
});

test("who asks by the day of taking effect alone has all texts of it, with a subject not", () => {
  for (const plain of [
    "co hieu luc tu ngay 26/11/2024",
    "quyet dinh co hieu luc tu 1/7/2025",
    "van ban nao co hieu luc tu thang 7 nam 2025",
  ])
    assert.ok(isOfEffect({ plain }, texts, READERS), plain);
  assert.ok(!isOfEffect({ plain: "quy che giai thuong co hieu luc tu 1/7/2025" }, texts, READERS));
});

test("events of a time are events alone where there are any; a word more asks for more", () => {
  const events = (/** @type {string} */ rest) =>
    eventsAlone(/** @type {Time} */ ({ ...readTime("năm 2022"), rest }), names.events).length;
  for (const rest of ["sự kiện", "lịch sự kiện", "các sự kiện nào trong"])
    assert.equal(events(rest), 1, rest);
  for (const rest of ["", "văn bản", "sự kiện giao ban"]) assert.equal(events(rest), 0, rest);
  assert.deepEqual(
    eventsAlone(/** @type {Time} */ ({ ...readTime("năm 2021"), rest: "sự kiện" }), names.events),
    [],
  );
});

test("a thing that one text is to another is asked for by its name: căn cứ của quyết định 324", () => {
  for (const [noun, kind] of [
    ["căn cứ", "based-on"],
    ["căn cứ pháp lý", "based-on"],
    ["cơ sở pháp lý", "based-on"],
    ["can cu ban hanh", "based-on"],
    ["văn bản thay thế", "replaces"],
    ["văn bản sửa đổi", "amends"],
    ["văn bản hướng dẫn", "guides"],
  ]) {
    for (const text of ["quyết định 324", "324/QĐ-KHVN", "kết luận 49"]) {
      const value = reading(`${noun} của ${text}`);
      assert.ok(value.kind === "number" && value.relation?.kinds.includes(kind), `${noun} ${text}`);
    }
  }
});

test("whose texts are asked for in a sentence that begins with the body", () => {
  for (const { name, names: all } of texts.issuers)
    for (const body of all.filter((line) => line.length > 3))
      for (const end of [
        "đã ban hành những văn bản gì",
        "ra văn bản nào",
        "có những văn bản gì",
        "ban hành văn bản",
      ]) {
        const value = reading(`${body} ${end}`);
        const isHere = texts.texts.some(({ issuer }) => issuer.name === name);
        assert.equal(
          value.kind === "listing" ? value.listing.issuer?.name : "",
          isHere ? name : "",
          `${body} ${end}`,
        );
      }
});

test("a number with a year is a text's beside words that the site has not", () => {
  const plain = { kind: "number" };
  for (const query of [
    "22/2020 đã bị thay bằng gì",
    "22/2020 đọc ở chỗ nào",
    "thông tư 22 đã bị thay bằng gì",
  ]) {
    const own = asked(query, { names, texts });
    const value = asQuestion(own, { names, texts }, read(own, { names, texts }), READERS, vocabulary);
    assert.equal(value.kind, plain.kind, query);
  }
});

test("T11/2025 is a month, though a text has that number", () => {
  for (const { ordinal, year } of texts.texts.filter((text) => text.ordinal < 13 || text.year))
    assert.notEqual(reading(`T${ordinal}/${year}`).kind, "number", `T${ordinal}/${year}`);
});

test("of a new text about something the newest comes first", () => {
  const [text] = texts.texts;
  const own = {
    ...texts,
    texts: [2013, 2019, 2016].map((year) => ({ ...text, year, day: `${year}-01-01`, url: `/${year}/` })),
  };
  const first = (/** @type {string} */ typed) => {
    const query = asked(typed, { names, texts: own });
    const value = asQuestion(query, { names, texts: own }, { kind: "words" }, READERS);
    return value.kind === "about" ? value.texts[0].url : value.kind;
  };
  const [name, subject] = [text.type.name.toLowerCase(), text.subject.replace(/^Về /, "")];
  for (const words of ["mới về", "mới nhất về"]) assert.equal(first(`${name} ${words} ${subject}`), "/2019/");
  assert.equal(first(`${name} về ${subject} mới nhất`), "/2019/");
});
