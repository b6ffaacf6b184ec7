import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { entityFile } from '../lookup/entity-file.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { withoutRelationsTo, withRelations, withRelationsEach } from './relations.ts';

const ada = known(entityFile(smallDossier, 'ada'));
const bob = known(entityFile(smallDossier, 'bob'));

/** "met: denied never-met was-at-sea, answered no-reply" */
const described = (related: ReturnType<typeof withRelations>): string[] =>
  related.map(({ fact, relations }) => {
    const all = relations.map(({ kind, facts, isRepeated }) =>
      [kind, ...facts.map(({ id }) => id), ...(isRepeated ? ['(again)'] : [])].join(' '),
    );
    return `${fact.id}: ${all.join(', ')}`;
  });

describe('tie', () => {
  it('puts denials and answers beneath their fact, those of one sourcing together', () => {
    expect(described(withRelations(ada.facts, ada))[0]).toBe(
      'met: denied never-met was-at-sea, answered no-reply',
    );
  });

  it('marks a denial that has been shown, and lists no fact that stands beneath another', () => {
    expect(described(withRelations(ada.facts, ada)).slice(1)).toEqual([
      'talked: denied never-met (again)',
    ]);
  });

  it('marks denials that stand above all of the facts', () => {
    const denials = ada.related.filter(({ id }) => id === 'never-met' || id === 'was-at-sea');
    const [first] = described(withRelations(ada.facts, ada, denials));
    expect(first).toMatch(/^met: denied never-met was-at-sea \(again\)/);
  });

  it('puts beneath a denial what it denies', () => {
    const [first] = described(withRelations(bob.facts.slice(2), bob));
    expect(first).toBe('never-met: denies met, denies talked');
  });

  it.each(embedded.entities.map(({ id }) => id))('shows each fact exactly once: %s', (id) => {
    const file = known(entityFile(embedded, id));
    const shown = withRelations(file.facts, file).flatMap(({ fact, relations }) => [
      fact.id,
      ...relations
        .filter(({ isRepeated }) => !isRepeated)
        .flatMap(({ facts }) => facts.map((one) => one.id)),
    ]);
    for (const fact of file.facts) expect(shown).toContain(fact.id);
  });

  it.each(embedded.entities.map(({ id }) => id))('never leaves a denial out: %s', (id) => {
    const file = known(entityFile(embedded, id));
    for (const { fact, relations } of withRelations(file.facts, file)) {
      const denials = relations
        .filter(({ kind }) => kind === 'denied')
        .flatMap(({ facts }) => facts);
      expect(denials.map((denial) => denial.id).sort()).toEqual([...(fact.deniedBy ?? [])].sort());
    }
  });
});

describe('withRelationsEach', () => {
  it('lists every fact that it is given, though it stands beneath another one', () => {
    const byId = new Map([...ada.facts, ...ada.related].map((fact) => [fact.id, fact]));
    const facts = ['met', 'never-met'].flatMap((id) => byId.get(id) ?? []);
    expect(described(withRelationsEach(facts, byId))).toEqual([
      'met: denied never-met was-at-sea, answered no-reply',
      'never-met: denies met (again), denies talked',
    ]);
  });
});

describe('withoutRelationsTo', () => {
  it.each([
    [['never-met'], 'met: denied was-at-sea, answered no-reply'],
    [['never-met', 'was-at-sea'], 'met: answered no-reply'],
    [[], 'met: denied never-met was-at-sea, answered no-reply'],
  ])('leaves out relations to %j and keeps the others', (ids, rest) => {
    expect(described(withoutRelationsTo(new Set(ids), withRelations(ada.facts, ada)))[0]).toBe(
      rest,
    );
  });
});
