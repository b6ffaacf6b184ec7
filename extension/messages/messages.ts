/**
 * What the parts of the extension tell each other: ids, numbers and settings. Text of a page is in three
 * answers only: `annotations`, which the reader asks for as a file, `outline`, which the side panel
 * shows, and `source`, of which the reader begins a dossier. Only that draft is kept.
 */
import { browser } from 'wxt/browser';
import type { EntityKind } from '../../core/dossier/schema.ts';

export type PageState =
  /** Everything has been read. */
  | 'idle'
  /** As much as Gloss ever reads of a page has been read, and there is more. */
  | 'partial'
  | 'reading'
  /** The page changes too fast to be followed; what comes is read when it is calmer. */
  | 'restless'
  | 'off'
  | 'site-off'
  | 'no-dossier'
  /** The page's author asked to be left alone. */
  | 'opted-out'
  | 'not-html';

export interface EntityCount {
  /** `<dossier id>/<entity id>` */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly count: number;
}

export interface PageSummary {
  readonly state: PageState;
  readonly host: string;
  /** Another number after every change of the mentions, and in every page. */
  readonly edition: number;
  /** Of visible mentions, in the order of their first appearance. */
  readonly counts: readonly EntityCount[];
}

/** A mention as a W3C TextQuoteSelector and its entity. */
export interface PageAnnotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly entity: Pick<EntityCount, 'key' | 'name'>;
}

/** A mention as the side panel shows it. */
export interface OutlinedMention {
  /** Index of its passage. */
  readonly passage: number;
  /** UTF-16 code units of the passage, like `end`. */
  readonly start: number;
  readonly end: number;
  /** More than one for a name that is shared. */
  readonly entities: readonly Omit<EntityCount, 'count'>[];
}

/** Visible mentions in page order, and the passages that they stand in. */
export interface PageOutline {
  /** Of the page. */
  readonly address: string;
  readonly passages: readonly string[];
  readonly mentions: readonly OutlinedMention[];
  /** So many mentions more there are, which are not told. */
  readonly left: number;
}

/** A page as it stands now. */
export interface PageSource {
  readonly html: string;
  readonly address: string;
}

/** What a page's script answers, by message type. */
export interface PageAnswers {
  summary(): PageSummary;
  annotations(): Promise<PageAnnotation[]>;
  /** Shows the next or previous mention of one entity, or of any. */
  jump(message: { direction: 1 | -1; entity?: string | undefined }): void;
  /** The same, and opens its card with the focus inside. */
  visit(message: { direction: 1 | -1 }): void;
  outline(): Promise<PageOutline | undefined>;
  /** Shows the mention of an entity at this index of the outline. */
  go(message: { index: number; entity: string }): void;
  /** Shows the page again as it was before the first `go`. */
  back(): void;
  /** Opens the list of mentions in the page. */
  list(): void;
  /** The whole page; undefined where it is too long for any article. */
  source(): PageSource | undefined;
}

type Question<Type extends keyof PageAnswers> = { type: Type } & (Parameters<
  PageAnswers[Type]
>[0] extends undefined
  ? unknown
  : Parameters<PageAnswers[Type]>[0]);

/** Asks the script of a tab; rejects where there is none. */
export function ask<Type extends keyof PageAnswers>(
  tab: number,
  question: Question<Type>,
): Promise<Awaited<ReturnType<PageAnswers[Type]>>> {
  return browser.tabs.sendMessage(tab, question, { frameId: 0 });
}

/**
 * Answers what the extension's own pages ask; everything else is ignored. By callback, because Chromium knows
 * no promises here (the polyfill does not come into pages); what fails is answered with nothing.
 */
export function answer(answers: PageAnswers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    send: (reply?: unknown) => void,
  ): true | undefined => {
    const { type } = (message ?? {}) as { type?: string };
    if (sender.id !== browser.runtime.id || !type || !Object.hasOwn(answers, type))
      return undefined;
    const reply = answers[type as keyof PageAnswers] as (message: unknown) => unknown;
    Promise.try(reply, message).then(send, () => send());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => isAlive() && browser.runtime.onMessage.removeListener(listener),
  );
}

/** Tells the background how many mentions a page shows, for the badge of its tab. */
export const tellCount = (count: number): void => tell({ type: 'count', count });

/** The count in a message of a page's script; undefined for any other message. */
export function countIn(message: unknown): number | undefined {
  const { type, count } = (message ?? {}) as { type?: unknown; count?: unknown };
  return type === 'count' && Number.isSafeInteger(count) && (count as number) >= 0
    ? (count as number)
    : undefined;
}

/** Opens the dossier page at a claim; a page cannot open an extension's page itself. */
export const openDossier = (dossier: string, claim: string): void =>
  tell({ type: 'open-dossier', dossier, claim });

/** What `openDossier` asks for; undefined for any other message. */
export function dossierIn(message: unknown): { dossier: string; claim: string } | undefined {
  const { type, dossier, claim } = (message ?? {}) as Record<string, unknown>;
  return type === 'open-dossier' && typeof dossier === 'string' && typeof claim === 'string'
    ? { dossier, claim }
    : undefined;
}

/** Nobody may be listening: the worker can be asleep, or the extension gone. */
function tell(message: object): void {
  void Promise.resolve(isAlive() && browser.runtime.sendMessage(message)).catch(() => {});
}

/** False in a page's script whose extension has been updated, switched off or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
