/** What Mozilla's linter says of a build. */

export interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * The one warning that stays: `import()` of an address that is not written out. Firefox gives every
 * installation an address of its own, so nobody can write it out, and a relative one counts from the page
 * (measured in Firefox 153). What it loads is two files of the package, by name: entrypoints/content-script/parts.ts.
 */
const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'import', file: 'content-script.js' };

/** Everything but that one warning, as sentences. Were it there twice, the second is unexpected. */
export function unexpected(messages: readonly Message[]): string[] {
  const at = messages.findIndex(
    ({ code, message, file }) =>
      code === known.code && file === known.file && message.includes(known.message),
  );
  return messages
    .filter((_, index) => index !== at)
    .map(({ code, message, file }) => `web-ext: ${code} ${file ?? ''}: ${message}`);
}
