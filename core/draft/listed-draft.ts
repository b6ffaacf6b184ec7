/** A draft in the list of drafts. */
export interface ListedDraft {
  readonly id: string;
  readonly title: string;
  readonly facts: number;
  readonly names: number;
}
