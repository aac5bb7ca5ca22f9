// A word that very many pages of one kind hold equally, and none of them in its title: topics and texts say more
// of it. Sáp nhập stands on the page of each province. Loaded with further.js.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
import { only } from "./leading.js";
import { variants } from "./query.js";

const MANY = 20; // pages of one kind
const KINDS = ["Chủ đề", "Văn bản"]; // which tell of a word what news and lists only mention

/** Topics and texts first, then all as it was. @param {Pages} answer @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
export async function otherKindsFirst(answer, plan, { search, searchAll }) {
  const kind = answer.ranked[0]?.kind;
  if (!kind) return answer;
  const { results } = await search(plan.parsed.text, { filters: { ...plan.filters, kind } });
  if (results.length <= MANY) return answer;
  const filters = { ...plan.filters, kind: { any: KINDS.filter((other) => other !== kind) } };
  const terms = [plan.parsed, ...plan.others].flatMap((query) => variants(query, plan.vocabulary));
  const found = await searchAll(terms, { ...plan, filters }, {});
  const ranked = KINDS.flatMap((own) => found.ranked.filter((item) => item.kind === own));
  const pageOf = (/** @type {Item} */ { url }) => url.split("#")[0];
  const before = new Set(ranked.map(pageOf));
  const rest = only(answer, (items) => items.filter((item) => !before.has(pageOf(item))));
  const read = async () => {
    const { items, isWhole } = await rest.read();
    return { items: [...ranked, ...items], isWhole };
  };
  return { ...rest, ranked: [...ranked, ...rest.ranked], total: answer.total, read };
}
