/** The cues of the embedded dossier, joined from the files of `data/cues/`. */
import type { StoryCues } from '../../core/relevance/story-file.ts';
import clearanceAndContracts from '../../data/cues/clearance-and-contracts.json' with {
  type: 'json',
};
import concerns from '../../data/cues/concerns.json' with { type: 'json' };
import contacts from '../../data/cues/contacts.json' with { type: 'json' };
import election from '../../data/cues/election.json' with { type: 'json' };
import interview from '../../data/cues/interview.json' with { type: 'json' };
import muskAndRussia from '../../data/cues/musk-and-russia.json' with { type: 'json' };
import names from '../../data/cues/names.json' with { type: 'json' };
import peacePlan from '../../data/cues/peace-plan.json' with { type: 'json' };
import starlinkInUkraine from '../../data/cues/starlink-in-ukraine.json' with { type: 'json' };

export const embeddedCues: StoryCues = {
  names: names.names,
  claims: {
    ...clearanceAndContracts.claims,
    ...concerns.claims,
    ...contacts.claims,
    ...election.claims,
    ...interview.claims,
    ...muskAndRussia.claims,
    ...peacePlan.claims,
    ...starlinkInUkraine.claims,
  },
};
