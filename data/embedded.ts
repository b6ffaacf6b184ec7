/** The dossier that Gloss comes with, joined from the files of `data/embedded/`. */
import clearanceAndContracts from './embedded/claims/clearance-and-contracts.json' with {
  type: 'json',
};
import concerns from './embedded/claims/concerns.json' with { type: 'json' };
import contacts from './embedded/claims/contacts.json' with { type: 'json' };
import election from './embedded/claims/election.json' with { type: 'json' };
import interview from './embedded/claims/interview.json' with { type: 'json' };
import muskAndRussia from './embedded/claims/musk-and-russia.json' with { type: 'json' };
import peacePlan from './embedded/claims/peace-plan.json' with { type: 'json' };
import starlinkInUkraine from './embedded/claims/starlink-in-ukraine.json' with { type: 'json' };
import disputes from './embedded/disputes.json' with { type: 'json' };
import about from './embedded/dossier.json' with { type: 'json' };
import events from './embedded/entities/events.json' with { type: 'json' };
import organisations from './embedded/entities/organisations.json' with { type: 'json' };
import people from './embedded/entities/people.json' with { type: 'json' };
import places from './embedded/entities/places.json' with { type: 'json' };
import products from './embedded/entities/products.json' with { type: 'json' };
import works from './embedded/entities/works.json' with { type: 'json' };
import sources from './embedded/sources.json' with { type: 'json' };
import type { Dossier } from './schema.ts';

const { $schema: _, ...head } = about;

/** In the order in which a card shows facts that bear on a passage equally. */
const parts: unknown = {
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
  disputes: disputes.disputes,
};

/**
 * The embedded dossier. Typed, not validated, so that no page pays for a validator: `npm run
 * check:data` and the tests hold the files to `schema.ts`.
 */
export const embedded = parts as Dossier;
