/** After the page's load, time in which its scripts take over what the server sent, in ms. */
const afterLoad = 1000;

/**
 * Resolves when a page has most likely taken over its own markup. Elements of ours put in before that
 * make a framework find another page than its server sent, and throw it away.
 */
export async function settled(): Promise<void> {
  // Not by the event alone: `document.open()` takes listeners away.
  while (document.readyState !== 'complete')
    await new Promise((go) => {
      addEventListener('load', go, { once: true });
      setTimeout(go, afterLoad);
    });
  const since = performance.now() - loadEnd();
  if (since < afterLoad) await new Promise((go) => setTimeout(go, afterLoad - since));
}

/** Zero while it is not over, and in pages that never load. */
function loadEnd(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.loadEventStart ?? 0;
}
