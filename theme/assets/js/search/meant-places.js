// Letters of several places, where one of them became another that is named: BĐ sáp nhập GL is of Bình Định, not of
// Bình Dương. Loaded with the vocabulary.

/** @import {NamedPlace} from "./names.js" */

/** @param {NamedPlace[]} places @returns {NamedPlace[]} */
export const meantPlaces = (places) =>
  places.filter((one) => {
    const same = places.filter(({ at, isShort }) => isShort && one.isShort && at === one.at);
    const others = places.filter(({ at }) => at !== one.at);
    return same.length < 2 || !same.some((other) => isKin(other, others)) || isKin(one, others);
  });

/** @param {NamedPlace} one @param {NamedPlace[]} others */
const isKin = (one, others) => others.some((other) => leads(one, other) || leads(other, one));

/** @param {NamedPlace} from @param {NamedPlace} to */
const leads = ({ place: { fate } }, { place: { url } }) => fate.some(([, address]) => address === url);
