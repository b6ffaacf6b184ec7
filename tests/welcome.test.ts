import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedded } from '../data/embedded.ts';
import { compileLexicon } from '../text/compile-lexicon.ts';
import { marked } from '../text/marked.fixture.ts';

const lexicon = compileLexicon([embedded]);

test.each(readdirSync('public/_locales'))(
  'The example of the first-run page has three names in %s.',
  (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
    const found = marked(messages.welcomeExample.message, lexicon).match(/\[[^\]]+\]/g);
    expect(found).toHaveLength(3);
  },
);
