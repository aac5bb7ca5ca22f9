// Which texts who holds an office has signed: thứ trưởng bộ giáo dục ký thông tư nào. Loaded with the vocabulary.

/** @import {Asked} from "./reading/asked.js" */
/** @import {OfficialText, Register} from "./register.js" */
import { typeOf } from "./reading/listing.js";
import { fold, words } from "./text.js";

const SIGNING =
  /^(?:(?:cac|nhung|mot) )?(.+?) (?:(?:da|tung|co|vua|moi) )*ky (?:(?:cac|nhung) )?(.+?)(?: (?:nao|gi))?$/;
const LEAST = 2; // words of an office: bộ alone is any ministry's

/** @param {Pick<Asked, "plain" | "number">} asked @param {Register} register @returns {OfficialText[]} */
export function signedByOffice({ plain, number }, { texts, types }) {
  const [, office, kind] = words(plain).map(fold).join(" ").match(SIGNING) ?? [];
  const asked = office?.split(" ") ?? [];
  const [type, written] = kind ? typeOf(kind, types) : [null, ""];
  if (number || asked.length < LEAST || (type ? written !== kind : kind !== "van ban")) return [];
  const holds = (/** @type {string[]} */ [, role = ""]) => {
    const own = fold(role).split(" ");
    return own[0] === asked[0] && asked.every((word) => own.includes(word));
  };
  return texts.filter((text) => (!type || text.type === type) && text.signers.some(holds));
}
