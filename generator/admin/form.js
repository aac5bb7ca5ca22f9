// The form for editors: Sveltia CMS with the fields of the portal's schema, in Vietnamese. The CMS
// chooses its language while it is loaded, so what it finds there is said before.
const PREFERENCES = "sveltia-cms.prefs";
if (!localStorage.getItem(PREFERENCES)) {
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: "vi" }));
}
const [{ default: CMS }, config] = await Promise.all([
  import("@sveltia/cms"),
  fetch(new URL("config.json", import.meta.url)).then((answer) => answer.json()),
]);
CMS.init({ config });
