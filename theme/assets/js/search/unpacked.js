// Files that were packed when they were written, unpacked by the browser whether or not the host did.

/** A file's bytes as they were before. @param {Response} response @returns {Promise<BodyInit>} */
export async function unpackedStream(response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
}
