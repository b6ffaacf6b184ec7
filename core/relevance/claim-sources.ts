/** Sources of a claim, in the ways that a sentence can name them. */
import type { Claim, Dossier, Entity, Source } from '../dossier/schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sources of one claim. */
export interface ClaimSources {
  /** Ids of entities that are sources of it. */
  readonly entities: readonly string[];
  /** Meanings that name its other sources: `officials`, `insider`, `spokesman`. */
  readonly roles: readonly string[];
  /** Ids of the entity that its source is from, and of the one that it quotes. */
  readonly speakers: readonly string[];
  /** Ids of the entities that a source speaks for or belongs to: naming one is less than naming the source. */
  readonly offices: readonly string[];
  /** Outlets whose reports the story retells: naming one keeps the source. */
  readonly outlets: readonly string[];
}

/** Meanings by which a text may call a source that has no name. */
const sourceRoles = [
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

export function sourcesOf(
  claim: Claim,
  { sources, entities }: Dossier,
  vocabulary: Vocabulary | undefined,
): ClaimSources {
  const links = claim.attested.flatMap(({ attribution }) => attribution);
  const ids = new Set(links.map(({ source }) => source));
  const chain = [...ids].flatMap((id) => sources.filter((source) => source.id === id));
  const outlets = sources.flatMap(({ kind, entity }) =>
    kind === 'outlet' && entity ? [entity] : [],
  );
  const found = chain.map(({ name }) => vocabulary?.find(name));
  return {
    entities: once(chain.flatMap(({ entity }) => entity ?? [])),
    roles: sourceRoles.filter((role) => found.some((words) => words?.has(role))),
    speakers: once(
      [...speakersOfSource(chain.at(-1), entities), sayerIn(claim, entities, vocabulary)].flatMap(
        (id) => id ?? [],
      ),
    ),
    offices: once(
      chain
        .filter(({ kind }) => kind === 'spokesperson')
        .flatMap((source) => officesOf(source, entities)),
    ),
    outlets: once(outlets),
  };
}

/**
 * Entities whose post or paper a source is: "Ian Bremmer, on Twitter", "Affidavit of the US Department of Justice".
 * None for "White House officials": naming the house does not name them.
 */
function speakersOfSource(source: Source | undefined, entities: readonly Entity[]): string[] {
  if (!source || source.kind === 'unnamed') return [];
  const called = withoutStops(source.name);
  const isOf = ({ name }: Entity): boolean =>
    called.startsWith(withoutStops(name)) || called.endsWith(withoutStops(name));
  return [...entities.filter(isOf).map(({ id }) => id), ...(source.entity ? [source.entity] : [])];
}

/** Makes "U.S." and "US" equal. */
const withoutStops = (name: string): string => name.replaceAll('.', '');

/** Entities that a person speaks for, as named in the gist: "Spokesperson of the Kremlin". */
function officesOf({ gist, entity: id }: Source, entities: readonly Entity[]): string[] {
  const itself = entities.find((one) => one.id === id);
  const told = ` ${gist} ${itself?.kind === 'person' ? itself.gist : ''} `;
  const words = told.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return entities
    .filter(({ id: one, kind }) => kind !== 'person' && one !== id)
    .filter(({ name }) => words.includes(` ${name} `))
    .map(({ id: one }) => one);
}

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Words allowed between a name and its verb of saying: "Musk wrote", "Musk has publicly denied". */
const betweenNameAndVerb = /^ (?:has |had )?(?:\p{L}+ly )?$/u;

/** The entity that a claim quotes: "Putin said that ...". */
function sayerIn(
  { text, entities: ids }: Claim,
  entities: readonly Entity[],
  vocabulary: Vocabulary | undefined,
): string | undefined {
  const named = entities.filter(({ id }) => ids.includes(id));
  const isSaying = (name: string, verb: number): boolean => {
    const at = text.lastIndexOf(name, verb);
    return at >= 0 && betweenNameAndVerb.test(text.slice(at + name.length, verb));
  };
  for (const { start } of vocabulary?.find(text).get('reporting') ?? []) {
    const sayer = named.find(({ name }) => isSaying(name.split(' ').at(-1) ?? name, start));
    if (sayer) return sayer.id;
  }
  return;
}
