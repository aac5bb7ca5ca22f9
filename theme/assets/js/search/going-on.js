// A query whose last word has not ended: the names and pages that it goes on to. Loaded with `further.js`.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Lists} from "./lists.js" */
/** @import {Service} from "./names.js" */
/** @import {Pages} from "./pages.js" */
/** @import {Plan} from "./plan.js" */
import { MOST, namedSo, placeOf } from "./begun-names.js";
import { only, uniqueOf } from "./leading.js";
import { serviceAsked } from "./services.js";
import { words, written } from "./text.js";

/**
 * The query with the place whose name it begins at its end: quỹ khuyến học hải d is of Hải Dương.
 * @param {string} query
 * @param {Lists["names"]["places"]} places
 */
export function endedInPlaces(query, places) {
  const typed = words(query);
  const tail = typed.slice(-2).map(written);
  const names = places.flatMap((place) => place.names.filter(({ isShort }) => !isShort));
  const begun = names.filter(({ written: name }) => placeOf(tail, words(name).map(written)) === 0);
  const whole = begun.map(({ written: name }) => [...typed.slice(0, -2), name].join(" "));
  return typed.length > 2 ? whole.slice(0, MOST) : [];
}

/** Names that go on as it was typed, before the pages: học bổ is asked by who did not end it. @param {Pages} found @param {Plan} plan @param {Lent} lent @returns {Promise<Pages>} */
export async function goingOn(found, plan, lent) {
  const lists = await lent.lists();
  const pages = endedInPages(plan.query, lists.names.services).map(lent.fromService);
  return before(uniqueOf([...pages, ...namedSo(plan, lists, lent, 0)]), found);
}

/** What is named, before what was found. @param {Item[]} names @param {Pages} found @returns {Pages} */
function before(names, found) {
  const urls = new Set(names.map(({ url }) => url));
  const rest = only(found, (items) => items.filter(({ url }) => !urls.has(url)));
  if (!names.length) return found;
  const read = async () => {
    const { items, isWhole } = await rest.read();
    return { items: [...names, ...items], isWhole };
  };
  return { ...rest, ranked: [...names, ...rest.ranked], total: null, read };
}

/** Khuyến học Nghệ An is the association of that place. @param {Pages} found @param {Plan} plan @param {Lent} lent */
export const placesBefore = (found, { places }, { fromPlace }) =>
  before(
    places.map(({ place }) => fromPlace(place)),
    found,
  );

/**
 * The pages of the portal that a question asks for once its last word has ended: văn bản được thay t.
 * @param {string} query
 * @param {Service[]} services
 */
function endedInPages(query, services) {
  const typed = words(query);
  const tail = typed.slice(-2).map(written);
  if (typed.length < 3) return [];
  const lines = services.flatMap(phrasesOf);
  const ends = lines.flatMap((line) =>
    line.slice(1).filter((_, at) => placeOf(tail, line.slice(at, at + 2)) === 0),
  );
  const whole = [...new Set(ends)].map((end) => [...typed.slice(0, -1), end].join(" "));
  const asked = whole.map((text) => serviceAsked({ text, places: [] }, services));
  return [...new Set(asked.filter((service) => service !== null))].slice(0, MOST);
}

/** @param {Service} service */
const phrasesOf = ({ written: names, patterns }) =>
  [...names, ...patterns.flatMap((pattern) => pattern.split(/[ |]/))].map((phrase) =>
    words(phrase.replaceAll("_", " ")).map(written),
  );
