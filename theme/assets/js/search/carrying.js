// What carries out a text: quyết định triển khai kết luận 49, địa phương nào thực hiện quyết định 387. Loaded with the
// vocabulary.

/** @import {Lists} from "./lists.js" */
/** @import {OfficialText} from "./register.js" */
/** @import {Asked} from "./reading/asked.js" */
/** @import {Readers} from "./reading/readers.js" */
/** @import {NumberReading, Reading} from "./reading/reading.js" */
import { ANY, isListed } from "./reading/listing.js";

const CARRYING =
  /^(?:(?:cac|nhung) )?(.+?)( (?:nao|gi))?(?: (?:de|da|dang))? (?:trien khai|thuc hien|thi hanh|cu the hoa|huong dan)\b/;
const AMENDING = /^(?:ve )?(?:(.+?) (?:ve )?)??(?:sua doi|bo sung)\b/;
const WHO = /^(?:ai|(?:dia phuong|tinh|noi|hoi).*)$/;
const PAGE = "/thong-ke/trien-khai/";
const CARRIES = /^-?(?:implements|guides)$/;
const AMENDS = /^-?amends$/;

/**
 * @param {Asked} asked
 * @param {NumberReading} reading
 * @param {Lists} lists
 * @param {Readers} readers
 * @returns {Reading | null} null when a text is asked for, not what carries it out
 */
export function carryingOut({ number, plain }, reading, { texts, names: { services } }, { readListing }) {
  const amending = plain.match(AMENDING);
  const [, said = "", asks] = amending ?? plain.match(CARRYING) ?? [];
  const page = services.find(({ url }) => url === PAGE);
  if (page && (asks || said === "ai") && WHO.test(said))
    return { kind: "listing", listing: { ...ANY, ...page }, time: null };
  const listing = readListing({ plain: said, time: null }, texts, []); // quyết định của Thủ tướng
  const isAsked = number && (listing?.type || (amending && !said));
  const best = reading.texts[0]?.score;
  const wholes = reading.texts.filter(({ score }) => score === best).map(({ text }) => text); // of one number
  const kinds = amending ? AMENDS : CARRIES;
  const later = isAsked
    ? texts.texts.filter(
        (text) =>
          (!listing || isListed(text, listing)) && wholes.some((whole) => relates(text, whole, kinds)),
      )
    : [];
  const numbered = later.map((text) => ({ text, score: 1, explained: 1 }));
  return later.length ? { ...reading, texts: [...numbered, ...reading.texts] } : null;
}

/** @param {OfficialText} text @param {OfficialText} whole @param {RegExp} kinds */
const relates = (text, whole, kinds) =>
  [text.relations, whole.relations].some((rows, at) =>
    rows.some(
      ([kind, , , url]) =>
        kinds.test(kind) && kind.startsWith("-") === at > 0 && url === [whole, text][at].url,
    ),
  );
