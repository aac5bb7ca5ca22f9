// Before the first paint, so that no page flashes: what this reader chose on this device, and whether a day
// is asked for. In the head, and no module, for a module comes after the first paint.

{
  const root = document.documentElement;
  try {
    const { size, ground } = JSON.parse(localStorage.getItem("reading") ?? "{}");
    if (size) root.dataset.size = size;
    if (ground) root.dataset.ground = ground;
  } catch {
    // kept nothing, or not allowed to keep: the page is as the device wants it
  }
  // an official text waits for its answer of the day that is asked for, but not for ever
  if (/[?&]ngay=\d{4}-\d\d-\d\d(&|$)/.test(location.search)) {
    root.dataset.asked = "";
    setTimeout(() => root.removeAttribute("data-asked"), 2000);
  }
}
