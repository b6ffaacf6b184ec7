import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { pageOf } from '../frameworks/build.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

/**
 * Solid with marks is not among them: before it empties a text it checks that the node is not empty, and
 * with marks the page's own node keeps only what stands before the name
 * (docs/decisions/0001-highlights-not-elements.md).
 */
const frameworks = {
  highlight: ['react', 'preact', 'vue', 'svelte', 'solid', 'lit'],
  marks: ['react', 'preact', 'vue', 'svelte', 'lit'],
} as const;
const painters = ['highlight', 'marks'] as const;

/** Changes of the state, a frame apart. GLOSS_STEPS=640 makes more of them. */
const steps = Number(process.env.GLOSS_STEPS ?? 48);
const seed = Number(process.env.GLOSS_SEED ?? 1);

/** Steps after which Gloss is switched off, or on again. */
const stretch = 16;

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  /** True if Gloss has marked something, by either painter. */
  const isMarked = (): Promise<boolean> =>
    session.page.evaluate(
      () => CSS.highlights.size > 0 || document.querySelector('gloss-mark') !== null,
    );

  describe.each(painters)('with %s', (painter) => {
    test.each(frameworks[painter])(
      'a page of %s reads as it would without Gloss, switched on and off in between',
      async (framework) => {
        await session.extension.store('painter', painter);
        const { html, script } = await pageOf(framework);
        await session.show(html, {}, { lateScript: script });
        await session.page.waitForFunction(() => 'steps' in globalThis);
        await until(isMarked);
        const before = session.errors.length;
        const wrong: string[] = [];
        for (let done = 0, on = true; done < steps && !wrong.length; done += stretch, on = !on) {
          await session.extension.store('on', on);
          const said = await session.page.evaluate(
            (count, seed) => (globalThis as never as Page).steps(count, seed),
            stretch,
            seed + done,
          );
          if (said) wrong.push(`${on ? 'on' : 'off'}, ${done} steps before: ${said}`);
        }
        await session.extension.store('on', undefined);
        await session.extension.store('painter', undefined);
        expect(wrong).toEqual([]);
        expect(session.errors.slice(before)).toEqual([]);
      },
      60_000,
    );
  });
});

interface Page {
  steps(count: number, seed: number): Promise<string | undefined>;
}
