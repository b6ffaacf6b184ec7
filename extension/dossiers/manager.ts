/** The installed dossiers as the settings show them, and what a reader does with them there. */
import { browser } from 'wxt/browser';
import type { ListedDossier } from '../../components/settings/DossierRow.tsx';
import type { DossiersProps } from '../../components/settings/Dossiers.tsx';
import type { ReviewedFile } from '../../components/settings/Review.tsx';
import type { MessageKey } from '../../components/ui/i18n.ts';
import { commonNames } from '../../core/dossier/checks/without-common-names.ts';
import { type FactNews, factNews } from '../../core/dossier/differences/compare.ts';
import { dossierAddress } from '../../core/dossier/reading/dossier-url.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import {
  longestFile,
  readDossier,
  rereadDossier,
} from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { readLeftOut, type WhyLeftOut } from '../storage/compiled.ts';
import {
  type Installed,
  type Origin,
  readFile,
  readFormer,
  readInstalled,
  removeDossier,
  setColour,
  setDossierOn,
} from '../storage/installed.ts';
import {
  type Look,
  putLook,
  readLook,
  removeLook,
  type Trouble,
} from '../storage/update-checks.ts';
import { showDossier } from '../tabs/dossier-tab.ts';
import { isFollowed, lookAt } from './check-for-updates.ts';
import { fetchDossier, hostPattern } from './fetch-dossier.ts';
import { install, rollBack } from './install.ts';

/** A file that waits for the reader's yes. */
interface Waiting {
  readonly name: string;
  readonly text: string;
  readonly from: Origin;
  readonly etag?: string | undefined;
}

const troubles: Record<Trouble['kind'], MessageKey & `trouble${string}`> = {
  forbidden: 'troubleForbidden',
  offline: 'troubleOffline',
  missing: 'troubleMissing',
  moved: 'troubleMoved',
  large: 'troubleLarge',
  broken: 'troubleBroken',
  other: 'troubleOther',
};

const whyLeftOut: Record<WhyLeftOut, MessageKey & `trouble${string}`> = {
  damaged: 'troubleDamaged',
  full: 'troubleFull',
};

type State = Pick<DossiersProps, 'dossiers' | 'review' | 'note' | 'removed'>;

/** @param changed called when there is something new to show */
export function dossierRoom(changed: () => void) {
  let waiting: Waiting | undefined;
  let review: ReviewedFile | undefined;
  let note: DossiersProps['note'];
  let removed: { readonly one: Installed; readonly file: string } | undefined;

  /** Whatever the reader does next, what was said before is over. */
  async function act(deed: () => Promise<void>): Promise<void> {
    note = undefined;
    removed = undefined;
    try {
      await deed();
    } catch (error) {
      note = { key: 'troubleFailed', what: (error as Error).message };
    }
    changed();
  }

  async function consider(file: Waiting): Promise<void> {
    waiting = file;
    review = await reviewOf(file);
  }

  async function take(file: File): Promise<void> {
    const { name } = file;
    if (file.size > longestFile) {
      note = { key: 'troubleLarge', what: '' };
      return;
    }
    const read = readBytes(new Uint8Array(await file.arrayBuffer()));
    if ('text' in read) await consider({ name, text: read.text, from: 'file' });
    else review = { name, problems: [read.problem], common: [] };
  }

  async function add(): Promise<void> {
    const { dossier } = readDossier(waiting?.text ?? '');
    if (waiting && dossier) await put(dossier, waiting);
    leave();
  }

  async function put(dossier: Dossier, { text, from, etag }: Waiting): Promise<void> {
    const { id } = dossier;
    const before = await findInstalled(id);
    await install(dossier, text, from);
    if (isFollowed({ from })) await putLook(id, { at: new Date().toISOString(), etag });
    else await removeLook(id);
    if (before && isFollowed(before)) await giveBack(hostPattern(before.from));
  }

  function leave(): void {
    waiting = undefined;
    review = undefined;
  }

  async function follow(address: string): Promise<void> {
    const origin = dossierAddress(address);
    if (!origin) {
      note = { key: 'troubleAddress', what: '' };
      return;
    }
    const fetched = await fetchDossier(origin);
    if (fetched.kind === 'file')
      await consider({ name: origin, text: fetched.text, from: origin, etag: fetched.etag });
    else if (fetched.kind === 'trouble') note = noteOf(fetched.trouble);
  }

  async function remove(id: string): Promise<void> {
    const one = await findInstalled(id);
    const file = await readFile(id);
    await removeDossier(id);
    if (one && file !== undefined) removed = { one, file };
    if (one && isFollowed(one)) await giveBack(hostPattern(one.from));
  }

  async function undo(last: typeof removed): Promise<void> {
    const { dossier } = readDossier(last?.file ?? '');
    if (!last || !dossier) return;
    await install(dossier, last.file, last.one.from);
    if (!last.one.isOn) await setDossierOn(last.one.id, false);
    await setColour(last.one.id, last.one.colour);
  }

  const originNow = async (id: string): Promise<Origin> =>
    (await findInstalled(id))?.from ?? 'file';

  return {
    async state(): Promise<State> {
      const leftOut = await readLeftOut();
      const dossiers = await Promise.all(
        (await readInstalled()).map((one) => listed(one, leftOut.get(one.id))),
      );
      return { dossiers, review, note, removed: removed?.one.title };
    },
    actions: {
      onDossierOn: (id, isOn) => void act(() => setDossierOn(id, isOn)),
      onColour: (id, colour) => void act(() => setColour(id, colour)),
      onOpen: (id) => void showDossier(id),
      onRemove: (id) => void act(() => remove(id)),
      onUndo: () => {
        const last = removed;
        void act(() => undo(last));
      },
      onFile: (file) => void act(() => take(file)),
      onFollow: (address) => void withPermission(address, () => act(() => follow(address))),
      onAdd: () => void act(add),
      onLeave: () => void act(async () => leave()),
      onLook: (id) => void originNow(id).then((from) => act(() => lookAt({ id, from }))),
      onRollBack: (id) => void originNow(id).then((from) => act(() => rollBack(id, from))),
    } satisfies Omit<DossiersProps, keyof State>,
  };

  /** The browser asks the reader only right after a click: nothing may be awaited before. */
  async function withPermission(address: string, go: () => Promise<void>): Promise<void> {
    const origin = dossierAddress(address);
    const isGranted =
      !origin || (await browser.permissions.request({ origins: [hostPattern(origin)] }));
    if (isGranted) return go();
    return act(async () => {
      note = { key: 'troubleForbidden', what: '' };
    });
  }
}

/** A host that no followed dossier needs any more is not Gloss's to ask. */
async function giveBack(pattern: string): Promise<void> {
  const others = (await readInstalled()).filter(isFollowed).map(({ from }) => hostPattern(from));
  if (others.includes(pattern)) return;
  // What the content script may read anyway cannot be given back: Chromium refuses, Firefox keeps it.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => {});
}

const noteOf = ({ kind, what }: Trouble) => ({ key: troubles[kind], what });

const findInstalled = async (id: string): Promise<Installed | undefined> =>
  (await readInstalled()).find((one) => one.id === id);

const addressIn = (one: { from: Origin } | undefined): string | undefined =>
  one && isFollowed(one) ? one.from : undefined;

async function reviewOf(file: Waiting): Promise<ReviewedFile> {
  const { dossier, problems } = readDossier(file.text);
  const before = dossier && rereadDossier(await readFile(dossier.id));
  const installed = dossier && (await findInstalled(dossier.id));
  return {
    name: file.name,
    dossier,
    problems,
    common: dossier ? commonNames(dossier) : [],
    news: before && dossier && factNews(before, dossier),
    replaced: installed?.title,
    followed: addressIn(installed),
    follows: addressIn(file),
  };
}

async function listed(one: Installed, why: WhyLeftOut | undefined): Promise<ListedDossier> {
  const look = await readLook(one.id);
  return {
    ...one,
    looked: look && new Date(look.at),
    trouble: look?.trouble && noteOf(look.trouble),
    leftOut: why && one.isOn ? whyLeftOut[why] : undefined,
    isReplaceable: why === 'damaged' && rereadDossier(await readFormer(one.id)) !== undefined,
    isRolledBack: look?.isRolledBack,
    news: await newsOf(one, look),
  };
}

async function newsOf(one: Installed, look: Look | undefined): Promise<FactNews | undefined> {
  if (!isFollowed(one)) return undefined;
  const former = rereadDossier(await readFormer(one.id));
  const now = former && rereadDossier(await readFile(one.id));
  if (!former || !now) return undefined;
  return look?.isRolledBack ? factNews(now, former) : factNews(former, now);
}
