/** An installed dossier as the popup lists it. */
export interface ListedStory {
  /** Of the dossier. */
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  /** It is on, but nothing of it can be marked. */
  readonly isLeftOut: boolean;
  /** It is a kept article's, and those have a list of their own. */
  readonly isKept: boolean;
}
