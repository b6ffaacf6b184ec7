/**
 * Every message that the parts of the extension send each other: ids, numbers and settings. Text of a page
 * is in six answers only: `annotations`, which the reader asks for as a file, `outline` and `echoes`, which
 * the side panel shows, `article` and `source`, of which the reader keeps an article or begins a dossier, and
 * `offer`, the address that the popup shows. Only what is kept or begun is stored.
 */

import type { ReadPage } from '../../core/article/keep-outcome.ts';
import { type ChunkName, chunkNames } from '../../core/page/chunk-names.ts';
import type { EntityCount, MentionedEntity } from '../../core/page/entity-count.ts';
import type { PageState } from '../../core/page/page-state.ts';
import type { Quote } from '../../core/page/quoted-mention.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';

export interface PageSummary {
  readonly state: PageState;
  readonly host: string;
  /** Another number after every change of the mentions, and in every page. */
  readonly revision: number;
  /** In the order of their first appearance. */
  readonly counts: readonly EntityCount[];
  /** Number of them in menus, footers, bylines, forms and captions. */
  readonly beside: number;
}

/** A mention as a W3C TextQuoteSelector and its entity. */
export interface PageAnnotation extends Quote {
  readonly entity: Pick<MentionedEntity, 'key' | 'name'>;
}

/** A mention as the side panel shows it. */
export interface OutlinedMention {
  /** Index of its passage. */
  readonly passage: number;
  /** UTF-16 code units of the passage, like `end`. */
  readonly start: number;
  readonly end: number;
  /** More than one for a name that is shared. */
  readonly entities: readonly MentionedEntity[];
}

/** Visible mentions in page order, and the passages that they stand in. */
export interface PageOutline {
  /** Of the page. */
  readonly address: string;
  readonly passages: readonly string[];
  readonly mentions: readonly OutlinedMention[];
  /** Mentions left out of the list. */
  readonly left: number;
}

/** A page as it stands now. */
export interface PageSource {
  readonly html: string;
  readonly address: string;
}

/** To the script of a page, from the extension's own pages and its background. */
export type PageMessage =
  | { readonly type: 'summary' }
  /** Stops or goes on, in this page and until it is loaded again. */
  | { readonly type: 'pause'; readonly isPaused: boolean }
  | { readonly type: 'annotations' }
  /** Shows the next or previous mention of one entity, or of any. */
  | { readonly type: 'jump'; readonly direction: 1 | -1; readonly entity?: string | undefined }
  /** The same, and opens its card with the focus inside. */
  | { readonly type: 'visit'; readonly direction: 1 | -1 }
  | { readonly type: 'outline' }
  /** Shows the mention of an entity at this index of the outline. */
  | { readonly type: 'go'; readonly index: number; readonly entity: string }
  /** Shows the page again as it was before the first `go`. */
  | { readonly type: 'back' }
  /** Asks for the sentences that repeat a fact. */
  | { readonly type: 'echoes' }
  /** Shows the one at this index of the answer. */
  | { readonly type: 'go-echo'; readonly index: number }
  /** Keeps "not this" of `<dossier>/<claim>` for the site, or takes it back. */
  | { readonly type: 'dismiss-echo'; readonly key: string; readonly isDismissed: boolean }
  /** Opens the list of mentions in the page. */
  | { readonly type: 'list' }
  /** Tells in the page why these words, which are selected there, are lit or not. */
  | { readonly type: 'reasons'; readonly words: string }
  | { readonly type: 'article' }
  | { readonly type: 'source' }
  /** Of a dossier. */
  | { readonly type: 'offer' };

/** To the background and the extension's own pages. */
export type ExtensionMessage =
  /** From a page: its visible mentions, for the badge of its tab. */
  | { readonly type: 'count'; readonly count: number }
  /** From a page: opens the dossier page, at a claim where one is given; a page cannot open an extension's page itself. */
  | { readonly type: 'open-dossier'; readonly dossier: string; readonly claim?: string }
  /** From a page, in Firefox: puts a chunk of the content script into it. */
  | { readonly type: 'chunk'; readonly name: ChunkName }
  /** From the popup: keeps the article in the page of a tab. */
  | { readonly type: 'keep'; readonly tab: number }
  /** From the popup: takes that back. */
  | { readonly type: 'undo-keep'; readonly id: string }
  /** To an open dossier page: comes to the front, at this address. */
  | { readonly type: 'show-dossier'; readonly url: string };

/** The answers of a page's script, by the type of the message. */
export interface PageAnswers {
  summary(): PageSummary;
  pause(): void;
  annotations(): PageAnnotation[];
  jump(): void;
  visit(): void;
  /** Undefined where the extension has gone. */
  outline(): PageOutline | undefined;
  go(): void;
  back(): void;
  list(): void;
  /** In page order. */
  echoes(): readonly ToldEcho[];
  'go-echo'(): void;
  'dismiss-echo'(): void;
  reasons(): void;
  /** The whole page; undefined where it is too long for any article. */
  source(): PageSource | undefined;
  article(): ReadPage;
  /** The address of a dossier that the page offers; undefined where it offers none. */
  offer(): string | undefined;
}

export type PageAnswer<Type extends PageMessage['type']> = ReturnType<PageAnswers[Type]>;

type MessageFields = Readonly<Record<string, unknown>>;

const isString = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const parsers: {
  [Type in ExtensionMessage['type']]: (
    fields: MessageFields,
  ) => Extract<ExtensionMessage, { type: Type }> | undefined;
} = {
  count: ({ count }) => (isCount(count) ? { type: 'count', count } : undefined),
  'open-dossier'({ dossier, claim }) {
    if (!isString(dossier) || !(claim === undefined || isString(claim))) return undefined;
    return { type: 'open-dossier', dossier, ...(claim !== undefined && { claim }) };
  },
  chunk({ name }) {
    const known = chunkNames.find((one) => one === name);
    return known && { type: 'chunk', name: known };
  },
  keep: ({ tab }) => (isCount(tab) ? { type: 'keep', tab } : undefined),
  'undo-keep': ({ id }) => (isString(id) ? { type: 'undo-keep', id } : undefined),
  'show-dossier': ({ url }) => (isString(url) ? { type: 'show-dossier', url } : undefined),
};

const isParsed = (type: unknown): type is ExtensionMessage['type'] =>
  isString(type) && Object.hasOwn(parsers, type);

/** A message to the extension, whose fields were checked; undefined for anything else. */
export function extensionMessageIn(value: unknown): ExtensionMessage | undefined {
  const fields: MessageFields = typeof value === 'object' && value !== null ? { ...value } : {};
  return isParsed(fields.type) ? parsers[fields.type](fields) : undefined;
}
