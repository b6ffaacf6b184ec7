import type { WxtViteConfig } from 'wxt';

type RequestsPlugin = NonNullable<WxtViteConfig['plugins']>[number];

/** Each place where Papa Parse could ask a server, or begin a worker of text. */
const removedCalls: readonly RegExp[] = [
  /new XMLHttpRequest(\(\))?/,
  /\w+\.createObjectURL\(new Blob\(\[.*?\], ?\{type: ?["']text\/javascript["']\}\)\)/,
];

/** Takes out of Papa Parse what Gloss never uses of it, so that the package holds no other request than its own. */
export function withoutRequests(): RequestsPlugin {
  return {
    name: 'without-requests',
    enforce: 'pre',
    transform(code, id) {
      const isPapaParse = /\/papaparse\/papaparse(\.min)?\.js$/.test(id.split('?')[0] ?? id);
      return isPapaParse && !id.startsWith('\0')
        ? { code: removeRequests(code), map: null }
        : undefined;
    },
  };
}

/** @throws Error when a new version of the package does it in another way */
export function removeRequests(code: string): string {
  return removedCalls.reduce((before, pattern) => {
    const after = before.replace(pattern, 'undefined');
    if (after === before) throw new Error(`Papa Parse asks in a way that is not known: ${pattern}`);
    return after;
  }, code);
}
