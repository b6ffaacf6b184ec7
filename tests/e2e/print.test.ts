import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/desk.ts';
import { browsers, openStage, type Stage } from './harness.ts';

const names = ['Elon Musk', 'NASA'];
const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif">' +
  `<p>It was <b id="musk">Elon Musk</b> of NASA.</p><script>
    var told = []; addEventListener('beforeprint', () => told.push('before')); addEventListener('afterprint', () => told.push('after'));
  </script>`;

describe.each(browsers)('In %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  test.each(['highlight', 'marks'])(
    'a page painted by %s, with a card open, is printed as without Gloss',
    async (painter) => {
      stage.errors.length = 0;
      await stage.desk.store('on', false);
      await stage.show(article);
      const without = await printed();
      await stage.desk.store('on', undefined);
      await stage.desk.store('painter', painter);
      await until(async () => (await known()) === 2, 5000);
      await stage.rest('#musk');
      await until(stage.hasCard, 3000);
      expect(await printed()).toBe(without);
      expect(await known()).toBe(2);
      if (painter === 'highlight') await stage.untilLit(names);
      await stage.desk.store('painter', undefined);
      expect(stage.errors).toEqual([]);
    },
  );

  const printed = async (): Promise<string> => {
    const pdf = Buffer.from(await stage.page.pdf({ printBackground: true, tagged: false }));
    const text = pdf.toString('latin1');
    return browser === 'firefox' ? fingerprint(text) : drawnIn(text);
  };

  const known = async (): Promise<number> =>
    (await stage.desk.ask({ type: 'summary' })).counts.length;
});

/** As a hash: nobody can read a PDF that differs. */
const fingerprint = (pdf: string): string =>
  createHash('sha256')
    .update(pdf.replace(/\/(Creation|Mod)Date \([^)]*\)/g, ''))
    .digest('hex');

/** Chromium draws a line with names in several parts: the letters in their order, and all that is no letter. */
function drawnIn(pdf: string): string {
  const [, first = ''] = pdf.match(/stream\r?\n([\s\S]*?)endstream/) ?? [];
  const content = inflateSync(Buffer.from(first, 'latin1')).toString('latin1');
  const letters = [...content.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, codes]) => codes).join('');
  const shapes = content.match(/\b(f\*?|F|S|s|[Bb]\*?|sh|Do|rg|RG|scn?|SCN?)$/gm) ?? [];
  const kinds = [...new Set(shapes)].toSorted();
  const pages = pdf.match(/\/Type \/Page\b/g)?.length;
  return JSON.stringify({ letters, kinds, pages });
}
