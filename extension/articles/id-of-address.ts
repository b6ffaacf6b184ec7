/** In hexadecimal digits: 64 bits, so that no two articles share an id. */
const idLength = 16;

/** The id of the dossier of an article. It tells nothing of the article to whoever sees it. */
export async function idOfAddress(address: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  const digits = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `kept-${digits.join('').slice(0, idLength)}`;
}
