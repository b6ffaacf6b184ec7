import type { Colour } from '../dossier/colours.ts';
import type { CollectedName, DossierNames } from './collect-names.ts';
import type { CompiledContextRule } from './lexicon.ts';
import type { LexiconEntity } from './lexicon-entity.ts';
import { contextRuleUnit, use, useOf } from './name-flags.ts';

/** The names of a dossier, with the colour that the reader chose for it. */
export interface ColouredNames {
  readonly names: DossierNames;
  readonly colour?: Colour | undefined;
}

export interface JoinedName extends CollectedName {
  /** Index of its dossier. */
  readonly dossier: number;
}

/** The names of several dossiers, with indexes that count through all of them. */
interface JoinedNames {
  readonly entities: LexiconEntity[];
  readonly contextRules: CompiledContextRule[];
  readonly names: JoinedName[];
  /** Per dossier the index of its first entity. */
  readonly firstEntities: number[];
  /** Per dossier the index of its first context rule. */
  readonly firstContextRules: number[];
}

export function joinNames(dossiers: readonly ColouredNames[]): JoinedNames {
  const all: JoinedNames = {
    entities: [],
    contextRules: [],
    names: [],
    firstEntities: [],
    firstContextRules: [],
  };
  for (const [dossier, one] of dossiers.entries()) addNames(one, dossier, all);
  return all;
}

function addNames({ names: own, colour }: ColouredNames, dossier: number, all: JoinedNames): void {
  const [firstEntity, firstRule] = [all.entities.length, all.contextRules.length];
  all.firstEntities.push(firstEntity);
  all.firstContextRules.push(firstRule);
  const fromFirst = (entity: number): number => firstEntity + entity;
  for (const { together, ...entity } of own.entities)
    all.entities.push({
      ...entity,
      ...(colour && { colour }),
      ...(together && { together: together.map(fromFirst) }),
    });
  for (const rule of own.contextRules)
    all.contextRules.push({ ...rule, entities: rule.entities.map(fromFirst) });
  for (const { text, owner, flags, languages } of own.names) {
    const first = useOf(flags) === use.contextWord ? firstRule : firstEntity;
    const ruleUnits = flags < contextRuleUnit ? 0 : firstRule * contextRuleUnit;
    all.names.push({ text, owner: first + owner, flags: flags + ruleUnits, languages, dossier });
  }
}
