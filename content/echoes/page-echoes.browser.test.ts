import { afterEach, describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

const html = `<!doctype html><script>
    const local = { get: async () => ({ ...moduleUnderTest.records }), getKeys: async () => [] };
    globalThis.browser = { runtime: { id: 'test' }, storage: { local } };
  </script>
  <p>Elon Musk has been in regular contact with Vladimir Putin for years. It rained.</p>
  <p id="weather">Elon Musk looked at the weather.</p>`;

describe.each(browsers)('in %s', (name) => {
  const opened = inPage<typeof import('./page-echoes.fixture.ts')>(
    name,
    new URL('./page-echoes.fixture.ts', import.meta.url),
  );

  /** The ends of the marked sentences. */
  const marked = (): Promise<string[]> =>
    opened().page.evaluate(
      '[...(CSS.highlights.get("gloss-echo") ?? [])].map(({ startContainer, endOffset }) => startContainer.data.slice(endOffset - 6, endOffset))',
    ) as Promise<string[]>;
  const body = (): Promise<string> =>
    opened().page.evaluate('document.body.innerHTML') as Promise<string>;
  const patience = { timeout: 30_000 };

  afterEach(() => opened().page.evaluate('moduleUnderTest.end()'));

  test('a sentence that repeats a fact is marked at its end, and the page stays as it was', async () => {
    await opened().run(html, ({ start }) => start());
    const before = await body();
    await expect.poll(marked, patience).toEqual(['years.']);
    expect(await body()).toBe(before);
    expect(await opened().page.evaluate('moduleUnderTest.told()')).toMatchObject([
      { claim: 'contact', relation: 'repeats', attribution: 'dropped', withoutReserve: 'may' },
    ]);
    await opened().page.evaluate(write, 'Vladimir Putin often talks with Elon Musk at night.');
    await expect.poll(marked, patience).toEqual(['years.', 'night.']);
    await opened().page.evaluate(write, 'It snowed.');
    await expect.poll(marked, patience).toEqual(['years.']);
    await opened().page.evaluate('moduleUnderTest.end()');
    expect(await marked()).toEqual([]);
  });
});

/** Runs in the page. */
function write(text: string): void {
  (document.querySelector('#weather') as Element).textContent = text;
}
