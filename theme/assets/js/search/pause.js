// Long work in steps: between two of them a slow phone draws, and answers its reader's finger.

const STEP = 8; // ms of work that nobody notices
const HIDDEN = 200; // ms
let since = 0;

/** A moment for all else, once a step's time is over. */
export async function pause() {
  if (performance.now() - since < STEP) return;
  await new Promise((done) => setTimeout(done));
  since = performance.now();
}

/** Until what was shown is drawn; a page that is not looked at draws nothing. */
export const drawn = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, HIDDEN);
  });
