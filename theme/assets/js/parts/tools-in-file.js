// The tools of a page that was opened from a file, where nothing can come later: all of them at once.

import * as listen from "./listen.js";
import "./print-code.js";
import * as settings from "./settings.js";
import { offerTools } from "./tool-buttons.js";

offerTools({
  listen: async () => listen,
  printCode: async () => {},
  settings: async () => settings,
});
