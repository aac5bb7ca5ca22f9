// A question about what one text did to another, or who signed it: văn bản nào thay thế thông tư 44.

/** @typedef {{kinds: string[], isSigner: boolean}} AskedRelation kinds as the register writes them */

/** @type {[RegExp, string[]][]} */
const VERBS = [
  [/\b(?:thay the|bi thay|thay(?! doi))\b/, ["replaces", "-replaces"]],
  [/\b(?:bai bo|huy bo)\b/, ["repeals", "ends", "-repeals", "-ends", "-replaces"]],
  [/\b(?:sua doi|bo sung)\b/, ["amends", "-amends"]],
  [
    /\b(?:noi tiep|ke tiep|tiep noi|tiep theo|giai doan sau)\b/,
    ["next-phase", "-next-phase", "continues", "-continues"],
  ],
  [/\btiep tuc\b/, ["continues", "-continues"]],
  [/\bhuong dan\b/, ["guides", "-guides", "-implements"]],
  [/\b(?:trien khai|thuc hien|thi hanh|cu the hoa)\b/, ["implements", "-implements", "-based-on", "-guides"]],
  [
    /\b(?:can cu|co so phap ly|dua (?:tren|vao|theo)|vien dan|trich dan|dan chieu|nhac (?:den|toi)|nao dan)\b/,
    ["based-on", "-based-on", "-implements", "-continues"],
  ],
  [/\b(?:con hieu luc|het hieu luc|con dung|con ap dung)\b/, []],
];
const SIGNER =
  /\b(?:ai (?:da )?ky|nguoi (?:da )?ky|do ai ky|ky boi ai|duoc ai ky|ai ban hanh|ai la nguoi ky|ky ban hanh|ai phe duyet|phe duyet boi ai)\b/;
const ASKS =
  /\b(?:nao|gi|ai|chua|khong|bang|dau)\b|^(?:can cu|co so) |\bvan ban (?:thay|bai|sua|noi|ke|huong|trien|tiep|thuc hien|thi hanh|can cu|cu the)/;
const FILLING = new Set(
  "van ban nao nay gi ai la bi duoc boi bang da chua khong co cho cua do ky nguoi ban hanh so nam mot so dieu la con hieu luc tu den".split(
    " ",
  ),
);

/**
 * What is asked about a text, null when nothing of the kind.
 * @param {string} plain the query without marks
 * @returns {AskedRelation | null}
 */
export function readRelation(plain) {
  const isSigner = SIGNER.test(plain) || /\bky$/.test(plain);
  const kinds = VERBS.filter(([verb]) => verb.test(plain)).flatMap(([, names]) => names);
  const isAsked = ASKS.test(plain) || /\b(?:thay the|bai bo|noi tiep|ke tiep)\b/.test(plain);
  if (!isSigner && !(kinds.length && isAsked)) return null;
  return { kinds, isSigner };
}

/** The words of a question about a text that are not of the text. @param {string} plain */
export function withoutQuestion(plain) {
  const rest = [...VERBS.map(([verb]) => verb), SIGNER].reduce(
    (text, verb) => text.replace(verb, " "),
    plain,
  );
  return rest.split(/\s+/).filter((word) => word && !FILLING.has(word));
}
