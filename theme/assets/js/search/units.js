// What a query says, unit by unit: words that mean something together, the other ways in which texts say it,
// and how much it tells. Loaded with the vocabulary.

/** @import {Names} from "./names.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import { isSpread, spreadSaid } from "./spread.js";
import { find, hasMarks, key, spelt, words } from "./text.js";

/** @typedef {{typed: Token[], ways: string[][], weight: number, isSpread?: boolean}} Unit words that mean something together, and how else texts say it */
/** @typedef {{keys: string[], marked: string[][], ways: string[][]}} Phrase */
/** @typedef {{line: string}} Lined what may say it, as keys between spaces */

const PAIR = 2;
const NAME = 4; // words of a name that means nothing else
const LEFT = 0.25; // of a word's weight, beside words that say a thing by themselves, or of what any text does
const SAID = 3.4; // what a thing weighs that the vocabulary knows and no text says: as one that every thirtieth says
const SOME = /^(?:cac|nhung)$/; // gộp các tỉnh is gộp tỉnh
const UNKNOWN = 2; // what a word weighs that nothing says: as one that every seventh text says
const NUMBER = /^\d$|^\d\d$|^(?:19|20)\d\d$/; // a day, a year; 185 people are what is asked
const PAGES = 8; // a word of so high a level stands on every page of a small portal

/** @param {string} lines */
const keysOf = (lines) =>
  lines
    .split("|")
    .map((phrase) => words(phrase).map(key))
    .sort((one, other) => other.length - one.length);

/** What is said around a subject when one asks for its rules. */
const AROUND = keysOf(
  "ba con|muc tieu|chi tieu|co so phap ly|can cu phap ly|phap ly|can cu|thu tuc|trinh tu|ho so|giay to|dieu kien|cach thuc|quy trinh|the nao|bao nhieu|van ban|quy dinh|hien hanh|hien nay|bay gio|moi nhat|thong tin|noi dung|phai dat|can dat|de dat|thi dat|dat nhung|dat cac|hoat dong nhu the nao|tra cuu|lien quan|doi voi|duoc khong|bao gio|noi gi|ngay nay|lam theo|dua theo|theo dung",
);
const EMPTY = emptyWords(
  "về của do cho trong và theo tại ở từ đến tới các những ban hành ký với gì nào là việc có mới nhất thì phải xem cần muốn được hay chúng tôi mình lại nếu khi để này năm số hiện tìm một bị cách xin vào ra lên vì người như bằng ai đâu sao cũng đều rằng giữa thuộc mở làm rồi nữa vẫn nên đã đang sẽ vậy xuống hai ba bốn bảy chín mười ấy kia vừa qua hơn thôi lắm không ạ nhỉ nhé thưa em",
);
/** @param {string} line @returns {Map<string, Set<string>>} */
function emptyWords(line) {
  /** @type {Map<string, Set<string>>} */
  const spellings = new Map();
  for (const word of line.split(" "))
    spellings.set(key(word), new Set([...(spellings.get(key(word)) ?? []), spelt(word)]));
  return spellings;
}

/** Hơn says nothing, hôn does. @param {Pick<Token, "word" | "key">} token */
export const isEmptyWord = ({ word, key }) =>
  EMPTY.has(key) && (!hasMarks(word) || EMPTY.get(key)?.has(spelt(word)) === true);

/** What texts do, whatever they are about. */
export const OF_ANY = new Set(
  "sua doi|bo sung|quy dinh|huong dan|thuc hien|ban hanh|ke hoach|trien khai|phe duyet"
    .split("|")
    .map((pair) => pair.split(" ").map(key).join(" ")),
);

const BETWEEN = new Set("ca cac nhung moi tung deu cung van luon that rat duoc cua cho va mot".split(" "));

/** @type {WeakMap<Names["abbreviations"], Phrase[]>} */
const read = new WeakMap();

/** The names in small letters, which are other words and no abbreviations. @param {Names["abbreviations"]} abbreviations */
function phrasesOf(abbreviations) {
  const phrases =
    read.get(abbreviations) ??
    abbreviations
      .filter(({ written }) => written === written.toLowerCase() && !isSpread(written))
      .map(({ written, means }) => ({
        keys: words(written).map(key),
        marked: [words(written).map(spelt)],
        ways: means.map((meant) => words(meant).map(key)),
      }))
      .sort((one, other) => other.keys.length - one.keys.length);
  read.set(abbreviations, phrases);
  return phrases;
}

/**
 * The ways to say each phrase of a query that means something as a whole, as it was typed first.
 * @param {Token[]} all
 * @param {Pick<Names, "abbreviations">} names
 * @returns {string[][][]}
 */
export function phrasesSaid(all, { abbreviations }) {
  const line = all.map((token) => token.key);
  const here = phrasesOf(abbreviations).filter(({ keys, ...phrase }) => {
    const at = keys.length > 1 ? find(line, keys) : -1;
    return at >= 0 && agrees(all.slice(at, at + keys.length), phrase);
  });
  return here.map(({ keys, ways }) => [keys, ...ways]);
}

/**
 * @param {Token[]} typed
 * @param {Plan} plan
 * @param {Lined[]} candidates
 * @returns {Unit[]}
 */
export function unitsOf(typed, { names, places = [] }, candidates) {
  const named = names?.abbreviations ?? [];
  const phrases = phrasesOf(named);
  const whole = wholeNames(typed, names);
  const free = typed.filter((token) => !whole.flat().includes(token));
  const spread = spreadSaid(free, named, wordsOfPhrases(free, phrases));
  const all = free.filter((token) => !SOME.test(token.key) && !spread?.tokens.includes(token));
  const line = all.map((token) => token.key);
  const isPlace = (/** @type {number} */ at) =>
    places.some(
      (name) => typed.indexOf(all[at]) >= name.at && typed.indexOf(all[at]) < name.at + name.length,
    );
  /** @type {Unit[]} */
  const units = whole.map((name) => weighed(name, [], candidates));
  if (spread) units.push({ ...weighed(spread.tokens, spread.ways, candidates), isSpread: true });
  for (let at = 0; at < all.length; at += 1) {
    const around = AROUND.find((one) => find(line.slice(0, at + one.length), one, at) === at);
    const { phrase, length: said } = phraseHere(all, at, phrases, {
      around: around?.length ?? 0,
      candidates,
    });
    const isWord =
      !phrase &&
      !around &&
      (phrases.some(({ ways }) => ways.some((way) => isPair(way, line, at))) ||
        isSaidBeside(all, at, candidates));
    const length = phrase ? said : (around?.length ?? (isWord ? PAIR : 1));
    const isEmpty = isEmptyWord(all[at]) && !isWord;
    const isSaid = phrase || !(around || isPlace(at) || isEmpty || NUMBER.test(line[at]));
    const unit = isSaid && weighed(all.slice(at, at + length), phrase?.ways ?? [], candidates);
    const isLess =
      !phrase &&
      !/^\d/.test(line[at]) &&
      (spread || whole.length || OF_ANY.has(line.slice(at, at + length).join(" ")));
    if (unit) units.push(isLess ? { ...unit, weight: LEFT * unit.weight } : unit);
    at += length - 1;
  }
  return units;
}

/** Names of lists that stand there as a whole: no word of công dân học tập means another thing. @param {Token[]} typed @param {Plan["names"]} names @returns {Token[][]} */
function wholeNames(typed, { topics = [], indicators = [] } = /** @type {any} */ ({})) {
  const line = typed.map((token) => token.key);
  const named = [...topics, ...indicators].filter(({ keys }) => keys.length >= NAME);
  const runs = named.flatMap(({ keys }) => {
    const at = find(line, keys);
    return at < 0 ? [] : [typed.slice(at, at + keys.length)];
  });
  runs.sort((one, other) => other.length - one.length);
  return runs.filter(
    (run, at) => !runs.slice(0, at).some((longer) => run.some((token) => longer.includes(token))),
  );
}

/** The words of all phrases that stand there: chữ, of chữ cổ. @param {Token[]} all @param {Phrase[]} phrases @returns {Map<Token, string[][]>} */
function wordsOfPhrases(all, phrases) {
  const longer = phrases.filter(({ keys }) => keys.length > 1);
  return new Map(
    all.flatMap((_, at) => {
      const { phrase, length } = phraseAt(all, at, longer, 1);
      return phrase ? all.slice(at, at + length).map((token) => [token, phrase.ways]) : [];
    }),
  );
}

/**
 * The longest phrase that begins at a word, and how many words say it: perhaps more than its own, for học suốt cả
 * cuộc đời is học suốt cuộc đời.
 * @param {Token[]} all
 * @param {number} at
 * @param {Phrase[]} phrases
 * @param {number} least
 * @returns {{phrase?: Phrase, length: number}}
 */
function phraseAt(all, at, phrases, least) {
  for (const phrase of phrases) {
    const run = phrase.keys.length > least ? runOf(all, at, phrase.keys) : null;
    if (run && agrees(run, phrase)) return { phrase, length: all.indexOf(run[run.length - 1]) + 1 - at };
  }
  return { length: 0 };
}

/** Nhà alone is gia đình, of nhà nước it is not. @param {Token[]} all @param {number} at @param {Phrase[]} phrases @param {{around: number, candidates: Lined[]}} how */
function phraseHere(all, at, phrases, { around, candidates }) {
  const found = phraseAt(all, at, phrases, around);
  return found.phrase?.keys.length === 1 && isSaidBeside(all, at, candidates) ? { length: 0 } : found;
}

/** Its words from here on, others between them that say nothing. @param {Token[]} all @param {number} at @param {string[]} keys @returns {Token[] | null} */
function runOf(all, at, keys) {
  let place = at;
  /** @type {Token[]} */
  const run = [];
  for (const word of keys) {
    while (run.length && all[place] && all[place].key !== word && BETWEEN.has(all[place].key)) place += 1;
    if (all[place]?.key !== word) return null;
    run.push(all[place]);
    place += 1;
  }
  return run;
}

/** Đăng ký is a word that means something, though ký kết begins in it. @param {string[]} way @param {string[]} line @param {number} at */
const isPair = (way, line, at) => way.length === PAIR && find(line.slice(0, at + PAIR), way, at) === at;

/** Nhà nước is a word of some text, and no more so is nước with what follows. @param {Token[]} all @param {number} at @param {Lined[]} candidates */
function isSaidBeside(all, at, candidates) {
  const times = (/** @type {number} */ from) => {
    const pair = all.slice(from, from + PAIR);
    const isWord = pair.length === PAIR && !pair.some(isEmptyWord);
    return isWord
      ? timesOf(
          pair.map((token) => token.key),
          candidates,
        )
      : 0;
  };
  return times(at) > 0 && times(at) >= times(at + 1);
}

/** @param {Token[]} run @param {Pick<Phrase, "marked">} phrase */
const agrees = (run, { marked: [marked] }) =>
  marked.every((word, step) => !hasMarks(run[step].word) || spelt(run[step].word) === word);

/** @param {Token[]} typed @param {string[][]} others @param {Lined[]} candidates @returns {Unit} */
function weighed(typed, others, candidates) {
  const ways = [typed.map((token) => token.key), ...others];
  const parts = typed.map((token) => rarityOf([token.key], candidates) || rarityOn(token)); // a word that no other stands for
  const rarity = Math.max(...ways.map((way) => rarityOf(way, candidates)));
  if (others.length) return { typed, ways, weight: rarity || SAID };
  const sum = parts.reduce((all, part) => all + part, 0);
  if (/^\d/.test(ways[0][0])) return { typed, ways, weight: SAID };
  return { typed, ways, weight: (typed.length === PAIR ? Math.max(rarity, ...parts) : sum) || UNKNOWN };
}

/** The same, of the pages. @param {Token} token */
const rarityOn = ({ level }) => (level ? Math.log(1 + 2 ** Math.max(0, PAGES - level)) : UNKNOWN);

/** What few texts say weighs more. @param {string[]} way @param {Lined[]} candidates */
function rarityOf(way, candidates) {
  const times = timesOf(way, candidates);
  return times ? Math.log(1 + candidates.length / times) : 0;
}

/** @param {string[]} way @param {Lined[]} candidates */
function timesOf(way, candidates) {
  const said = ` ${way.join(" ")} `;
  return candidates.filter(({ line }) => line.includes(said)).length;
}
