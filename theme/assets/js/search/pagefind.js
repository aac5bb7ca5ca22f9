// What Pagefind's own script, loaded when it is needed, has to offer.

/**
 * @typedef {{element: string, id: string, text: string, location: number}} Anchor
 * @typedef {{url: string, content: string, meta: Record<string, string>, anchors: Anchor[],
 *   filters?: Record<string, string[]>}} Fragment
 * @typedef {{id: string, score: number, words?: number[], data: () => Promise<Fragment>}} Result
 * @typedef {Record<string, Record<string, number>>} Counts by filter and value
 * @typedef {Record<string, string | {any: string[]}>} Filters by name, the value that a page must have, or one of several
 * @typedef {{results: Result[], filters?: Counts}} Results
 * @typedef {{filters?: Filters, sort?: Record<string, "asc" | "desc">}} How
 * @typedef {{
 *   options: (options: object) => Promise<void>,
 *   init: () => Promise<void>,
 *   destroy: () => Promise<void>,
 *   mergeIndex: (place: string, options: object) => Promise<void>,
 *   search: (term: string | null, how: How) => Promise<Results>,
 *   preload: (term: string) => Promise<void>,
 *   filters: () => Promise<Counts>,
 * }} Pagefind
 */

export {};
