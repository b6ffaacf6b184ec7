import type { Problem } from '../dossier/problem.ts';
import { readDossierInSteps } from '../dossier/reading/read-dossier.ts';
import type { Steps } from '../steps.ts';
import { isSet, readSet, type SetMember } from './read-set.ts';

/** The dossiers of a file: the one that it is, or those of a set. */
export interface ReadMembers {
  /** Named by its signature, where that names one; undefined where the file cannot be used. */
  readonly id: string | undefined;
  readonly title: string;
  readonly author: string;
  /** None where the file cannot be used. */
  readonly members: readonly SetMember[];
  readonly problems: readonly Problem[];
}

/** Never throws, whatever the text is. */
export function* readMembersInSteps(text: string): Steps<ReadMembers> {
  if (isSet(text)) {
    const { set, problems } = yield* readSet(text);
    const { id, title = '', author = '', members = [] } = set ?? {};
    return { id, title, author, members, problems };
  }
  const { dossier, problems } = yield* readDossierInSteps(text);
  const members = dossier ? [{ dossier, text, problems }] : [];
  const { id, title = '', author = '' } = dossier ?? {};
  return { id, title, author, members, problems };
}
