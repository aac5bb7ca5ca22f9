// The form for editors: Sveltia CMS with the fields of the portal's schema, in Vietnamese. The CMS
// chooses its language while it is loaded, so what it finds there is said before.
import { foldSeldom } from "./folding.js";
import { forgetSent } from "./kept.js";

const PREFERENCES = "sveltia-cms.prefs";
const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
// Escape closes a list that is open; it would close the piece that is being written as well
const usual = { locale: "vi", closeWithEscape: false };
localStorage.setItem(PREFERENCES, JSON.stringify({ ...usual, ...chosen }));
// it would offer English, in English, to whoever has an English browser
Object.defineProperty(navigator, "language", { value: "vi" });
const [{ default: CMS }, { config, usual_fields }] = await Promise.all([
  import("@sveltia/cms"),
  fetch(new URL("config.json", import.meta.url)).then((answer) => answer.json()),
]);
CMS.registerEventListener({ name: "postSave", handler: forgetSent });
CMS.init({ config });
foldSeldom(usual_fields);
