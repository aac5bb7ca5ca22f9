// Before the first paint, so that no page flashes: what this reader chose on this device, and whether a day
// is asked for. In the head, and no module, for a module comes after the first paint.

{
  const { dataset, style } = document.documentElement;
  style.setProperty("--title", JSON.stringify(document.title)); // heads each printed sheet
  try {
    Object.assign(dataset, JSON.parse(localStorage.reading));
  } catch {
    // kept nothing, or not allowed to keep: the page is as the device wants it
  }
  // an official text waits for its answer of the day that is asked for, but not for ever
  if (/[?&]ngay=\d/.test(location.search)) {
    dataset.asked = "";
    setTimeout(() => delete dataset.asked, 4000);
  }
}
