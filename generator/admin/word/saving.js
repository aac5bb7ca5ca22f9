// Files that are saved on the editor's own machine.

import { zipSync } from "fflate";

/** @typedef {{ name: string, data: Uint8Array }} Saved */

/** Stored as they are: pictures do not get smaller. */
/** @param {Saved[]} files */
export function archive(files) {
  return zipSync(Object.fromEntries(files.map(({ name, data }) => [name, data])), { level: 0 });
}

/** @param {Saved} file */
export function save({ name, data }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (data)]));
  link.download = name.split("/").at(-1) ?? name;
  link.click();
  URL.revokeObjectURL(link.href);
}
