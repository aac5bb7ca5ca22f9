// A place in the words, offered as a filter. Loaded with the vocabulary.

/** @import {Chosen} from "./address.js" */
/** @import {Answer} from "./find.js" */
/** @import {Choose} from "./filters.js" */
/** @import {NamedPlace} from "./names.js" */
import { knownOf } from "./filtered.js";
import { chipButton } from "./filters.js";
import { WHOLE } from "./reading/figure.js";
import { slug } from "./text.js";

/** @param {Answer} answer @param {Chosen} chosen @param {Choose} choose */
export const placeChips = (answer, chosen, choose) =>
  chosen.tinh
    ? []
    : placesLeft(answer).map(({ place }) =>
        chipButton({ onclick: () => choose("tinh", slug(place.name)) }, `Chỉ ${place.full}`),
      );

/**
 * The places of which there is a result, as far as is known; Việt Nam is mostly of a name.
 * @param {Pick<Answer, "places" | "items" | "more"> & Partial<Pick<Answer, "reading">>} answer
 * @returns {NamedPlace[]}
 */
export const placesLeft = ({ places, items, more, reading }) =>
  (reading?.kind === "place" ? reading.places : places).filter(
    ({ place: { id, name } }) =>
      id !== WHOLE && (more !== null || items.some((item) => knownOf(item).region?.includes(name))),
  );
