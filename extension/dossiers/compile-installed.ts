/** Keeps the compiled dossiers in step with the installed ones. For the background alone. */
import { packLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { logged } from '../../core/log.ts';
import { putCompiled, readCompiled, removeUnreadParts } from '../storage/compiled.ts';
import { type Installed, readInstalled, watchInstalled } from '../storage/installed.ts';
import type { LeftOutReason } from '../storage/stored.ts';
import { scheduleChecks } from './check-for-updates.ts';
import { compileParts, compilerVersion } from './compile-part.ts';
import { compileWords } from './compile-stories.ts';
import { installEmbedded } from './install-embedded.ts';
import { joinWhatFits, type Part } from './join-what-fits.ts';

let running: Promise<void> | undefined;
let isStale = false;

/** Compiles now and after every change, and keeps an alarm while anything is subscribed to. */
export function keepCompiled(): void {
  const renew = (): void => {
    void compileInstalled().catch(logged('compile'));
    void scheduleChecks().catch(logged('update check'));
  };
  watchInstalled(renew, new AbortController().signal);
  renew();
}

/**
 * Compiles the installed dossiers, unless that is done; one run after the other. Called at every start of the
 * worker, too, because it may have been ended in the middle.
 */
export function compileInstalled(): Promise<void> {
  isStale = true;
  running ??= compileWhileStale().finally(() => {
    running = undefined;
  });
  return running;
}

async function compileWhileStale(): Promise<void> {
  while (isStale) {
    isStale = false;
    await installEmbedded();
    const on = (await readInstalled()).filter(({ isOn }) => isOn);
    const madeFrom = descriptionOf(on);
    const before = await readCompiled();
    // Without a record of what is stored, every file is read again.
    if (before?.madeFrom !== madeFrom) await compile(on, madeFrom, before === undefined);
    // The browser may have been ended before they were removed.
    else await removeUnreadParts(before.parts);
  }
}

const revisionOf = (one: Installed): string => (one.state === 'whole' ? one.revision : '');

/** Differs whenever something else would be compiled. */
const descriptionOf = (on: readonly Installed[]): string =>
  JSON.stringify([compilerVersion, on.map((one) => [one.id, revisionOf(one), one.colour])]);

async function compile(on: readonly Installed[], madeFrom: string, isAnew: boolean): Promise<void> {
  const whole = on.filter((one) => one.state === 'whole');
  const parts = await compileParts(whole, isAnew);
  const { lexicon, fitting } = joinWhatFits(parts);
  await putCompiled(
    {
      ...packLexicon(lexicon),
      leftOut: leftOutOf(on, parts, fitting),
      madeFrom,
      parts: new Map(fitting.map(({ id, part }) => [id, part])),
    },
    compileWords(),
  );
}

function leftOutOf(
  on: readonly Installed[],
  whole: readonly Part[],
  fitting: readonly Part[],
): Map<string, LeftOutReason> {
  const isIn = (some: readonly Part[], id: string) => some.some((one) => one.id === id);
  const out = on.filter(({ id }) => !isIn(fitting, id));
  return new Map(out.map(({ id }) => [id, isIn(whole, id) ? 'full' : 'damaged']));
}
