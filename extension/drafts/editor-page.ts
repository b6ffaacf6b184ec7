/** The editor's page: one draft, or the list of them. */

import type { ListedArticle } from '../../core/article/listed-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type Draft, hasArticle } from '../../core/draft/draft.ts';
import {
  changedElsewhere,
  type EditorNote,
  type EditorPageState,
  edited,
  listing,
  noted,
  type OpenDraft,
  opened,
  settledState,
} from '../../core/draft/editor-page-state.ts';
import { dossierOf, forOthers, problemsOf, quotedOf } from '../../core/draft/finish-draft.ts';
import { putArticle } from '../../core/draft/put-article.ts';
import { propose } from '../../core/extraction/propose.ts';
import { log, logged } from '../../core/log.ts';

import { findKeptText } from '../articles/kept-text.ts';

import { hasReviews } from '../exchange/page-data-of-tab.ts';

import { ask } from '../messages/messages.ts';
import { save } from '../save-file.ts';
import { removeDraft } from '../storage/drafts.ts';
import { readKeptArticles } from '../storage/kept-articles.ts';
import {
  findDraft,
  listDrafts,
  startDraft,
  storeChange,
  storeWhole,
  watchOtherTabs,
} from './draft-list.ts';
import { pastedArticle } from './pasted-article.ts';
import { hidePreview, isPreviewed, showPreview } from './preview.ts';

/** A preview is compiled anew, which open pages follow: not at every key. */
const previewDelayMs = 700;

type EditorView = Awaited<ReturnType<EditorPage['view']>>;

/** Calls back with the view, now and after every change. */
export function watchEditorPage(show: (view: EditorView) => void): void {
  const page = new EditorPage(show);
  addEventListener('hashchange', () => void page.openNamed());
  addEventListener('pageshow', ({ persisted }) => persisted && void page.openNamed());
  watchOtherTabs((id) => void page.renew(id), new AbortController().signal);
  void page.begin();
}

class EditorPage {
  #state: EditorPageState = listing();
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  /** Kept articles that can be added to a draft, as further articles on its story. */
  #kept: readonly ListedArticle[] = [];
  /** The tab of the page that was read, if the page's data has reviews. */
  #reviewsIn: number | undefined;
  readonly #show: (view: EditorView) => void;

  constructor(show: (view: EditorView) => void) {
    this.#show = show;
  }

  /** Begins from the page of a tab, which the address names; else where the reader left off. */
  async begin(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const tab = Number(asked.get('tab'));
    const kept = asked.get('kept');
    if (kept) return this.#beginFromKept(kept, asked.get('to'));
    if (!tab) return this.openNamed();
    // A reload goes on with the draft and begins no other.
    history.replaceState(null, '', location.pathname);
    const [source, read] = await Promise.all([
      ask(tab, { type: 'source' }).catch(logged('editor')),
      ask(tab, { type: 'article' }).catch(logged('editor')),
    ]);
    this.#reviewsIn = source && hasReviews(source) ? tab : undefined;
    if (read?.kind === 'article') return this.#openNew(await startDraft(read.article));
    return this.#set(listing(read ? 'no-article' : 'no-page'));
  }

  /** @param to a draft that the article is put to, or another kept article, of which one is begun before */
  async #beginFromKept(id: string, to: string | null): Promise<void> {
    history.replaceState(null, '', location.pathname);
    const first = await findKeptText(to ?? id);
    const draft = (to && (await findDraft(to))) || (first && (await startDraft(first)));
    if (!draft) return this.#set(listing('no-article'));
    await this.#openNew(draft);
    if (to) await this.#putKept(id);
  }

  /** Opens the draft that the address names, or the list. */
  async openNamed(): Promise<void> {
    const id = decodeURIComponent(location.hash.slice(1));
    const draft = id ? await findDraft(id) : undefined;
    if (draft) return this.#open(draft);
    await this.#close(id ? 'missing' : undefined);
  }

  /** Another tab changed a draft: the author goes on here with what it wrote. */
  async renew(id: string): Promise<void> {
    const before = this.#state;
    if (before.kind === 'list') return this.#set(before);
    // A change that the browser could not store is in this tab alone.
    if (before.draft.id !== id || before.status === 'lost') return;
    const [draft, isPreview] = await Promise.all([findDraft(id), isPreviewed(id)]);
    if (this.#state !== before) return;
    if (draft) return this.#set(changedElsewhere(before, draft, isPreview));
    history.replaceState(null, '', location.pathname);
    await this.#close('missing');
  }

  async view() {
    const state = this.#state;
    const view = await (state.kind === 'draft' ? this.#draftView(state) : this.#listView(state));
    return { ...view, reviewsIn: this.#reviewsIn };
  }

  #draftView({ draft, isPreview, status }: OpenDraft) {
    const file = dossierOf(draft);
    return {
      kind: 'draft' as const,
      draft,
      file,
      problems: problemsOf(draft),
      isPreview,
      status,
      edit: (change: (draft: Draft) => Draft) => this.#edit(change),
      onPreview: (isOn: boolean) => void this.#preview(isOn),
      quoted: quotedOf(file).length,
      onSaveForOthers: () => saveDossier(forOthers(draft)),
      onSaveAll: () => saveDossier(file),
      onLeave: () => location.assign('#'),
      keptArticles: this.#kept,
      onPutKept: (id: string) => void this.#putKept(id),
    };
  }

  async #listView({ note, removed }: Extract<EditorPageState, { kind: 'list' }>) {
    return {
      kind: 'list' as const,
      drafts: await listDrafts(),
      note,
      removed: removed && (removed.dossier.title || removed.article.title || removed.id),
      onPaste: (title: string, text: string) => void this.#paste(title, text),
      onOpen: (id: string) => location.assign(`#${id}`),
      onDelete: (id: string) => void this.#delete(id),
      onUndo: () => void this.#undo(),
    };
  }

  async #set(state: EditorPageState): Promise<void> {
    this.#state = state;
    const view = await this.view();
    if (this.#state === state) this.#show(view);
  }

  #openNew(draft: Draft): Promise<void> {
    history.pushState(null, '', `#${draft.id}`);
    return this.#open(draft);
  }

  async #open(draft: Draft): Promise<void> {
    const [isPreview, kept] = await Promise.all([
      isPreviewed(draft.id),
      readKeptArticles().catch(logged('editor')),
    ]);
    this.#kept = kept ?? [];
    await this.#set(opened(draft, isPreview));
    scrollTo(0, 0);
  }

  async #close(note: EditorNote | undefined): Promise<void> {
    await this.#set(listing(note));
    scrollTo(0, 0);
  }

  async #paste(title: string, text: string): Promise<void> {
    const article = pastedArticle(title, text);
    if (article) return this.#openNew(await startDraft(article));
    await this.#set(noted(this.#state, 'no-text'));
  }

  async #delete(id: string): Promise<void> {
    const removed = await findDraft(id);
    await Promise.all([removeDraft(id), hidePreview(id)]);
    await this.#set(listing(undefined, removed));
  }

  async #undo(): Promise<void> {
    const removed = this.#state.kind === 'list' ? this.#state.removed : undefined;
    if (removed) await storeWhole(removed);
    await this.#set(listing());
  }

  async #putKept(id: string): Promise<void> {
    const article = await findKeptText(id);
    if (!article || this.#state.kind !== 'draft' || hasArticle(this.#state.draft, article)) return;
    const proposal = propose(article.paragraphs, article.language);
    this.#edit((now) => putArticle(now, article, proposal));
  }

  #edit(change: (draft: Draft) => Draft): void {
    if (this.#state.kind !== 'draft') return;
    const { draft: before } = this.#state;
    const draft = change(before);
    const next = edited(this.#state, draft);
    // Stored first, because the check of the draft takes its time.
    void (draft.article === before.article ? storeChange(draft) : storeWhole(draft)).then(
      () => this.#settle(true),
      (error: unknown) => {
        log('editor', error);
        this.#settle(false);
      },
    );
    void this.#set(next);
    if (next.isPreview) this.#renewPreview(draft);
  }

  #settle(isStored: boolean): void {
    const next = settledState(this.#state, isStored);
    if (next !== this.#state) void this.#set(next);
  }

  #renewPreview(draft: Draft): void {
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => void showPreview(draft), previewDelayMs);
  }

  async #preview(isOn: boolean): Promise<void> {
    const state = this.#state;
    if (state.kind !== 'draft') return;
    clearTimeout(this.#previewTimer);
    this.#state = { ...state, isPreview: isOn };
    await (isOn ? showPreview(state.draft) : hidePreview(state.draft.id));
    await this.#set(this.#state);
  }
}

const saveDossier = (dossier: Dossier): void =>
  save(`${dossier.id}.json`, 'application/json', `${JSON.stringify(dossier, null, 2)}\n`);
