/** Reasons why Gloss marks nothing in a page. Each has a sentence of its own in the popup and the side panel. */
export type BlockedReason =
  | 'off'
  | 'site-off'
  /** The reader paused Gloss in this page, until it is loaded again. */
  | 'paused'
  | 'no-dossier'
  | 'opted-out'
  | 'not-html'
  | 'busy'
  | 'loading'
  | 'reload'
  | 'unknown'
  | 'pdf'
  | 'file'
  | 'reader'
  | 'store'
  | 'browser-page'
  | 'revoked';

/** The way out that a reader is offered. */
export type Suggestion = 'reload' | 'resume' | 'allow-site' | 'browser-settings';

export interface Blocked {
  readonly reason: BlockedReason;
  readonly suggestion: Suggestion | undefined;
}
