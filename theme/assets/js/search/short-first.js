// What has the words that letters stand for as a whole comes first. Loaded with further.js.

/** @import {Item} from "./items.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
import { shortenedIn } from "./reading/short.js";
import { find, key } from "./text.js";

/**
 * BCĐ is ban chỉ đạo as a whole, no ban of one line and chỉ đạo of another.
 * @param {Pages} answer
 * @param {Plan} plan
 */
export function shortFirst(answer, { query, names: { abbreviations } }) {
  const short = shortenedIn(query, abbreviations).filter(({ short }) => /^\p{Lu}{2,}$/u.test(short.written));
  const ways = short.map(({ short: { written, said } }) => [[key(written)], ...said]);
  const says = (/** @type {Item} */ { keys }) =>
    ways.every((own) => own.length < 2 || own.some((way) => find(keys, way) >= 0));
  if (!ways.some((own) => own.length > 1)) return answer;
  const own = answer.ranked.filter(says).map((item) => ({ ...item, isLoose: false }));
  return { ...answer, ranked: [...own, ...answer.ranked.filter((item) => !says(item))] };
}
