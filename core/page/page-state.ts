/** The progress of reading a page's text. */
export type ReadingState =
  /** Everything has been read. */
  | 'idle'
  /** Gloss has read as much of a page as it ever reads, and there is more. */
  | 'partial'
  | 'reading'
  /** Everything has been read, but more entities of the reader's own dossiers are not shown here. */
  | 'limited'
  /** The page changes too fast to be followed; new text is read when it is calmer. */
  | 'restless';

/** The state of Gloss in a page, as the page's script tells it. */
export type PageState =
  | ReadingState
  | 'off'
  | 'site-off'
  /** By the reader, in this page and until it is loaded again. */
  | 'paused'
  | 'no-dossier'
  /** The page's author asked to be left alone. */
  | 'opted-out'
  | 'not-html';

/** Reading states that a reader is told; undefined for the others. */
export type ReadingProgress = Exclude<ReadingState, 'idle'> | undefined;

export const progressOf = (state: string): ReadingProgress =>
  state === 'reading' || state === 'partial' || state === 'limited' || state === 'restless'
    ? state
    : undefined;

/** True while more of the page may be read: until then nobody can say that a name is not there. */
export const isOpen = (progress: ReadingProgress): boolean =>
  progress === 'reading' || progress === 'restless';
