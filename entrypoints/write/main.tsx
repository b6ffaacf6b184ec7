import { render } from 'preact';
import type { WriteProps } from '../../components/editor/Write.tsx';
import { Write } from '../../components/editor/Write.tsx';
import '../../components/editor/editor.css';
import type { MessageKey } from '../../components/ui/i18n.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { dossierOf, problemsOf } from '../../core/draft/finish-draft.ts';
import {
  findDraft,
  keepWhole,
  keepWork,
  listDrafts,
  startDraft,
  watchOtherTabs,
} from '../../extension/drafts/draft-list.ts';
import { hidePreview, isPreviewed, showPreview } from '../../extension/drafts/preview.ts';
import { pastedArticle, readArticle } from '../../extension/drafts/read-article.ts';
import { t } from '../../extension/i18n.ts';
import { ask } from '../../extension/messages/messages.ts';
import { save } from '../../extension/save-file.ts';
import { removeDraft } from '../../extension/storage/drafts.ts';

/** In ms: the shelf is made again for a preview, which open pages follow. */
const previewRest = 700;

let draft: Draft | undefined;
let note: MessageKey | undefined;
let removed: Draft | undefined;
let isPreview = false;
let isLost = false;
let isElsewhere = false;
let preparing: ReturnType<typeof setTimeout> | undefined;

document.documentElement.lang = t('locale');
document.title = t('writeTitle');
addEventListener('hashchange', () => void openNamed());
addEventListener('pageshow', ({ persisted }) => persisted && void openNamed());
watchOtherTabs((id) => void keepUp(id));
void begin();

/** From the page of a tab, which the address names; else where the reader left off. */
async function begin(): Promise<void> {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  if (!tab) return openNamed();
  // A reload goes on with the draft and begins no other.
  history.replaceState(null, '', location.pathname);
  const source = await ask(tab, { type: 'source' }).catch(() => undefined);
  const article = source && readArticle(source);
  if (article) return openNew(await startDraft(article));
  note = source ? 'writeNoArticle' : 'writeNoPage';
  await show();
}

function openNew(one: Draft): Promise<void> {
  history.pushState(null, '', `#${one.id}`);
  return open(one);
}

async function openNamed(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  const found = id ? await findDraft(id) : undefined;
  note = id && !found ? 'writeMissing' : undefined;
  await open(found);
}

async function open(one: Draft | undefined): Promise<void> {
  draft = one;
  isElsewhere = false;
  if (one) note = undefined;
  isPreview = one !== undefined && (await isPreviewed(one.id));
  await show();
  scrollTo(0, 0);
}

/** Another tab changed a draft: what it wrote is in this one too before the author goes on here. */
async function keepUp(id: string): Promise<void> {
  if (!draft) return show();
  // What the browser could not keep is here alone.
  if (draft.id !== id || isLost) return;
  const before = draft;
  const newer = await findDraft(id);
  if (draft !== before) return;
  if (!newer) return close('writeMissing');
  draft = newer;
  isElsewhere = true;
  isPreview = await isPreviewed(id);
  await show();
}

async function close(why: MessageKey): Promise<void> {
  history.replaceState(null, '', location.pathname);
  note = why;
  await open(undefined);
}

const actions: Omit<WriteProps, 't' | 'drafts' | 'desk' | 'note' | 'removed'> = {
  onPaste(title, text) {
    const article = pastedArticle(title, text);
    if (article) return void startDraft(article).then(openNew);
    note = 'writeNoText';
    void show();
  },
  onOpen: (id) => location.assign(`#${id}`),
  onDelete: (id) => void findDraft(id).then((one) => remove(id, one)),
  onUndo() {
    const last = removed;
    removed = undefined;
    if (last) void keepWhole(last).then(show);
  },
};

async function remove(id: string, one: Draft | undefined): Promise<void> {
  removed = one;
  await Promise.all([removeDraft(id), hidePreview(id)]);
  await show();
}

function edit(deed: (draft: Draft) => Draft): void {
  if (!draft) return;
  draft = deed(draft);
  isElsewhere = false;
  void keepWork(draft).then(
    () => settled(false),
    () => settled(true),
  );
  void show();
  if (isPreview) prepare(draft);
}

function settled(lost: boolean): void {
  if (isLost === lost) return;
  isLost = lost;
  void show();
}

function prepare(one: Draft): void {
  clearTimeout(preparing);
  preparing = setTimeout(() => void showPreview(one), previewRest);
}

async function preview(isOn: boolean): Promise<void> {
  if (!draft) return;
  clearTimeout(preparing);
  isPreview = isOn;
  await (isOn ? showPreview(draft) : hidePreview(draft.id));
  await show();
}

function deskOf(one: Draft): NonNullable<WriteProps['desk']> {
  const file = dossierOf(one);
  return {
    draft: one,
    file,
    problems: problemsOf(one),
    edit,
    isPreview,
    isLost,
    isElsewhere,
    onPreview: (isOn) => void preview(isOn),
    onSave: () => save(`${one.id}.json`, 'application/json', `${JSON.stringify(file, null, 2)}\n`),
    onLeave: () => location.assign('#'),
  };
}

async function show(): Promise<void> {
  const desk = draft && deskOf(draft);
  const drafts = draft ? [] : await listDrafts();
  render(
    <Write
      t={t}
      drafts={drafts}
      desk={desk}
      note={note}
      removed={removed && (removed.dossier.title || removed.article.title || removed.id)}
      {...actions}
    />,
    document.body,
  );
}
