import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileLexicon } from '../core/lexicon/compile-lexicon.ts';
import { marked } from '../core/recognition/marked.fixture.ts';
import { embedded } from '../extension/dossiers/embedded.ts';

const lexicon = compileLexicon([embedded]);

test.each(readdirSync('public/_locales'))(
  'The example of the first-run page has three names in %s.',
  (locale) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
    const found = marked(messages.welcomeExample.message, lexicon).match(/\[[^\]]+\]/g);
    expect(found).toHaveLength(3);
  },
);
