const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, div, section';

/** The text of all blocks that hold no other block. */
export function paragraphsOf(content: Element): string[] {
  const all = [...content.querySelectorAll(blocks)];
  const leaves = all.filter((block) => !block.querySelector(blocks));
  return (leaves.length ? leaves : [content])
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
