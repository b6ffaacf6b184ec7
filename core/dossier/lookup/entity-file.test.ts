import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { entityFile } from './entity-file.ts';
import { relatedFields } from './linked-claim.ts';

const fileOf = (id: string) => known(entityFile(smallDossier, id));
const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

describe('entityFile', () => {
  it('holds the claims about the entity in the order of the dossier', () => {
    expect(ids(fileOf('ada').facts)).toEqual(['met', 'talked', 'no-reply']);
  });

  it('holds every claim tied to those, once', () => {
    expect(ids(fileOf('ada').related)).toEqual(['never-met', 'was-at-sea']);
    expect(ids(fileOf('bob').related)).toEqual(['no-reply']);
  });

  it('holds the sources that are cited and no others', () => {
    expect(ids(fileOf('ada').sources)).toEqual(['article', 'guards', 'bob']);
  });

  it('names the other entities, not the entity itself', () => {
    expect(fileOf('ada').others).toEqual([
      { id: 'bob', kind: 'person', name: 'Bob Moor' },
      { id: 'moor', kind: 'place', name: 'the Moor of Bob' },
    ]);
  });

  it('leaves out the names that pages are searched for', () => {
    expect(fileOf('ada').entity).toEqual({
      id: 'ada',
      kind: 'person',
      name: 'Ada Lane',
      gist: 'A pilot.',
    });
  });

  it('says what kind of account the facts are from', () => {
    expect(fileOf('ada').dossier.accounts).toEqual([
      {
        id: 'article',
        short: 'second-hand account',
        description: 'A retelling of a report',
        published: smallDossier.accounts[0].published,
      },
    ]);
  });

  it('is empty of facts for an entity that has none, and undefined for none', () => {
    expect(fileOf('carl').facts).toEqual([]);
    expect(entityFile(smallDossier, 'dora')).toBeUndefined();
  });

  it.each(embedded.entities.map(({ id }) => id))('survives JSON: %s', (id) => {
    const file = entityFile(embedded, id);
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it.each(embedded.entities.map(({ id }) => id))('finds all that its facts refer to: %s', (id) => {
    const { facts, related, sources } = known(entityFile(embedded, id));
    const held = new Set(ids([...facts, ...related]));
    for (const fact of facts)
      for (const tied of relatedFields.flatMap((field) => fact[field] ?? []))
        expect(held).toContain(tied);
    for (const { attested } of [...facts, ...related])
      for (const { source } of attested.flatMap(({ attribution }) => attribution))
        expect(ids(sources)).toContain(source);
  });
});
