// The tools of every page: what is long comes when it is asked for.

import { offerTools } from "./tool-buttons.js";

offerTools({
  listen: () => import("../parts/listen.js"),
  printCode: () => import("../parts/print-code.js"),
  settings: () => import("../parts/settings.js"),
});
