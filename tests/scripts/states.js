// For test_states.py: what the page's script answers for each history and day, as JSON lines.

import { readFileSync } from "node:fs";
import { stateOn } from "../../theme/assets/js/texts/history.js";

const { asked } = JSON.parse(readFileSync(process.argv[2], "utf-8"));
for (const { history, days } of asked) {
  console.log(JSON.stringify(days.map((day) => stateOn(history, day))));
}
