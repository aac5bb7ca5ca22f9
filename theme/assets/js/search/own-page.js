// The page of the portal that was asked for, with what it says: the register knows only its name. Loaded with the
// vocabulary.

/** @import {Lent} from "./again.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
import { readPage } from "./page-words.js";
import { parse } from "./query.js";

const READ = 6; // pages that have the words of its title

/**
 * What was found, with the page itself: it stands first already, and gets its words from here.
 * @param {Pages} found
 * @param {Plan} plan
 * @param {Lent} lent
 * @returns {Promise<Pages>}
 */
export async function withOwnPage(found, plan, { search, readResult, fromPage }) {
  const { url, title } = plan.reading.kind === "listing" ? plan.reading.listing : { url: "", title: "" };
  const isOwn = (/** @type {{url: string}} */ item) => item.url.endsWith(url);
  if (!url || found.ranked.some(isOwn)) return found;
  const parsed = parse(title, plan.vocabulary);
  const { results } = await search(title, { filters: plan.filters });
  for (const result of results.slice(0, READ)) {
    const fragment = await readResult(result);
    const item = fragment && fromPage(readPage(fragment), { ...plan, parsed });
    if (item && isOwn(item)) return { ...found, ranked: [...found.ranked, item] };
  }
  return found;
}
