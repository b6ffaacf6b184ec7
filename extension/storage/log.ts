/** Writes what is caught silently to the console, while the reader has switched that on in the settings. */
import { setLog } from '../../core/log.ts';
import { readItem, watchStored } from './local.ts';
import { stored } from './stored.ts';

/** For the background and the extension's own pages; never rejects. */
export function startLog(): void {
  const renew = (): void => void readItem(stored.log).then(switchLog, () => {});
  watchStored([stored.log], renew, new AbortController().signal);
  renew();
}

export const switchLog = (isOn: boolean): void => setLog(isOn ? writeToConsole : undefined);

function writeToConsole(part: string, what: unknown): void {
  console.info(`Gloss, ${part}:`, what);
}
