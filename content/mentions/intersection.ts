/** Interface of an IntersectionObserver, as far as it is used here. */
export interface BoxObserver {
  observe(box: Element): void;
  unobserve(box: Element): void;
  /** Ends it. */
  clear(): void;
}

/**
 * Watches which boxes are near the viewport, as an IntersectionObserver does. Ahead of scrolling inside of an
 * element it looks only once such an element was scrolled: most pages have none, and every frame in which
 * a page with many names changes something costs an eighth more with it (docs/performance.md).
 * @param margin how far beyond the viewport is near, as a `rootMargin`
 */
export function observeBoxes(margin: string, report: IntersectionObserverCallback): BoxObserver {
  const watched = new Set<Element>();
  // Without a root, the viewport all the same, Chromium takes longer in every frame for what is ahead in elements.
  const around = { root: document, rootMargin: margin };
  let observer = new IntersectionObserver(report, around);

  function scrolled({ target }: Event): void {
    if (target === document) return;
    stopListening();
    observer.disconnect();
    observer = new IntersectionObserver(report, { ...around, scrollMargin: margin });
    for (const box of watched) observer.observe(box);
  }

  const stopListening = (): void => removeEventListener('scroll', scrolled, { capture: true });

  addEventListener('scroll', scrolled, { capture: true, passive: true });
  return {
    observe(box) {
      watched.add(box);
      observer.observe(box);
    },
    unobserve(box) {
      watched.delete(box);
      observer.unobserve(box);
    },
    clear() {
      stopListening();
      observer.disconnect();
      watched.clear();
    },
  };
}
