// The card of a person: who signed texts, or wrote for the portal. Loaded with the vocabulary.

/** @import {Person} from "./people.js" */
/** @import {OfficialText} from "./register.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { cardOf, heading } from "./cards.js";
import { local } from "./data.js";

/** What it leads to is told by it; the person's other texts are the results below. @param {Person} person */
export function personCard({ name, role, texts: [text], author }) {
  const signed = author ? null : element("p", {}, "Ký ", link(text), `, ${text.issued}`);
  const card = cardOf(
    "Người đã hỏi",
    author ? "Tác giả" : "Người ký",
    heading(local(author?.url ?? text.url), name),
    element("p", {}, role || author?.more || ""),
    signed,
  );
  return [card];
}

/** @param {OfficialText} text */
const link = ({ url, type, number }) =>
  element("a", { href: local(url) }, unbroken(`${type.name} số ${number}`));
