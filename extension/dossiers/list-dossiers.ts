import { factNews } from '../../core/dossier/differences/compare.ts';
import type {
  LeftOut,
  ListedDossier,
  VersionNews,
} from '../../core/dossier/installed/listed-dossier.ts';
import { rereadInSteps } from '../../core/dossier/reading/read-dossier.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import { runInSlices } from '../run-in-slices.ts';
import { readLeftOut } from '../storage/compiled.ts';
import {
  type Installed,
  originOf,
  readFile,
  readFormerFile,
  readInstalled,
  titleOf,
} from '../storage/installed.ts';
import type { LeftOutReason } from '../storage/stored.ts';
import { readUpdateCheck } from '../storage/update-checks.ts';
import { addressOf } from './subscription.ts';

/** The installed dossiers as the settings list them; kept articles have a list of their own. */
export async function listDossiers(): Promise<ListedDossier[]> {
  const [installed, leftOut] = await Promise.all([readInstalled(), readLeftOut()]);
  const written = installed.filter((one) => originOf(one) !== 'kept');
  return Promise.all(written.map((one) => listedDossier(one, leftOut.get(one.id))));
}

async function listedDossier(
  one: Installed,
  reason: LeftOutReason | undefined,
): Promise<ListedDossier> {
  const leftOut = reason && one.isOn ? await leftOutFor(reason, one.id) : undefined;
  const shared = { id: one.id, title: titleOf(one), isOn: one.isOn, colour: one.colour, leftOut };
  if (one.state === 'damaged') return { state: 'damaged', ...shared };
  const { author, facts, names, from } = one;
  const check = await readUpdateCheck(one.id);
  return {
    state: 'whole',
    ...shared,
    author,
    facts,
    names,
    from,
    signature: one.publisher || addressOf(one) ? signatureView(one.publisher) : undefined,
    check: check && { at: new Date(check.at), failure: check.failure },
    news: addressOf(one) && (await newsOf(one.id, check?.isRolledBack === true)),
  };
}

async function leftOutFor(reason: LeftOutReason, id: string): Promise<LeftOut> {
  if (reason === 'full') return { reason };
  const former = await runInSlices(rereadInSteps(await readFormerFile(id)));
  return { reason, canRollBack: former !== undefined };
}

/** Undefined where there is only one version that can be read. */
async function newsOf(id: string, isRolledBack: boolean): Promise<VersionNews | undefined> {
  const former = await runInSlices(rereadInSteps(await readFormerFile(id)));
  const now = former && (await runInSlices(rereadInSteps(await readFile(id))));
  if (!former || !now) return undefined;
  return { ...(isRolledBack ? factNews(now, former) : factNews(former, now)), isRolledBack };
}
