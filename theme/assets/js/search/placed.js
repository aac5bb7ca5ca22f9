// Where nothing has all that was asked: the numbers that begin so, or the places named, with what they lack.

/** @import {Lent} from "./again.js" */
/** @import {Item} from "./items.js" */
/** @import {Plan} from "./plan.js" */
/** @import {OfficialText} from "./register.js" */
import { passes } from "./filtered.js";
import { isMeant } from "./meant-number.js";
import { isBegun } from "./numbered.js";
import { sayingPairs } from "./pairs-held.js";
import { isName } from "./parts.js";
import { words } from "./text.js";

/** @typedef {typeof import("./items.js")} Items */

const MOST = 10;
const WHOLE = "toan-quoc"; // Việt Nam alone is no answer

/** @param {Plan} plan @param {OfficialText[]} texts @param {Lent} lent @returns {Promise<Item[]>} */
export async function nearest(plan, texts, lent) {
  const beside = await besideList(plan, lent);
  if (beside.length) return beside;
  const own = begun(plan, texts, lent.fromText);
  const items = own ?? placed(plan, lent.fromPlace);
  const isOpen = !own && !items.length && plan.reading.kind === "words" && !isName(plan);
  return isOpen ? sayingPairs(plan, lent) : items;
}

/** Điều lệ Hội Khuyến học: pages that say so, where there is no such text. @param {Plan} plan @param {Lent} lent @returns {Promise<Item[]>} */
async function besideList(plan, { searchAll }) {
  const { reading, parsed } = plan;
  if (reading.kind !== "listing" || !reading.listing.type || reading.time) return [];
  const { ranked } = await searchAll([parsed.text], plan, { dropped: true });
  const missing = words(reading.listing.type.name.toLowerCase());
  return ranked.map((item) => ({ ...item, isPartial: true, missing }));
}

/** A number that no text has may be the beginning of one. @param {Plan} plan @param {OfficialText[]} texts @param {Items["fromText"]} fromText */
function begun({ query, number, numbered, filters }, texts, fromText) {
  const ofOtherYear = (/** @type {OfficialText} */ text) => ({ ...fromText(text), isPartial: true }); // 281/2015
  if (!number || numbered.length || !isMeant(number, query)) return null;
  const isWhole = number.organs.some((organ) => !number.type?.type.words.includes(organ));
  if (isWhole) return [];
  const isOfKind = (/** @type {OfficialText} */ { type }) => !number.type || type === number.type.type;
  if (number.year)
    return texts.filter((text) => text.ordinal === number.value && isOfKind(text)).map(ofOtherYear);
  return texts
    .filter((text) => isBegun(text, number))
    .map((text) => ({ ...fromText(text), isBegun: true }))
    .filter((item) => passes(item, filters))
    .slice(0, MOST);
}

/**
 * @param {Pick<Plan, "places" | "filters" | "parsed">} plan
 * @param {Items["fromPlace"]} fromPlace
 * @returns {Item[]}
 */
export function placed({ places, filters, parsed: { phrases, lean, all } }, fromPlace) {
  if (phrases.length) return [];
  const isOfPlace = (/** @type {number} */ at) =>
    places.some((name) => name.at <= at && at < name.at + name.length);
  const missing = lean.filter((token) => !isOfPlace(all.indexOf(token))).map(({ word }) => word);
  return places
    .filter(({ place }) => place.id !== WHOLE)
    .map(({ place }) => ({ ...fromPlace(place), isPartial: true, isWeak: true, missing }))
    .filter((item) => passes(item, filters));
}
