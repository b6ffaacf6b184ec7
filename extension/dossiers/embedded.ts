/** The dossier that Gloss comes with, joined from the files of `data/`. */
import type { Dossier } from '../../core/dossier/schema.ts';
import clearanceAndContracts from '../../data/claims/clearance-and-contracts.json' with {
  type: 'json',
};
import concerns from '../../data/claims/concerns.json' with { type: 'json' };
import contacts from '../../data/claims/contacts.json' with { type: 'json' };
import election from '../../data/claims/election.json' with { type: 'json' };
import interview from '../../data/claims/interview.json' with { type: 'json' };
import muskAndRussia from '../../data/claims/musk-and-russia.json' with { type: 'json' };
import peacePlan from '../../data/claims/peace-plan.json' with { type: 'json' };
import starlinkInUkraine from '../../data/claims/starlink-in-ukraine.json' with { type: 'json' };
import disputes from '../../data/disputes.json' with { type: 'json' };
import about from '../../data/dossier.json' with { type: 'json' };
import events from '../../data/entities/events.json' with { type: 'json' };
import organisations from '../../data/entities/organisations.json' with { type: 'json' };
import people from '../../data/entities/people.json' with { type: 'json' };
import places from '../../data/entities/places.json' with { type: 'json' };
import products from '../../data/entities/products.json' with { type: 'json' };
import works from '../../data/entities/works.json' with { type: 'json' };
import relations from '../../data/relations.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };

const { $schema: _, ...head } = about;

/** In the order in which a card shows facts that bear on a passage equally. */
const embeddedParts: unknown = {
  ...head,
  entities: [people, organisations, places, products, events, works].flatMap(
    (file): unknown[] => file.entities,
  ),
  sources: sources.sources,
  claims: [
    contacts,
    election,
    concerns,
    clearanceAndContracts,
    starlinkInUkraine,
    peacePlan,
    interview,
    muskAndRussia,
  ].flatMap((file): unknown[] => file.claims),
  relations: relations.relations,
  disputes: disputes.disputes,
};

/**
 * The embedded dossier. Typed, not validated, so that no page pays for a validator: `npm run
 * check:data` and the tests hold the files to `schema.ts`.
 */
export const embedded = embeddedParts as Dossier;
