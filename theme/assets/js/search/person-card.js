// The card of a person: who signed texts, or wrote for the portal. Loaded with the vocabulary.

/** @import {Person} from "./people.js" */
import { element } from "../parts/dom.js";
import { unbroken } from "../parts/unbroken.js";
import { cardOf, heading } from "./cards.js";
import { local } from "./data.js";

const MOST_TEXTS = 8;

/** @param {Person} person */
export function personCard({ name, role, texts, author }) {
  const signed = texts
    .slice(0, MOST_TEXTS)
    .map((text) =>
      element(
        "li",
        {},
        "Ký ",
        element("a", { href: local(text.url) }, unbroken(`${text.type.name} số ${text.number}`)),
        `, ${text.issued}`,
      ),
    );
  const card = cardOf(
    "Người đã hỏi",
    author ? "Tác giả" : "Người ký",
    heading(local(author?.url ?? texts[0].url), name),
    element("p", {}, role || author?.more || ""),
    signed.length ? element("ul", { className: "relations" }, signed) : null,
  );
  return [card];
}
