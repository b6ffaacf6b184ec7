import type { PageState } from '../core/page/page-state.ts';

/** Returns the reason why a page is never read: it is not HTML, or its author has opted out. */
export function pageOptOut(): Extract<PageState, 'not-html' | 'opted-out'> | undefined {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return 'not-html';
  const optedOut = document.querySelector(
    'html[data-gloss="off" i], meta[name="gloss" i][content="off" i]',
  );
  return optedOut ? 'opted-out' : undefined;
}
