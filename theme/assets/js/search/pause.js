// Long work in steps: between two of them a slow phone draws, and answers its reader's finger.

const STEP = 8; // ms of work that nobody notices
let since = 0;

/** A moment for all else, once a step's time is over. */
export async function pause() {
  if (performance.now() - since < STEP) return;
  await new Promise((done) => setTimeout(done));
  since = performance.now();
}
