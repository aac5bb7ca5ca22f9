// A query taken apart: quoted phrases, words that carry meaning, words that only ask.

/** @import {Vocabulary} from "./vocabulary.js" */
import { fold, hasMarks, key, lookup, twin, words, written } from "./text.js";
import { level } from "./vocabulary.js";

/**
 * A word as it was typed, and as it is compared; `said` is a digit in words, or empty; `exact` is no other in other letters.
 * @typedef {{word: string, plain: string, key: string, said: string, written: string, level: number, exact: boolean}} Token
 */
/**
 * What was typed; `text` has no quotation marks, `lean` no words that only ask or mean nothing.
 * @typedef {{text: string, all: Token[], lean: Token[], phrases: Token[][], marked: boolean}} Query
 */

export const LONGEST = 200; // signs of a query that are read; the rest changes no answer
const MOST_WORDS = 8; // a longer query is read in fewer ways
const MOST_VARIANTS = 5;
const YEARS = /\b((?:19|20)\d\d) ((?:19|20)\d\d)\b/g;
const YEAR_LEVEL = 8;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const ASKING = (
  "cho toi hoi|cho hoi|xin hoi|nguoi ta|tinh the nao la|muon biet|tim giup|the nao|ra sao" +
  "|bao nhieu phan tram|bao nhieu|co may|so may|lam gi|ten la gi|ten gi|bat dau tu nam nao" +
  "|bat dau khi nao|bat dau tu khi nao|khi nao|bao gio|dien ra|luc nao|nam nao|ngay nao|thang nao" +
  "|o dau|lam the nao|lam sao|vi sao|tai sao|gom co gi|gom nhung|gom gi|hay khong|hay chua|may" +
  "|moi nhat|hien nay|hien hanh|bay gio|nao|gi|ai"
)
  .split("|")
  .map((phrase) => phrase.split(" "));
const EMPTY = new Map(
  (
    "là của cho về và ở tại được bị để thì mà với trong trên theo từ đến những các một này đó có không " +
    "hãy tôi muốn tìm xem dùng ra lên lại nhau sẽ đã đang cũng như phải ạ nữa"
  )
    .split(" ")
    .map((word) => [fold(word), word]),
);

/** @param {Token} token */
const isEmpty = ({ word, plain, written }) =>
  EMPTY.has(plain) && (!hasMarks(word) || EMPTY.get(plain) === written);

/** @param {Token[]} line */
const asText = (line) => line.map((token) => token.word).join(" ");

/** @param {string} query @param {Vocabulary} vocabulary @returns {Query} */
export function parse(query, vocabulary) {
  const quoted = [...query.matchAll(QUOTED)].map(([, phrase]) => tokens(phrase, vocabulary));
  const all = spelt(tokens(query, vocabulary), vocabulary);
  const asking = new Set(questions(all));
  const lean = all.filter((token, at) => !asking.has(at) && !isEmpty(token));
  return {
    text: asText(all),
    all,
    lean: lean.length ? lean : all,
    phrases: quoted.filter((phrase) => phrase.length > 0),
    marked: all.some((token) => hasMarks(token.word)),
  };
}

/** @param {string} text @param {Vocabulary} vocabulary @returns {Token[]} */
export function tokens(text, vocabulary) {
  return words(text).map((word) => {
    const plain = fold(word);
    const said = /^\d/.test(plain) ? twin(plain) : "";
    return {
      word,
      plain,
      key: key(word),
      said,
      written: written(word),
      level: commonness(plain, vocabulary),
      exact: hasMarks(word) && isSpelt(plain, written(word), vocabulary),
    };
  });
}

/** Does the site have just these letters? @param {string} plain @param {string} written @param {Vocabulary} vocabulary */
const isSpelt = (plain, written, vocabulary) =>
  Boolean(vocabulary.get(plain)?.some(([spelling]) => spelling === written));

/** @param {Token} token @param {boolean} isName @param {Vocabulary} vocabulary */
function asSpelt({ plain, written, level }, isName, vocabulary) {
  const own = vocabulary.get(plain)?.find(([spelling]) => spelling === written);
  return { exact: isName || own !== undefined, level: own?.[1] ?? level };
}

/** Among words with marks one without is so spelt: dao is no đào, nor Doan in a name. @param {Token[]} all @param {Vocabulary} vocabulary */
function spelt(all, vocabulary) {
  const bare = all.filter(({ word, plain }) => !hasMarks(word) && !/^\d/.test(plain));
  if (3 * bare.length > all.length) return all;
  const isName = all.every(({ word }) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return all.map((token) =>
    bare.includes(token) ? { ...token, ...asSpelt(token, isName, vocabulary) } : token,
  );
}

/**
 * The vocabulary holds no numbers; a year stands on many pages.
 * @param {string} plain
 * @param {Vocabulary} vocabulary
 */
const commonness = (plain, vocabulary) =>
  /^(?:19|20)\d\d$/.test(plain)
    ? YEAR_LEVEL
    : Math.max(level(vocabulary, plain), level(vocabulary, twin(plain)));

const NEW = "moi"; // quy định mới, tin mới; nông thôn mới is a name
const KINDS = /^(?:dinh|ban|tu|thi|luan|quyet|luat|che|dan|tin|bai|chi)$/;

/** The positions of the words that only ask: ai là …, … là gì. @param {Token[]} all */
function questions(all) {
  const positions = all.flatMap(({ plain }, at) =>
    plain === NEW && KINDS.test(all[at - 1]?.plain ?? "") ? [at] : [],
  );
  for (let at = 0; at < all.length; at += 1) {
    const asked = ASKING.find((phrase) =>
      phrase.every(
        (word, step) => all[at + step]?.plain === word && (phrase[0] === "bat" || keepsMarks(all[at + step])),
      ),
    );
    if (!asked) continue;
    for (const step of asked.keys()) positions.push(at + step);
    at += asked.length - 1;
  }
  return positions;
}

/** @type {Record<string, string>} “nào” asks, “não” does not */
const SPELT = lookup({
  nao: "nào",
  gi: "gì",
  ai: "ai",
  gio: "giờ",
  dau: "đâu",
  sao: "sao",
  la: "là",
  may: "mấy",
  the: "thế",
});

/** @param {Token} token */
const keepsMarks = ({ word, plain, written }) =>
  (!hasMarks(word) && plain !== "may") || !SPELT[plain] || SPELT[plain] === written; // may tính

/**
 * The texts to ask the index for: as typed, without empty words, in other spellings.
 * @param {Query} query
 * @param {Vocabulary} vocabulary
 */
export function variants({ all, lean }, vocabulary) {
  const texts = [asText(all)];
  if (lean.length < all.length) texts.push(asText(lean));
  const timeless = asText(lean.filter(({ plain }) => !/^(?:19|20)\d\d$/.test(plain)));
  if (timeless.includes(" ") && timeless !== asText(lean)) texts.push(timeless); // 2030 stands in 2021–2030
  const period = asText(lean).replace(YEARS, "$1$2"); // the index has 2012–2020 as one word
  if (period !== asText(lean)) texts.push(period);
  for (const [at, token] of lean.entries()) {
    const word = twin(token.plain);
    if (!word || !vocabulary.has(word)) continue;
    texts.push(lean.map((other, place) => (place === at ? word : other.word)).join(" "));
  }
  return texts.slice(0, MOST_VARIANTS);
}

/**
 * Every word left out once, with the text of the others; the rarest first, for it may be a slip.
 * @param {Query} query
 * @returns {[Token, string][]}
 */
export function dropping({ lean }) {
  if (lean.length < 2 || lean.length > MOST_WORDS) return [];
  const rarest = [...lean].sort((one, other) => one.level - other.level);
  return rarest.map((token) => [token, asText(lean.filter((other) => other !== token))]);
}

/**
 * With ever fewer of the commonest words, down to two: for a question that no page answers whole.
 * @param {Query} query
 */
export function shorter({ lean }) {
  const texts = [];
  const common = [...lean].sort((one, other) => other.level - one.level);
  for (let drop = 1; drop <= Math.max(Math.floor(lean.length / 2), lean.length - 2); drop += 1) {
    const dropped = new Set(common.slice(0, drop));
    texts.push(asText(lean.filter((token) => !dropped.has(token))));
  }
  return texts;
}
