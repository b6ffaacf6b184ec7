/** A file that may be installed, as it is shown to the reader before. */

import type { SignatureView } from '../../sharing/signature-view.ts';
import { type CommonName, commonNames } from '../checks/without-common-names.ts';
import { type FactNews, factNews } from '../differences/compare.ts';
import type { Problem } from '../problem.ts';
import type { Dossier } from '../schema.ts';

/** It cannot be used. */
interface RefusedFile {
  readonly kind: 'refused';
  /** Its name or address. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

export interface UsableFile {
  readonly kind: 'usable';
  readonly name: string;
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  /** Names that are not marked, because they say too little. */
  readonly common: readonly CommonName[];
  /** The address at which it would be followed. */
  readonly follows: string | undefined;
  readonly signature: SignatureView;
  /** Absent when no dossier of its id is installed. */
  readonly replaces: Replaced | undefined;
}

/** The installed dossier that a file would replace. */
interface Replaced {
  readonly title: string;
  /** The address at which it is followed. */
  readonly followed: string | undefined;
  readonly signature: SignatureView;
  /** Absent when the installed file is damaged. */
  readonly news: FactNews | undefined;
}

export type ReviewedFile = RefusedFile | UsableFile;

/** An installed dossier, as far as it is known. */
interface Replaceable {
  readonly title: string;
  readonly followed: string | undefined;
  readonly signature: SignatureView;
  /** Absent when its file is damaged. */
  readonly dossier: Dossier | undefined;
}

/** @param installed the dossier of the same id */
export function usableFile(
  { name, follows, signature }: Pick<UsableFile, 'name' | 'follows' | 'signature'>,
  { dossier, problems }: Pick<UsableFile, 'dossier' | 'problems'>,
  installed: Replaceable | undefined,
): UsableFile {
  const replaces = installed && replacedBy(dossier, installed);
  return {
    kind: 'usable',
    name,
    dossier,
    problems,
    common: commonNames(dossier),
    follows,
    signature,
    replaces,
  };
}

const replacedBy = (
  dossier: Dossier,
  { title, followed, signature, dossier: before }: Replaceable,
): Replaced => ({
  title,
  followed,
  signature,
  news: before && factNews(before, dossier),
});
