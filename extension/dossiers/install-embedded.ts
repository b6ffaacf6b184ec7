import { browser } from 'wxt/browser';
import { findInstalled } from '../storage/installed.ts';
import { embedded } from './embedded.ts';
import { install } from './install.ts';
import { noteChanges } from './note-changes.ts';

/** The dossier in the package is installed like any other, again with every new version of Gloss. */
export async function installEmbedded(): Promise<void> {
  const known = await findInstalled(embedded.id);
  const whole = known?.state === 'whole' ? known : undefined;
  // A reader's own version of it stays.
  if (whole && whole.from !== 'package') return;
  if (whole?.revision === embeddedRevision()) return;
  await noteChanges(embedded);
  await putEmbedded();
}

const embeddedRevision = (): string =>
  `${browser.runtime.getManifest().version} ${embedded.edited}`;

/** Puts it in the place of one that is damaged. */
export const putEmbedded = (): Promise<void> =>
  install(embedded, JSON.stringify(embedded), 'package', { revision: embeddedRevision() });
