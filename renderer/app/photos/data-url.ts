/** A photograph for `src`: an object URL would have to be given back, and one that is forgotten outlives the lock. */
export function jpegUrl(bytes: Uint8Array): string {
  return `data:image/jpeg;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}
