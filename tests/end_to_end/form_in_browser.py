"""An editor at the form: a browser whose folder of the project is one of its own (OPFS).

Chromium's dialog for folders cannot be driven; what it would return, a handle to a folder, is real.
"""

import base64
from collections.abc import Mapping

from playwright.sync_api import Locator, Page

PICKED = """window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("project", { create: true });"""
_FILL = """async (files) => {
  const root = await window.showDirectoryPicker();
  for (const [path, data] of Object.entries(files)) {
    const parts = path.split("/"), name = parts.pop();
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
    await file.close();
  }
}"""
_READ = """async () => {
  const files = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") { await walk(handle, `${path}${name}/`); continue; }
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      files[path + name] = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
    }
  };
  await walk(await window.showDirectoryPicker(), "");
  return files;
}"""
_PHOTO = """async () => {
  const canvas = new OffscreenCanvas(2400, 1200), pen = canvas.getContext("2d");
  pen.fillStyle = "green";
  pen.fillRect(0, 0, 2400, 1200);
  const photo = await canvas.convertToBlob({ type: "image/jpeg" });
  const bytes = new Uint8Array(await photo.arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
}"""


def give_files(page: Page, files: Mapping[str, bytes]) -> None:
    page.evaluate(_FILL, {path: base64.b64encode(data).decode() for path, data in files.items()})


def files_in(page: Page) -> dict[str, bytes]:
    files: dict[str, str] = page.evaluate(_READ)
    return {path: base64.b64decode(data) for path, data in files.items()}


def photo(page: Page) -> bytes:
    """A photo of 2400 × 1200 points."""
    return base64.b64decode(page.evaluate(_PHOTO))


def field(page: Page, path: str) -> Locator:
    return page.locator(f'[data-key-path="{path}"]')


def write(page: Page, path: str, words: str) -> None:
    field(page, path).locator("input, textarea").first.fill(words)


def choose(page: Page, path: str, label: str) -> None:
    field(page, path).get_by_role("combobox").first.click()
    page.get_by_role("option", name=label, exact=True).last.click()


def press(button: Locator) -> None:
    """Click where the page still moves: it makes its fields as they come into view."""
    button.scroll_into_view_if_needed()
    button.evaluate("element => element.click()")
