/** The cost of a change, counted in questions to the page's nodes: it grows with the change, not with the page. */
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { packLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { browsers, inPage } from '../in-page/in-page.ts';

const packed = packLexicon(compileLexicon([embedded]));

/** Steps for a change may grow by this factor where ten times as much is known. */
const ofKnown = 2;

/** Steps for ten times as many changes may grow by ten times this: they are sorted, in n log n steps. Quadratic is 10. */
const ofSorting = 3;

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./count-steps.ts')>(
    browser,
    new URL('./count-steps.ts', import.meta.url),
  );

  const kinds = ['append', 'move', 'swap', 'write', 'remove', 'nest'];
  test.each([
    ...kinds,
    'nest what the layout keeps in one line',
    'nest texts that the layout parts',
  ])('to %s costs by what changed, however much is known', async (name) => {
    const steps = (known: number, changed: number): Promise<number> =>
      opened().run(
        '<body></body>',
        ({ stepsOf }, { packed, name, known, changed }) => stepsOf(packed, name, known, changed),
        { packed, name, known, changed },
      );
    const few = await steps(300, 30);
    const inMore = await steps(3000, 30);
    const more = await steps(3000, 300);
    expect(few).toBeGreaterThan(30);
    expect(inMore, `${few} steps among 300 rows, ${inMore} among 3000`).toBeLessThan(few * ofKnown);
    expect(more, `${inMore} steps for 30 rows, ${more} for 300`).toBeLessThan(
      inMore * 10 * ofSorting,
    );
  });
});
