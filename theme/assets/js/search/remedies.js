// What the benchmark leaves out, to see what it is worth; readers have all of it.

/** @typedef {"register" | "spelling" | "regions" | "ranking"} Remedy */

/** @param {Remedy} remedy @returns {boolean} */
export const off = (remedy) => Reflect.get(globalThis, "searchWithout")?.includes(remedy) ?? false;
