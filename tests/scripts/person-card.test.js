/** @import {Person} from "../../theme/assets/js/search/people.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "../../theme/assets/js/search/known.js";
import { personCard } from "../../theme/assets/js/search/person-card.js";
import { texts } from "./a_site.js";

/** Just enough of an element to say where its links lead. */
class Part {
  /** @type {Part[]} */
  children = [];
  href = "";
  setAttribute() {}
  /** @param {Part[]} children */
  append(...children) {
    this.children.push(...children);
  }
  /** @returns {string[]} */
  get links() {
    return [this.href, ...this.children.flatMap((child) => child.links ?? [])].filter(Boolean);
  }
}

test("the card of a person links to nothing that is listed below it again", () => {
  Reflect.set(globalThis, "document", { createElement: () => new Part() });
  const author = { url: "/tac-gia/a/", name: "A", more: "", kind: "Tác giả" };
  for (const count of [1, 2, 3])
    for (const own of [null, author]) {
      const person = /** @type {Person} */ (
        /** @type {unknown} */ ({ name: "A", role: "", texts: texts.texts.slice(0, count), author: own })
      );
      const [card] = /** @type {Part[]} */ (/** @type {unknown} */ (personCard(person)));
      assert.deepEqual([...new Set(card.links)], [addressOf({ kind: "person", person })]);
    }
});
