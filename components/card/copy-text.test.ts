import { expect, it } from 'vitest';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import { withRelations } from '../../core/dossier/relations/relations.ts';
import { known, smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../ui/i18n.ts';
import { copyText } from './copy-text.ts';

const t: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '');

it('gives the fact, on whose word, who denies it, who did not reply, and where it is from', () => {
  const file = known(entityFile(smallDossier, 'ada'));
  const [first] = withRelations(file.facts, file);
  expect(copyText(known(first), file, t)).toBe(
    `Two guards, not named, said that Lane met Bob at the Moor of Bob. [On the word of: Two guards (unnamed) → The article; paragraph 1]
Denied: Bob said that he never met her. [On the word of: Bob Moor (on record, presumed) → The article; paragraph 3]
Denied: Bob said that he was at sea. [On the word of: Bob Moor (on record, presumed) → The article; paragraph 3]
No reply: Lane gave no reply, the article says. [On the word of: The article (in its own words); paragraph 3]
From the dossier “A small dossier” (second-hand account, May 2024). small#claim/met`,
  );
});
