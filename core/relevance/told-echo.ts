import type { EchoAttribution } from './attribution-of.ts';
import type { Echo } from './find-echoes.ts';

/** A sentence of a page that repeats a fact or answers it, as panel and card show it. */
export interface ToldEcho {
  readonly dossier: string;
  /** Id of the claim. */
  readonly claim: string;
  /** Ids of the entities that the claim is about; the file of each holds it. */
  readonly entities: readonly string[];
  readonly sentence: string;
  readonly relation: Echo['relation'];
  readonly attribution: EchoAttribution;
  /** The fact's own reserve that the sentence leaves out, in the fact's words: "may". */
  readonly withoutReserve?: string | undefined;
  /** Ids of claims that deny it and do not come up on the page; empty where it was not read as a whole. */
  readonly unmentioned: readonly string[];
}

/** Key under which "not this" is stored: `<dossier>/<claim>`. */
export const echoKey = ({ dossier, claim }: Pick<ToldEcho, 'dossier' | 'claim'>): string =>
  `${dossier}/${claim}`;
