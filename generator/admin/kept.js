// The one piece that is being made from a Word file: it lies in this browser until it is handed in.
const DATABASE = "portal-word";
const STORE = "piece";
const ONLY = 1;
const SENT = "portal.word-sent";

/**
 * What the editor has written on the page.
 * @typedef {{ title: string, day: string, lead: string, source: string, body: string, regions: string[], alts: string[] }} Values
 * @typedef {{ name: string, data: Uint8Array, values: Values, at: Date }} Kept
 */

/** @param {Kept} piece */
export const keep = (piece) => asked("readwrite", (store) => store.put(piece, ONLY));

/** @returns {Promise<Kept | undefined>} */
export const kept = () => asked("readonly", (store) => store.get(ONLY));

/** The form has the piece now. Said at once: the page is being left. */
export const markSent = () => localStorage.setItem(SENT, "1");

/** The piece changed, or is another one. */
export const markUnsent = () => localStorage.removeItem(SENT);

export const forget = () => asked("readwrite", (store) => store.delete(ONLY));

/** Forget the piece once the form saved it. */
export async function forgetSent() {
  if (!localStorage.getItem(SENT)) return;
  markUnsent();
  await forget();
}

/**
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest} ask
 * @returns {Promise<any>}
 */
function asked(mode, ask) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
