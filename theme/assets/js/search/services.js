// Questions about the portal itself, in other words than its pages' own: gửi bài cho cổng thế nào,
// chữ nhỏ quá. Loaded with the vocabulary; generator/search/portal_questions.py writes the patterns.

/** @import {Service} from "./names.js" */
/** @import {Asked} from "./reading/asked.js" */
import { fold, hasMarks, key, words, written } from "./text.js";

/** @typedef {{key: string, written: string}} Unit a word, or words that mean something only together */
/** @typedef {Unit[]} Phrase */
/** @typedef {{service: Service, parts: Phrase[][]}} Pattern */
/** @typedef {{service: Service, said: number, left: string[]}} Match how many words it explains, and which it leaves */

const MOST = 16; // a longer query tells of something, unless it names the portal
const LONGEST = 28;
const WHOLE = "toan-quoc"; // Hội Khuyến học Việt Nam is no place
const OF_TEXT = /^(?:về việc|ve viec) /i; // begins what a text is about
const SITE = /(?<!\p{L})(?:cổng|cong|trang|website|web|site)(?!\p{L})/iu;
const TOGETHER = either(
  "thông tin|báo cáo|tin học|hội viên|hội nghị|hội thảo|hội đồng|xã hội|khuyến học|việt nam|trung ương|báo chí|truyền thông",
);
const COUNTED = /(?<![\d/.-])\d\d?\s+(?=(?:tỉnh|tinh|thành phố|thanh pho|địa phương|dia phuong)(?!\p{L}))/iu; // 34 tỉnh
/** Words around a question, as they are written. */
const AROUND = around(
  (
    "tôi em mình cháu chúng ta bạn anh chị ông bà ạ nhé nhỉ vậy ơi xin vui lòng làm ơn muốn cần có thể được không " +
    "cho hỏi biết sao thế nào như cách để thì ở đâu vào đi tìm xem giúp hộ với và hay hoặc của các những mọi một " +
    "này đó kia ấy trên trong cổng trang web website site ai gì khi là bị đã đang sẽ vừa mới nhất chỗ nơi mục phần " +
    "nút bấm làm ra lên lại về từ tại theo nếu mà nữa rồi chưa hãy nên phải quá lắm rất hơn điện tử đây hiện nay " +
    "bằng hết tất cả qua việc hội dùng sử dụng hướng dẫn ban biên tập người bao giờ nhiêu mấy lúc hả đến tới gửi bài viết " +
    "gõ ô kiếm máy tính điện thoại laptop lần đầu rõ thấy lúc mỗi hôm bạn bè vì tại"
  )
    .split(" ")
    .concat("thông tin", "khuyến học", "việt nam", "trung ương"),
);

/** These words, with their marks or without. @param {string} phrases */
function either(phrases) {
  return new RegExp(`(?<!\\p{L})(${phrases}|${fold(phrases)})(?!\\p{L})`, "giu");
}

/** @param {string[]} phrases @returns {Map<string, Unit[]>} */
function around(phrases) {
  /** @type {Map<string, Unit[]>} */
  const units = new Map();
  for (const phrase of phrases) {
    const own = unit(phrase);
    units.set(own.key, [...(units.get(own.key) ?? []), own]);
  }
  return units;
}

/** @param {string} word @returns {Unit} */
function unit(word) {
  const parts = words(word);
  return { key: parts.map(key).join("-"), written: parts.map(written).join(" ") };
}

/** Is it said around a question, whatever that is about? @param {string} word */
export const isAround = (word) =>
  AROUND.get(key(word))?.some((own) => agree(unit(word), own, false)) === true;

/** @param {string} text @returns {Phrase} */
const unitsOf = (text) =>
  text
    .normalize("NFC")
    .split(TOGETHER)
    .flatMap((piece, at) => (at % 2 ? [unit(piece)] : words(piece).map(unit)));

/** @type {WeakMap<Service[], Pattern[]>} */
const read = new WeakMap();

/** @param {Service[]} services @returns {Pattern[]} */
function patternsOf(services) {
  const own = read.get(services) ?? services.flatMap(patterns);
  read.set(services, own);
  return own;
}

/** Its patterns, and each of its names of several words. @param {Service} service @returns {Pattern[]} */
function patterns(service) {
  const asked = service.patterns.map((pattern) =>
    pattern.split(" ").map((part) => part.split("|").map((phrase) => unitsOf(phrase.replaceAll("_", " ")))),
  );
  const named = service.written.map(unitsOf).filter((phrase) => phrase.length > 1);
  return [...asked, ...named.map((phrase) => [[phrase]])].map((parts) => ({ service, parts }));
}

/**
 * The page of the portal that a question is about, null when it says more than such a question.
 * @param {Pick<Asked, "text" | "places">} asked
 * @param {Service[]} services
 * @returns {Service | null}
 */
export const serviceAsked = (asked, services) => matchAsked(asked, services, 0)?.service ?? null;

/**
 * The same, with what a question says more than such a question.
 * @param {Pick<Asked, "text" | "places">} asked
 * @param {Service[]} services
 * @param {number} rest share of the words that may be of something else; marks then may differ
 * @returns {Match | null}
 */
export function matchAsked({ text, places }, services, rest) {
  const asked = text.normalize("NFC").replace(COUNTED, "các ");
  const line = unitsOf(asked);
  const most = SITE.test(asked) ? LONGEST : MOST;
  const isPlaced = places.some(({ place }) => place.id !== WHOLE);
  if (isPlaced || OF_TEXT.test(asked) || /["“”„«»\d]/.test(asked) || !line.length || line.length > most)
    return null;
  /** @type {Map<Service, Set<number>[]>} */
  const told = new Map();
  for (const { service, parts } of patternsOf(services)) {
    const said = saidBy(line, parts, rest > 0);
    if (said) told.set(service, [...(told.get(service) ?? []), said]);
  }
  const isMost = (/** @type {Match} */ { said, left }) =>
    left.length <= rest * line.length && left.length < said;
  const matches = [...told].flatMap(([service, own]) =>
    [...own, union(own)].map((said) => measured(service, said, line)),
  );
  return matches.filter(isMost).reduce(better, null);
}

/** Góp ý sửa lỗi: two ways to ask for one page, each of which explains a part. @param {Set<number>[]} all */
const union = (all) => new Set(all.flatMap((said) => [...said]));

/** @param {Match | null} best @param {Match} match @returns {Match} */
const better = (best, match) => (!best || isBetter(match, best) ? match : best);

/** @param {Match} one @param {Match} other */
const isBetter = (one, other) =>
  one.left.length < other.left.length || (one.left.length === other.left.length && one.said > other.said);

/** The words that a pattern explains, null when a part of it is missing. @param {Phrase} line @param {Phrase[][]} parts @param {boolean} isLax */
function saidBy(line, parts, isLax) {
  const runs = parts.map((part) => part.flatMap((phrase) => runsOf(line, phrase, isLax)));
  return stand(runs, new Set()) ? new Set(runs.flat(2)) : null;
}

/** Công an is no cổng, whatever marks a pattern may have. @param {Service} service @param {Set<number>} said @param {Phrase} line @returns {Match} */
function measured(service, said, line) {
  const others = line.filter((_, at) => !said.has(at));
  const left = others.filter((word) => !AROUND.get(word.key)?.some((own) => agree(word, own, false)));
  return { service, said: said.size, left: left.map(({ written }) => written) };
}

/** Does each part stand somewhere, on no word of another? @param {number[][][]} runs of each part @param {Set<number>} taken @returns {boolean} */
function stand([first, ...others], taken) {
  if (!first) return true;
  return first.some((run) => run.every((at) => !taken.has(at)) && stand(others, new Set([...taken, ...run])));
}

/** Where the words of a phrase stand in a line, each time. @param {Phrase} line @param {Phrase} phrase @param {boolean} isLax */
function runsOf(line, phrase, isLax) {
  /** @type {number[][]} */
  const runs = [];
  for (let start = 0; start + phrase.length <= line.length; start += 1) {
    if (phrase.every((word, step) => agree(line[start + step], word, isLax)))
      runs.push(phrase.map((_, step) => start + step));
  }
  return runs;
}

/** Marks may be left out, but no others may stand there. @param {Unit} typed @param {Unit} word @param {boolean} isLax */
const agree = (typed, word, isLax) =>
  typed.key === word.key && (isLax || !hasMarks(typed.written) || isWithin(typed.written, word.written));

/** @param {string} typed @param {string} word */
const isWithin = (typed, word) =>
  typed === word ||
  (typed.length === word.length &&
    [...typed].every((letter, at) => letter === word[at] || letter === fold(word[at])));
