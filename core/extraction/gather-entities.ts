import type { EntityKind } from '../dossier/schema.ts';
import type { Naming } from './find-names.ts';
import { sameNames } from './kind-hints.ts';

/** Somebody or something that the article names. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  /** All its names in the article, the one it is called by first. */
  readonly names: readonly string[];
  readonly namings: readonly Naming[];
}

/** What is named alike is one entity; a surname and an abbreviation join the full name. */
export function gatherEntities(namings: readonly Naming[]): NamedEntity[] {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = keyOf(naming.name);
    groups.set(key, [...(groups.get(key) ?? []), naming]);
  }
  const joined = joinAbbreviations(joinSurnames([...groups.values()]));
  return joined
    .map(entityOf)
    .sort((a, b) => b.namings.length - a.namings.length || (a.name < b.name ? -1 : 1));
}

function keyOf(name: string): string {
  const same = sameNames.find((names) => names.includes(name))?.[0] ?? name;
  return same.toLowerCase().replaceAll('.', '');
}

const nameOf = (group: readonly Naming[]): string => (group[0] as Naming).name;

/** A single word that is the surname of exactly one person is that person. */
function joinSurnames(groups: Naming[][]): Naming[][] {
  const people = groups.filter((group) => / /.test(nameOf(group)) && kindOf(group) === 'person');
  return join(groups, (group) => {
    const name = nameOf(group);
    if (/ /.test(name)) return;
    const bearers = people.filter((person) => nameOf(person).split(' ').at(-1) === name);
    return bearers.length === 1 ? bearers[0] : undefined;
  });
}

/** "World Trade Body (WTB)", and WTB where the initials of one name alone are that. */
function joinAbbreviations(groups: Naming[][]): Naming[][] {
  return join(groups, (group) => {
    const name = nameOf(group);
    if (!/^\p{Lu}{2,6}$/u.test(name.replaceAll('.', ''))) return;
    const introduced = groups.find((other) => other.some((naming) => introduces(naming, name)));
    if (introduced && introduced !== group) return introduced;
    const spelt = groups.filter((other) => initialsOf(nameOf(other)) === name);
    return spelt.length === 1 ? spelt[0] : undefined;
  });
}

const introduces = ({ sentence, end }: Naming, abbreviation: string): boolean =>
  sentence.plain.slice(end).startsWith(` (${abbreviation})`);

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

function join(groups: Naming[][], ownerOf: (group: Naming[]) => Naming[] | undefined): Naming[][] {
  const owners = new Map(groups.map((group) => [group, ownerOf(group)]));
  return groups
    .filter((group) => !owners.get(group))
    .map((group) => [...group, ...groups.filter((other) => owners.get(other) === group).flat()]);
}

function entityOf(namings: readonly Naming[]): NamedEntity {
  const names = [...new Set(namings.map(({ name }) => name))];
  const name = sameNames.find((same) => same.includes(names[0] as string))?.[0] ?? names[0];
  return {
    name: name as string,
    kind: kindOf(namings),
    names: [...new Set([name as string, ...names])],
    namings,
  };
}

/** What most namings say; the first to be said where they differ evenly. */
function kindOf(namings: readonly Naming[]): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of namings) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'organisation';
}
