import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const names = ['Elon Musk', 'NASA'];
const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif">' +
  `<p>It was <b id="musk">Elon Musk</b> of NASA.</p><script>
    var told = []; addEventListener('beforeprint', () => told.push('before')); addEventListener('afterprint', () => told.push('after'));
  </script>`;

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  test.each(['highlight', 'marks'])(
    'a page painted by %s, with a card open, is printed as without Gloss',
    async (painter) => {
      session.errors.length = 0;
      await session.extension.store('on', false);
      await session.show(article);
      const without = await printed();
      // Set while Gloss is off: a change of painter ends one session and begins another.
      await session.extension.store('painter', painter);
      await session.extension.store('on', undefined);
      await until(async () => (await known()) === 2);
      await session.rest('#musk');
      await until(session.hasCard);
      expect(await printed()).toBe(without);
      expect(await known()).toBe(2);
      if (painter === 'highlight') await session.untilLit(names);
      await session.extension.store('painter', undefined);
      expect(session.errors).toEqual([]);
    },
  );

  /** Drawing of the first printed page; the rest of the file tells when it was made. */
  const printed = async (): Promise<string> => {
    const pdf = await session.page.pdf({ printBackground: true, tagged: false });
    const text = Buffer.from(pdf).toString('latin1');
    const [content = ''] = partsOf(text);
    return browser === 'firefox' ? content : drawnBy(content);
  };

  const known = async (): Promise<number> =>
    (await session.extension.ask({ type: 'summary' })).counts.length;
});

/** Chromium draws a line with names in several parts: the letters in their order, and all that is no letter. */
function drawnBy(content: string): string {
  const letters = [...content.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, codes]) => codes).join('');
  const shapes = content.match(/\b(f\*?|F|S|s|[Bb]\*?|sh|Do|rg|RG|scn?|SCN?)$/gm) ?? [];
  return JSON.stringify({ letters, shapes: [...new Set(shapes)].toSorted() });
}

/** The streams of the file, unpacked; the first one draws the first page. */
const partsOf = (pdf: string): string[] =>
  [...pdf.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) =>
    inflateSync(Buffer.from(part, 'latin1')).toString('latin1'),
  );
