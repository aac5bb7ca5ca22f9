// Before the first paint, so that no page flashes: what this reader chose on this device. In the head,
// and no module, for a module comes after the first paint.

{
  const root = document.documentElement;
  try {
    const { size, ground } = JSON.parse(localStorage.getItem("reading") ?? "{}");
    if (size) root.dataset.size = size;
    if (ground) root.dataset.ground = ground;
  } catch {
    // kept nothing, or not allowed to keep: the page is as the device wants it
  }
}
