import { expect, it } from 'vitest';
import { dossierContextOf } from '../../core/dossier/lookup/dossier-context.ts';
import { known, smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../ui/i18n.ts';
import { markdown } from './markdown.ts';

const t: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '');
const story = dossierContextOf(smallDossier);

it('gives each fact with whose word it is, who denies it and where it stands', () => {
  const text = markdown([known(story.claims.get('met'))], story, t);
  expect(text).toContain('# A small dossier');
  expect(text).toContain('> A retelling of a report · May 2024');
  expect(text).toContain(
    '- Two guards, not named, said that Lane met Bob at the Moor of Bob. *(denied)*',
  );
  expect(text).toContain('  - On the word of: Two guards (unnamed) → The article; paragraph 1');
  expect(text).toContain(
    '  - **Denied:** Bob said that he never met her. \\[On'.replace('\\[', '['),
  );
  expect(text).toContain('  - small#claim/met');
});

it('shows markup in a fact as what it is', () => {
  const claim = { ...known(smallDossier.claims[1]), text: 'He said <b>*no*</b> [x](y).' };
  const hostile = dossierContextOf({ ...smallDossier, claims: [claim], relations: [] });
  expect(markdown([...hostile.claims.values()], hostile, t)).toContain(
    '- He said \\<b\\>\\*no\\*\\</b\\> \\[x\\](y).',
  );
});
