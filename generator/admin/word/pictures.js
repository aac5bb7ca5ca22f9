// Pictures of a Word file, drawn anew: upright, not too large, without a word of where they were taken.

const LARGEST = 1600;
const QUALITY = 0.82;

/** @typedef {{ data: Uint8Array, width: number, height: number, address: string }} DrawnPicture */

/**
 * Return a picture that browsers can show, or null for one that this one cannot read.
 * @param {Uint8Array} bytes @param {string} type
 * @returns {Promise<DrawnPicture | null>}
 */
export async function drawn(bytes, type) {
  try {
    const image = await createImageBitmap(new Blob([/** @type {BlobPart} */ (bytes)], { type }));
    const scale = Math.min(1, LARGEST / Math.max(image.width, image.height));
    const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.fillStyle = "white";
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    return {
      data: new Uint8Array(await blob.arrayBuffer()),
      width,
      height,
      address: URL.createObjectURL(blob),
    };
  } catch {
    return null;
  }
}
