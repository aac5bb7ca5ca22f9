// A text in sentences, for the voice: pure, so that it is tried without a browser.

const SHORT = /(?:^|[\s(])(?:TP|Tp|TX|TT|GS|PGS|TS|ThS|Q|P|H|X|ĐC|\p{Lu}|\d{1,2})\.\s*$/u;
/** What is a short form is no end of a sentence. */

/**
 * Where each sentence begins and ends.
 * @param {string} text @returns {[number, number][]}
 */
export function sentences(text) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const { index, segment } of segments(text)) {
    const before = spans.at(-1);
    const end = index + segment.length;
    if (before && SHORT.test(text.slice(before[0], before[1]))) before[1] = end;
    else spans.push([index, end]);
  }
  return spans.filter(([start, end]) => /[\p{L}\d]/u.test(text.slice(start, end)));
}

/** @param {string} text @returns {Iterable<{index: number, segment: string}>} */
function segments(text) {
  if (!("Segmenter" in Intl)) return [{ index: 0, segment: text }];
  return new Intl.Segmenter("vi", { granularity: "sentence" }).segment(text);
}
