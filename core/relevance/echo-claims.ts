/** The claims of a dossier as echoes are found by them: cues, sources and reserve, made once per dossier. */
import type { Claim, Dossier, Source } from '../dossier/schema.ts';
import { chiefNames } from './about-story.ts';
import { type Cue, parseCue, type Term } from './cue.ts';
import { proposeCues } from './propose-cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an author gives a dossier beside its claims; `data/cues.json` for the embedded one. */
export interface StoryCues {
  /** By the id of an entity, cues for other words for it ("the billionaire"). */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** By the id of a claim; an empty list keeps a claim from being found at all. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export interface EchoClaim {
  readonly dossier: string;
  readonly id: string;
  readonly entities: readonly string[];
  readonly cues: readonly Cue[];
  readonly sources: ClaimSources;
  /** Whether its text says "may", "about", "as far as he knew", or tells a plan. */
  readonly isHedged: boolean;
  /** Whether it is denied, disputed or alleged. */
  readonly isContested: boolean;
}

/** The ones on whose word a claim comes. */
export interface ClaimSources {
  /** Ids of entities that are sources of it. */
  readonly entities: ReadonlySet<string>;
  /** Meanings that name its other sources: `officials`, `insider`, `spokesman`. */
  readonly roles: ReadonlySet<string>;
  /** The entity on whose word it rests, where that is one. */
  readonly speaker?: string | undefined;
  /** Outlets whose reports the story retells: to name one is to keep the source. */
  readonly outlets: ReadonlySet<string>;
}

export interface EchoStory {
  readonly id: string;
  readonly chiefs: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly claims: readonly EchoClaim[];
  /** Other words for an entity. */
  readonly epithets: readonly { readonly id: string; readonly cue: Cue }[];
  /** How much it tells that a sentence meets a term: the more, the fewer claims ask for it. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * @param vocabulary of the dossier's language, or undefined where there is none: then only its own words are known
 */
export function echoStory(
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
  given?: StoryCues,
): EchoStory {
  const proposed = proposeCues(dossier, vocabulary);
  const claims = dossier.claims.map((claim) => ({
    ...base(claim, dossier, vocabulary),
    cues: given?.claims[claim.id]?.map(parseCue) ?? proposed.get(claim.id) ?? [],
  }));
  return {
    id: dossier.id,
    chiefs: chiefNames(dossier),
    persons: new Set(dossier.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))),
    claims,
    epithets: Object.entries(given?.names ?? {}).flatMap(([id, cues]) =>
      cues.map((cue) => ({ id, cue: parseCue(cue) })),
    ),
    weights: weightsOf(claims),
  };
}

const contested = new Set(['denied', 'disputed', 'alleged']);

function base(claim: Claim, dossier: Dossier, vocabulary: Vocabulary | undefined) {
  const { id, entities, standing } = claim;
  const found = vocabulary?.find(claim.text);
  return {
    dossier: dossier.id,
    id,
    entities,
    sources: sourcesOf(claim, dossier.sources, vocabulary),
    isHedged: standing === 'plan-or-condition' || Boolean(found?.has('hedge')),
    isContested: contested.has(standing),
  };
}

/** Meanings by which a text may call a source that has no name. */
export const roles = [
  'officials',
  'intelligence',
  'insider',
  'spokesman',
  'spokeswoman',
  'book',
  'newsletter',
  'affidavit',
  'newspaper',
  'campaign',
  'white-house',
  'pentagon',
  'ukrainian',
] as const;

function sourcesOf(
  { attested }: Claim,
  sources: readonly Source[],
  vocabulary: Vocabulary | undefined,
): ClaimSources {
  const links = attested.flatMap(({ attribution }) => attribution);
  const ids = new Set(links.map(({ source }) => source));
  const chain = [...ids].flatMap((id) => sources.filter((source) => source.id === id));
  const outlets = sources.flatMap(({ kind, entity }) =>
    kind === 'outlet' && entity ? [entity] : [],
  );
  const found = chain.map(({ name }) => vocabulary?.find(name));
  return {
    entities: new Set(chain.flatMap(({ entity }) => entity ?? [])),
    roles: new Set(roles.filter((role) => found.some((words) => words?.has(role)))),
    speaker: chain.at(-1)?.entity,
    outlets: new Set(outlets),
  };
}

export const termKey = ({ kind, id }: Term): string => `${kind} ${id}`;

function weightsOf(claims: readonly Pick<EchoClaim, 'cues'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of claims) {
    const own = new Set(cues.flatMap(({ all }) => all.flat().map(termKey)));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, Math.log(1 + claims.length / count));
  return counts;
}
