// What a page is said to lack it lacks: read from the page itself, and said in runs of the words that were typed.
// Loaded with `further.js`.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {NamedPlace, Names} from "./names.js" */
/** @import {PageWords} from "./page-words.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
/** @import {Token} from "./query.js" */
import { lackingWords } from "./lacking.js";
import { readPage } from "./page-words.js";
import { pairsIn, pairsMeant } from "./pairs.js";
import { parse } from "./query.js";
import { find, key, words, written } from "./text.js";

const READ = 4; // pages that have the words of its title
const TITLE = 6; // words of it
/** A person's name of three words or four, by the family that it begins with. */
const NAME =
  /(?<![\p{L}\p{M}])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Triệu|Mai|Tô|Tạ|Lương|Cao|Trịnh|Đào|Nguyen|Tran|Le|Pham|Hoang|Huynh|Vu|Vo|Dang|Bui|Do|Ngo|Duong|Ly|Dinh|Truong|Doan|Trieu|Luong|Trinh|Dao)(?: \p{Lu}\p{Ll}+){2,3}/gu;

/** @param {Pages} answer @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
export async function withLacks(answer, plan, lent) {
  const told = (/** @type {Item[]} */ items) => Promise.all(items.map((item) => withLack(item, plan, lent)));
  const { more, read } = answer;
  return {
    ...answer,
    ranked: await told(answer.ranked),
    more: more && (async () => withLacks(/** @type {Pages} */ (await more()), plan, lent)),
    read: async () => {
      const { items, isWhole } = await read();
      return { items: await told(items), isWhole };
    },
  };
}

/** @param {Item} item @param {Plan} plan @param {Lent} lent @returns {Promise<Item>} */
async function withLack(item, plan, lent) {
  if (!item.missing?.length) return item;
  const page = item.page ?? (await pageOf(item, lent));
  const isSaid = (/** @type {Token} */ { word }) => item.missing?.includes(word);
  const typed = parse(plan.query, plan.vocabulary);
  const { all } = plan.parsed.all.some(isSaid) ? plan.parsed : typed;
  const said = all.some(isSaid) ? all.filter(isSaid) : typed.lean; // else words of another way to put it are lacking
  const lacking = page ? said.filter((token) => isLacking(page, token, plan)) : said;
  const known = page
    ? [...lacking, ...lackingWholes(page, all, [...plan.names.abbreviations, ...wholes(plan.names)])]
    : lacking;
  const whole = page ? withOtherHalves(known, all, page, await pairsOf(lent)) : known;
  const missing = inRuns(whole, all, plan);
  return { ...item, missing, isApart: !missing.length };
}

/** Names of lists mean nothing but themselves: học tập suốt đời is no học. @param {Names} names */
const wholes = ({ topics = [] }) =>
  topics.map(({ keys }) => ({ written: "", key: "", keys, means: [], said: [] }));

/** What stands beside each other in names and meanings. @param {Lent} lent */
async function pairsOf({ lists }) {
  const all = await lists();
  return new Map([...pairsMeant(all.names), ...pairsIn(all)]);
}

/**
 * Of giao ban not only giao, where the page has no giao ban.
 * @param {Token[]} lacking
 * @param {Token[]} all
 * @param {PageWords} page
 * @param {Map<string, string[]>} pairs
 */
export function withOtherHalves(lacking, all, { keys }, pairs) {
  const isHalf = (/** @type {Token} */ token, /** @type {number} */ at) =>
    [at - 1, at].some((from) => {
      const pair = all.slice(Math.max(0, from), from + 2);
      const isName = pair.length === 2 && pairs.has(pair.map(({ plain }) => plain).join(" "));
      const isLacking = isName && pair.some((other) => other !== token && lacking.includes(other));
      return (
        isLacking &&
        find(
          keys,
          pair.map(({ key }) => key),
        ) < 0
      );
    });
  return all.filter((token, at) => lacking.includes(token) || isHalf(token, at));
}

/**
 * What is lacking as a whole: of Trần Văn Minh not only Trần, for văn is of văn bản; of công ty both, where the
 * page has neither that nor what it means.
 * @param {PageWords} page
 * @param {Token[]} all
 * @param {Names["abbreviations"]} abbreviations
 */
export function lackingWholes({ keys }, all, abbreviations) {
  const typed = all.map(({ word }) => word);
  const line = all.map((token) => token.key);
  const names = [...typed.join(" ").matchAll(NAME)].map(([name]) => [words(name).map(key)]);
  const phrases = abbreviations
    .filter((short) => short.keys.length > 1 && !/[+\p{Lu}]/u.test(short.written))
    .map(({ keys: own, means }) => [own, ...means.map((meant) => words(meant).map(key))]);
  return [...names, ...phrases].flatMap(([own, ...others]) => {
    const at = find(line, own);
    const isLacking = at >= 0 && [own, ...others].every((way) => find(keys, way) < 0);
    return isLacking ? all.slice(at, at + own.length) : [];
  });
}

/** The page of what the register knows by name alone. @param {Item} item @param {Lent} lent @returns {Promise<PageWords | null>} */
async function pageOf({ url, title }, { search, readResult, addressOfPage }) {
  const { results } = await search(words(title).slice(-TITLE).join(" "), {});
  for (const result of results.slice(0, READ)) {
    const fragment = await readResult(result);
    if (fragment && addressOfPage(fragment) === url.split("#")[0]) return readPage(fragment);
  }
  return null;
}

/** Of a place its name as a whole: hà and nội are no Hà Nội. @param {PageWords} page @param {Token} token @param {Plan} plan */
function isLacking(page, token, { places, parsed: { all } }) {
  const at = all.indexOf(token);
  const name = places.find((place) => place.at <= at && at < place.at + place.length);
  return name ? !isNamed(page, name, all) : lackingWords(page, [token]).length > 0;
}

/** @param {PageWords} page @param {NamedPlace} name @param {Token[]} all */
function isNamed({ keys, meta: { regions = "" } }, { place, at, length }, all) {
  const typed = all.slice(at, at + length).map((token) => token.key);
  return (
    regions.split("|").includes(place.name) ||
    [typed, ...place.names.map((name) => name.keys)].some((line) => find(keys, line) >= 0)
  );
}

/**
 * Words that were typed, or meant, beside each other in one run, each run once; a word of another way to put the
 * query is nobody's: chế, where quy tắc was typed.
 * @param {Token[]} lacking
 * @param {Token[]} all
 * @param {Pick<Plan, "query" | "meant">} plan
 */
export function inRuns(lacking, all, { query, meant }) {
  const typed = words(`${query} ${meant}`).map(written);
  const own = lacking.filter((token) => typed.includes(token.written));
  /** @type {Token[][]} */
  const runs = [];
  for (const token of own) {
    const last = runs.at(-1)?.at(-1);
    if (last && all.indexOf(token) === all.indexOf(last) + 1) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  const said = runs.map((run) => run.map(({ word }) => word).join(" "));
  return [...new Map(said.map((run) => [written(run), run])).values()];
}
