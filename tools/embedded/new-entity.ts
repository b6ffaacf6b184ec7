/**
 * `npm run new:entity ID [KIND]`: adds an entity with the fields that every entity has to the file
 * of its kind. What is still to be written is marked TODO, and `npm run check:data` asks for it.
 */
import type { Entity, EntityKind } from '../../core/dossier/schema.ts';
import { entityKinds } from '../../core/dossier/schema.ts';
import { addItem } from './add-item.ts';

const group: Record<EntityKind, string> = {
  person: 'people',
  organisation: 'organisations',
  body: 'organisations',
  company: 'organisations',
  outlet: 'organisations',
  product: 'products',
  place: 'places',
  event: 'events',
  work: 'works',
};

const [id, kind = 'person'] = process.argv.slice(2);

if (!id || !isKind(kind)) {
  console.error(`Usage: npm run new:entity ID [KIND]\nKIND is one of: ${entityKinds.join(', ')}.`);
  process.exitCode = 1;
} else {
  await addItem(`data/entities/${group[kind]}.json`, 'entities', newEntity(id, kind));
}

function isKind(kind: string): kind is EntityKind {
  return (entityKinds as readonly string[]).includes(kind);
}

/** `ada-example` as its name is most likely written: "Ada Example". */
function newEntity(id: string, kind: EntityKind): Entity {
  const name = id.replace(
    /(^|-)(\p{L})/gu,
    (_, hyphen, letter) => `${hyphen ? ' ' : ''}${letter.toUpperCase()}`,
  );
  return {
    id,
    kind,
    name,
    gist: 'TODO: who or what this is, in one neutral line.',
    names: [{ language: 'any', use: 'safe', names: [name] }],
  };
}
