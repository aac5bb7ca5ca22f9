// The card of a person: who signed texts, or wrote for the portal. Loaded with the vocabulary.

/** @import {Person} from "./people.js" */
/** @import {OfficialText} from "./register.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { cardOf, heading } from "./cards.js";
import { local } from "./data.js";

/** What it leads to is told by it; the person's other texts are the results below. @param {Person} person */
export function personCard({ name, role, texts: [text, ...others], author }) {
  const rest = others.flatMap((other) => ["; ", ...unbroken(named(other)), `, ${other.issued}`]);
  const signed = author ? null : element("p", {}, "Ký ", link(text), `, ${text.issued}`, rest);
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
const named = ({ type, number }) => `${type.name} số ${number}`;

/** @param {OfficialText} text */
const link = (text) => element("a", { href: local(text.url) }, unbroken(named(text)));
