/** A hostile page may offer a thousand. */
const mostRead = 20;

const { querySelectorAll } = Document.prototype;

const offerSelector = 'head > link[rel~="alternate" i][type="application/vnd.gloss+json" i]';

/** In UTF-16 units: longer ones are refused wherever they come from. */
const longestAddress = 2000;

/**
 * The address of the dossier that the page offers in its head, the first of several; undefined where it offers none.
 * Asked for while the popup is open. Nothing is asked there: that takes a press of the reader's.
 */
export function dossierOffer(): string | undefined {
  return [...querySelectorAll.call(document, offerSelector)]
    .slice(0, mostRead)
    .map((link) => (link instanceof HTMLLinkElement ? link.href : ''))
    .find((href) => href.startsWith('https://') && href.length <= longestAddress);
}
