// A list or a service: văn bản nào còn hiệu lực, quyết định của thủ tướng năm 2022, dữ liệu mở.

/** @import {Service} from "../names.js" */
/** @import {Issuer, OfficialText, Register, Type} from "../register.js" */
/** @import {Time} from "./time.js" */
import { fold, key, lookup, words } from "../text.js";

/**
 * What is listed. `url` is the portal's own page of it, `title` what that is called.
 * @typedef {{url: string, title: string, kind: "" | "Văn bản" | "Tin tức", type: Type | null, issuer: Issuer | null,
 *   regime: string, status: "" | "in-force" | "ended"}} Listing
 */
/** @typedef {{plain: string, time: Time | null, places?: unknown[]}} AskedList */

const ASKING =
  /\b(?:danh sach|danh muc|cac|nhung|tat ca|toan bo|toan van|la gi|nao|gi|xem|tim|cho toi|hien nay|hien hanh|moi(?: nhat)?|ve|o dau|lam sao|(?:lam |nhu )?the nao|muon|cach|trang|vi sao|tai sao|khi nao|bao gio|co the|duoc|tren cong|cua cong|^co)\b/g;
const NEWS = /^(?:tin tuc|tin bai|tin|bai viet|bai bao|ban tin)\b/;
const TEXTS = /^(?:van ban|cong van van ban)\b/;
export const IN_FORCE =
  /\b(?:dang )?(?:con hieu luc|co hieu luc|con dung duoc|con gia tri|con ap dung)\b|\bdang ap dung\b/;
export const ENDED = /\b(?:da )?(?:het hieu luc|khong con hieu luc|bi bai bo|bi thay the)\b/;
const OF_PORTAL = / ve (?:cong tac |viec )?khuyen hoc(?: khuyen tai)?$/; // what all texts here are about
const OF = /\b(?:cua|do|ra doi|ra|ky|ban hanh|duoc|thuoc|trong)\b/g;

/** Whose texts: as the bodies that issue them are sorted. @type {Record<string, [string, string] | undefined>} */
const REGIMES = lookup({
  dang: ["party", "Văn bản của Đảng"],
  "dang cong san": ["party", "Văn bản của Đảng"],
  "dang cong san viet nam": ["party", "Văn bản của Đảng"],
  "nha nuoc": ["state", "Văn bản của Nhà nước"],
  hoi: ["association", "Văn bản của Hội"],
});

const AROUND =
  /\b(?:cua hoi khuyen hoc|hoi khuyen hoc|voi cong|cho cong|cong nay|cho|voi|thi|de|trong|bai viet|len|toi|xin|phai)\b/g; // of a question about a service

const COUNTING = /^co (?=bao nhieu|may)/;
const COMPARING = /^so sanh\b/;

/** @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, " ").trim();

/**
 * The list that a query asks for, null when it says more than a list can answer.
 * @param {AskedList} asked
 * @param {Register} register
 * @param {Service[]} services
 * @returns {Listing | null}
 */
export function readListing({ plain, time, places = [] }, register, services) {
  const line = words(plain).map(fold).join(" ");
  if (places.length > 1 && COMPARING.test(line)) return serviceOf("so sanh", services);
  const service = time && time.precision !== "month" ? null : serviceOf(time ? time.rest : line, services);
  const texts = textList(time ? squeezed(words(time.rest).join(" ")) : line, register, time !== null);
  const isService = service && !(time?.year && !/lich|su kien/.test(line));
  return isService && service.url !== texts?.url ? service : texts; // a list that has a page of its own
}

/** @param {string} line @param {Service[]} services @returns {Listing | null} */
function serviceOf(line, services) {
  const close = lean(line);
  /** @type {((names: string[]) => boolean)[]} */
  const ways = [
    (names) => names.includes(line),
    (names) => names.includes(close),
    (names) => close !== "" && names.some((name) => lean(name) === close),
  ];
  for (const fits of ways) {
    const service = services.find(({ names }) => fits(names));
    if (service) return { ...ANY, url: service.url, title: service.title };
  }
  return null;
}

/** What is asked for, without the words of the question. @param {string} line */
const lean = (line) =>
  squeezed(words(line).join(" ").replace(COUNTING, "").replace(ASKING, " ").replace(AROUND, " "));

/** @type {Listing} */
export const ANY = { url: "", title: "", kind: "", type: null, issuer: null, regime: "", status: "" };

/** @param {string} line @param {Register} register @param {boolean} isTimed @returns {Listing | null} */
function textList(line, register, isTimed) {
  const ofAll = OF_PORTAL.test(line) ? textList(line.replace(OF_PORTAL, ""), register, isTimed) : null;
  if (ofAll?.type && !tellsOfPortal(ofAll, register)) return ofAll;
  const status = ENDED.test(line) ? "ended" : IN_FORCE.test(line) ? "in-force" : "";
  let rest = squeezed(line.replace(ENDED, " ").replace(IN_FORCE, " "));
  const isListed = /\b(?:danh sach|danh muc|cac|nhung|tat ca|toan bo)\b/.test(rest);
  rest = squeezed(rest.replace(ASKING, " "));
  if (NEWS.test(rest)) {
    const isAll = !squeezed(rest.replace(NEWS, " ").replace(OF, " "));
    return isAll && isTimed ? { ...ANY, kind: "Tin tức", title: "Tin tức" } : null;
  }
  const [type, written] = typeOf(rest, register.types);
  if (!type && !TEXTS.test(rest)) return null;
  rest = type ? rest.slice(written.length) : rest.replace(TEXTS, " ");
  const by = squeezed(rest.replace(OF, " "));
  const issuer = by ? (issuerOf(by, register.issuers) ?? (type && sharing(by, register.issuers))) : null;
  const [regime, name] = (by && !issuer && REGIMES[by]) || ["", ""];
  if (by && !issuer && !regime) return null;
  if (type && !by && !status && !isTimed && !isListed && !hasTexts(register, { type })) return null;
  if (by && (regime || written === type?.symbol) && !hasTexts(register, { type, issuer, regime }))
    return null;
  const listed = hasTexts(register, { type, issuer }) ? pageOf(type, issuer, status) : { url: "", title: "" };
  const page = regime ? { url: "", title: name } : listed;
  return { ...ANY, kind: "Văn bản", type, issuer, regime, status, ...page };
}

/** Are there none in the list, or some whose subject says khuyến học as others' does not? @param {Listing} listing @param {Register} register */
const tellsOfPortal = ({ type, issuer }, register) =>
  !hasTexts(register, { type, issuer }) ||
  register.texts.some((text) => text.type === type && text.subjectWords.join(" ").includes("khuyen hoc"));

/** A page of a list is there when a text is. @param {Register} register @param {Partial<Listing>} listing */
const hasTexts = ({ texts }, listing) => texts.some((text) => isListed(text, { ...ANY, ...listing }));

/** Of a body, or of it with others; of any that write so. @param {Issuer} own @param {Issuer} issuer */
export const isOf = (own, issuer) =>
  own === issuer ||
  (issuer.id ? own.label.split(", ").includes(issuer.label) : own.slug !== "" && own.slug === issuer.slug);

/** @param {OfficialText} text @param {Pick<Listing, "type" | "issuer" | "regime" | "status">} listing */
export function isListed(text, { type, issuer, regime, status }) {
  if (type && text.type !== type) return false;
  if (issuer && !isOf(text.issuer, issuer)) return false;
  if (regime && text.issuer.regime !== regime) return false;
  if (status === "ended") return text.state === "ended" && !text.status.startsWith("Hết giai đoạn");
  return !status || text.badge === "in-force" || text.badge === "period";
}

/**
 * The type that a line begins with, by its name or its symbol.
 * @param {string} line
 * @param {Type[]} types
 * @returns {[Type | null, string]}
 */
export function typeOf(line, types) {
  const named = types.find(({ words: own }) => own.length && startsWith(line, own.join(" ")));
  if (named) return [named, named.words.join(" ")];
  const short = types.find(({ symbol }) => symbol.length > 1 && startsWith(line, symbol));
  return short ? [short, short.symbol] : [null, ""];
}

/**
 * A body that issues texts, named and nothing else: Bộ GD&ĐT, Hội Khuyến học Việt Nam.
 * @param {string} plain
 * @param {Register} register
 * @returns {Listing | null}
 */
export function readIssuer(plain, register) {
  const asked = words(plain).map(key).join(" ");
  const bodies = register.issuers.filter(({ id, regime }) => id && regime !== "portal");
  const begun = asked.includes(" ")
    ? bodies.filter(({ names }) => names.some((name) => name.startsWith(`${asked} `)))
    : [];
  const issuer = bodies.find(({ names }) => names.includes(asked)) ?? (begun.length === 1 ? begun[0] : null);
  if (!issuer || !hasTexts(register, { issuer })) return null;
  return { ...ANY, kind: "Văn bản", issuer, ...pageOf(null, issuer, "") };
}

/** @param {string} line @param {string} start */
const startsWith = (line, start) => line === start || line.startsWith(`${start} `);

/** @param {string} by @param {Issuer[]} issuers */
function issuerOf(by, issuers) {
  const asked = by.split(" ").map(key).join(" ");
  const isNamed = (/** @type {(name: string) => boolean} */ fits) =>
    issuers.find(({ id, names }) => id && names.some(fits));
  const isBegun = asked.includes(" ") && isNamed((name) => name.startsWith(`${asked} `));
  return isNamed((name) => name === asked) ?? (isBegun || null);
}

/** Several bodies write TW: their texts stand together. @param {string} by @param {Issuer[]} issuers @returns {Issuer | null} */
function sharing(by, issuers) {
  const [first, ...others] = issuers.filter(({ slug }) => slug && slug === by);
  return others.length ? { ...first, id: "", label: by.toUpperCase(), name: by.toUpperCase() } : null;
}

/** @param {Type | null} type @param {Issuer | null} issuer @param {string} status */
function pageOf(type, issuer, status) {
  const title = [type?.name ?? "Văn bản", issuer ? `của ${issuer.name}` : ""].filter(Boolean).join(" ");
  if (status === "in-force")
    return issuer || type
      ? { url: "", title }
      : { url: "/van-ban/con-hieu-luc/", title: "Văn bản còn hiệu lực" };
  if (status)
    return issuer || type ? { url: "", title } : { url: "/van-ban/thay-doi/", title: "Văn bản có thay đổi" };
  if (type && issuer) return { url: `/van-ban/${type.id}/${issuer.slug}/`, title };
  if (issuer) return { url: `/van-ban/co-quan/${issuer.id}/`, title };
  return type ? { url: `/van-ban/${type.id}/`, title } : { url: "", title };
}
