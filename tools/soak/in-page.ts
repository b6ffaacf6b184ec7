/** Functions that run in a page, as the page's own could: each is complete in itself. */

export const isAt = (address: string): boolean =>
  location.href.split('?')[0] === address && document.readyState === 'complete';

/** The names that are lit, by either painter, each once, in the order of letters. */
export function readLit(): string[] {
  const names = Array.from(document.querySelectorAll('gloss-mark'), (mark) => mark.textContent);
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('gloss-') || name === 'gloss-singled') return;
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      names.push(range.toString());
    });
  });
  return [...new Set(names)].sort();
}

/** Traces of Gloss in the page: elements, attributes, styles and highlights. */
export function readLeft(): string[] {
  const left = document.adoptedStyleSheets.map(() => 'a style sheet');
  for (const element of document.querySelectorAll('*')) {
    if (element.localName.startsWith('gloss-')) left.push(element.localName);
    for (const { name } of element.attributes) if (/gloss|markjs/.test(name)) left.push(name);
  }
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('gloss-') && highlight.size) left.push(name);
  });
  return left;
}

/** True if a page without scripts has the very markup that its server gives. */
export async function isAsServed(): Promise<boolean> {
  const text = await (await fetch(location.href)).text();
  const served = new DOMParser().parseFromString(text, 'text/html');
  return served.documentElement.outerHTML === document.documentElement.outerHTML;
}

/** Goes on within the application of the page. */
export function goToView(nth: number): void {
  (globalThis as never as { view(nth: number): void }).view(nth);
}
