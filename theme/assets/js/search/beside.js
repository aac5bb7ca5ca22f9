// What the page asks of `shards.js`: in a worker, or in the page itself where none may run.

/** @import {Reply, Wish} from "./shards.js" */

/** @typedef {{wish: Wish, done: (reply: Reply) => void, fail: (error: unknown) => void}} Waiting */

/** @type {Map<number, Waiting>} */
const waiting = new Map();
/** @type {Worker | null | undefined} null: none may run */
let worker;
let count = 0;

/** @param {Worker | null} begun by whoever knew first that it will be needed */
export function useWorker(begun) {
  worker = begun;
  if (!begun) return;
  begun.onmessage = ({ data: { number, reply } }) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (reply) asked?.done(reply);
    else asked?.fail(new Error("no shard"));
  };
  begun.onerror = () => {
    worker = null;
    for (const { wish, done, fail } of waiting.values()) inPage(wish).then(done, fail);
    waiting.clear();
  };
}

/** @param {Wish} wish @returns {Promise<Reply>} */
const inPage = async (wish) => (await import("./shards.js")).answer(wish);

/** @param {Wish} wish @returns {Promise<Reply>} */
export function ask(wish) {
  if (worker === undefined) useWorker(newWorker());
  if (!worker) return inPage(wish);
  const own = worker;
  return new Promise((done, fail) => {
    count += 1;
    waiting.set(count, { wish, done, fail });
    own.postMessage({ number: count, wish });
  });
}

/** @returns {Worker | null} */
function newWorker() {
  try {
    return new Worker(new URL("./shards.js", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
