import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { entityFile } from '../dossier/lookup/entity-file.ts';
import type { CardEntry } from './card-entry.ts';
import { storyOnPage } from './story-on-page.ts';

const entry = (id: string, relevantCount = 0): CardEntry => {
  const file = entityFile(embedded, id);
  return { key: `${embedded.id}/${id}`, name: id, file, facts: file?.facts, relevantCount };
};
const on = (...ids: string[]) =>
  storyOnPage(
    ids.map((id) => entry(id)),
    new Set(ids),
  );

describe('storyOnPage', () => {
  it('has three to five facts and the disputes that the page touches', () => {
    const story = on('elon-musk', 'vladimir-putin', 'starlink');
    expect(story?.facts.length).toBeGreaterThanOrEqual(3);
    expect(story?.facts.length).toBeLessThanOrEqual(5);
    expect(story?.disputes.length).toBeGreaterThan(0);
    expect(story?.disputes.length).toBeLessThanOrEqual(2);
  });

  it('puts facts that bear on a passage first', () => {
    const musk = entry('elon-musk');
    const [last] = musk.facts?.slice(-1) ?? [];
    if (!last) throw new Error('no facts');
    const ranked = { ...musk, facts: [last, ...(musk.facts ?? []).slice(0, -1)], relevantCount: 1 };
    const story = storyOnPage([ranked], new Set(['elon-musk', 'vladimir-putin']));
    expect(story?.facts[0]?.id).toBe(last.id);
  });

  it('names no fact or dispute twice', () => {
    const story = on('elon-musk', 'vladimir-putin', 'kremlin', 'dmitry-peskov');
    for (const all of [story?.facts ?? [], story?.disputes ?? [], story?.file.facts ?? []])
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each([[['moscow']], [['nasa']], [[]]])(
    'is silent about a page that names no more than %j',
    (ids) => {
      expect(on(...ids)).toBeUndefined();
    },
  );

  it('is silent where the dossier has been removed', () => {
    expect(storyOnPage([{ key: 'gone/a', name: 'A' }], new Set(['a', 'b']))).toBeUndefined();
  });
});
