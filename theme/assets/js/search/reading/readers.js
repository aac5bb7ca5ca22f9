// How the page reads a query: lent to what is loaded later, which would carry the same once more.

import { asked } from "./asked.js";
import { otherYear, readFigure, SHARE } from "./figure.js";
import { readListing } from "./listing.js";
import { read } from "./reading.js";
import { readRelation, withoutQuestion } from "./relation.js";
import { readSpan } from "./span.js";
import { readTime } from "./time.js";

/** @typedef {typeof READERS} Readers */

export const READERS = {
  asked,
  otherYear,
  read,
  readFigure,
  readListing,
  readRelation,
  readSpan,
  readTime,
  SHARE,
  withoutQuestion,
};
