import { useState } from 'preact/hooks';

let lastOwnId = 0;

/**
 * An id that no other element of the page has. Preact's `useId` begins anew with every `render` of the
 * root, and gives ids twice.
 */
export const useOwnId = (): string => useState(() => `own-${++lastOwnId}`)[0];
