/**
 * Reports errors that are caught and not shown to a reader. Silent until `extension/storage/log.ts` gives it somewhere to
 * write. The chunks of the content script are bundles of their own, so the writer is kept in the world
 * that they share; a page's scripts live in another.
 */
type WriteLog = (part: string, what: unknown) => void;

const key = Symbol.for('gloss log');
const logWorld = globalThis as { [key]?: WriteLog | undefined };

/** @param write undefined to stop reporting */
export function setLog(write: WriteLog | undefined): void {
  logWorld[key] = write;
}

/** @param part of Gloss in which it happened: "badge", "update check" */
export const log = (part: string, what: unknown): void => logWorld[key]?.(part, what);

/** For `catch`: reports the error, and goes on with undefined. */
export const logged =
  (part: string) =>
  (error: unknown): undefined => {
    log(part, error);
  };
