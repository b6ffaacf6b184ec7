import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

/** Looks that a name has one after the other within one task. */
const rows: readonly (readonly [title: string, looks: readonly string[]])[] = [
  ['one look', ['s2-orange']],
  ['another look', ['s2-orange', 's1-orange']],
  ['another look and the first again', ['s2-orange', 's1-orange', 's2-orange']],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./registered-ranges.ts')>(
    browser,
    new URL('./registered-ranges.ts', import.meta.url),
  );

  test.each(rows)(
    'a name that has %s within a task is in the highlight of the last',
    async (_, looks) => {
      const html = '<!doctype html><p id="n">Elon Musk</p>';
      const lit = await opened().run(
        html,
        async ({ RegisteredRanges }, looks) => {
          const node = document.querySelector('#n')?.firstChild as Text;
          const mention = { segments: [{ node, start: 0, end: node.length }] };
          let look = looks[0];
          const ranges = new RegisteredRanges(() => look as never);
          ranges.add([{ mentions: [mention] } as never]);
          for (look of looks) ranges.restyle([mention as never]);
          await Promise.resolve();
          const sizes = looks.map((look) => CSS.highlights.get(`gloss-${look}`)?.size ?? 0);
          ranges.clear();
          return sizes.at(-1);
        },
        looks,
      );
      expect(lit).toBe(1);
    },
  );
});
