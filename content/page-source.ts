import type { PageSource } from '../extension/messages/message.ts';

/** In UTF-16 code units. Long news pages have a tenth of that. */
const longestSource = 10_000_000;

/** The whole page: asked for when the reader begins a dossier from it, and never else. */
export function pageSource(): PageSource | undefined {
  const html = document.documentElement.outerHTML;
  return html.length > longestSource ? undefined : { html, address: location.href };
}
