import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { editorPage } from '../frameworks/build.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const editors = ['plain', 'codemirror', 'prosemirror', 'lexical', 'quill', 'slate'];
const painters = ['highlight', 'marks'] as const;

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  test.each(editors)('%s saves what it saves without Gloss', async (editor) => {
    const html = await editorPage(editor);
    await session.extension.store('on', false);
    await session.show(html);
    const without = await write();
    await session.extension.store('on', undefined);
    expect(JSON.parse(without)[1]).toEqual([]);
    expect(without).toContain('beside it.');
    for (const painter of painters) {
      await session.extension.store('painter', painter);
      await session.show(html);
      await until(isMarked);
      expect({ painter, saved: await write() }).toEqual({ painter, saved: without });
      expect({ painter, inside: await markedInside() }).toEqual({ painter, inside: 0 });
    }
    await session.extension.store('painter', undefined);
  });

  /** Copies the text beside it, types, takes back, does again, pastes, and types on. @returns what is saved */
  async function write(): Promise<string> {
    const { page } = session;
    const { keyboard } = page;
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('p') as Node),
    );
    await press('Control', 'c');
    await page.click('[data-field]');
    await press('Control', 'End');
    await keyboard.type(' Then NASA came');
    await keyboard.press('Enter');
    await keyboard.type('Starlink over Crimea');
    for (let step = 0; step < 5; step++) await press('Control', 'z');
    for (let step = 0; step < 2; step++) await press('Control', 'y');
    await press('Control', 'End');
    await press('Control', 'v');
    await keyboard.type(' and Elon Musk, NASA.');
    await session.frames(6);
    return page.evaluate(() => (globalThis as never as { saved(): string }).saved());
  }

  async function press(held: 'Control', key: 'End' | 'c' | 'v' | 'z' | 'y'): Promise<void> {
    await session.page.keyboard.down(held);
    await session.page.keyboard.press(key);
    await session.page.keyboard.up(held);
  }

  const isMarked = (): Promise<boolean> =>
    session.page.evaluate(
      () => CSS.highlights.size > 0 || document.querySelector('gloss-mark') !== null,
    );

  const markedInside = (): Promise<number> =>
    session.page.evaluate(() => {
      const field = document.querySelector('[data-field]');
      const ranges = [...CSS.highlights.values()].flatMap((names) => [...names]);
      const lit = ranges.filter(({ startContainer }) => field?.contains(startContainer)).length;
      return lit + (field?.querySelectorAll('gloss-mark').length ?? 0);
    });
});
