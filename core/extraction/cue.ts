import type { Pronoun } from './language-file.ts';

/**
 * `verb`: "said"; `ing`: "saying", whose speaker is the subject of the clause; `passive`: "confirmed by"; `according`:
 * a phrase before who speaks; `opinion`: "Pour l'avocate, ..."; `after`: a phrase behind who speaks ("zufolge");
 * `pronoun`: a phrase that holds who speaks; `colon`: `Lee: “...”`; `dash`: `“...” — Ann Lee`.
 */
export type CueForm =
  | 'verb'
  | 'ing'
  | 'passive'
  | 'according'
  | 'opinion'
  | 'after'
  | 'pronoun'
  | 'colon'
  | 'dash';

export interface Cue {
  readonly form: CueForm;
  /** Indices of tokens, like `to`, which is the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly isDenial: boolean;
  /** True for a word that is often another one, so that the speaker must be right beside it. */
  readonly isWeak: boolean;
  readonly pronoun?: Pronoun;
}
