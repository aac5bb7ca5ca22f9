// What could be a Vietnamese word: a beginning and an end that go together, whatever the marks.

const BEGINNINGS = "b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x";
const ENDS =
  "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(?:c|ch|m|n|ng|nh|o|p|t|u)?|i(?:a|c|ch|m|n|ng|nh|p|t|u)?|ie(?:c|m|n|ng|p|t|u)" +
  "|o(?:c|i|m|n|ng|p|t)?|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oe(?:m|n|o|t)?|oong|u(?:a|c|i|m|n|ng|p|t|u)?|ua(?:n|ng|t|y)" +
  "|ue(?:ch|n|nh)?|uo(?:c|i|m|n|ng|p|t|u)?|uy(?:a|ch|en|et|n|nh|p|t|u)?|y(?:em|en|eng|et|eu)?";
const SYLLABLE = new RegExp(`^(?:${BEGINNINGS})?(?:${ENDS})$`);

const SYLLABLES = new RegExp(`^(?:(?:${BEGINNINGS})?(?:${ENDS})){2,}$`);

/** @param {string} plain letters without marks or spaces */
export const areSyllables = (plain) => SYLLABLES.test(plain);

/** @param {string} plain a word without marks */
export const isSyllable = (plain) => SYLLABLE.test(plain);
