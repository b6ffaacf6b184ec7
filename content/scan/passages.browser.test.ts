import { describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';

/** Markup of a page, and the passages that are read of it. */
const rows: readonly (readonly [title: string, html: string, passages: readonly string[]])[] = [
  ['blocks are passages of their own', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['inline elements are read through', '<p>Elon <b>Mu</b>sk.</p>', ['Elon Musk.']],
  ['a line break is a line feed', '<p>One<br>two</p>', ['One\ntwo']],
  [
    'scripts and controls are not read',
    '<p>One</p><script>Two</script><textarea>Three</textarea>',
    ['One'],
  ],
];

describe.each(browsers)('in %s', (browser) => {
  const opened = inPage<typeof import('./passages.ts')>(
    browser,
    new URL('./passages.ts', import.meta.url),
  );

  test.each(rows)('%s', async (_, html, passages) => {
    const read = await opened().run(html, ({ passagesOf }) =>
      Array.from(passagesOf(document.body, { shadow() {} }))
        .filter((passage) => passage !== undefined)
        .map(({ text }) => text),
    );
    expect(read).toEqual(passages);
  });
});
