import { describe, expect, test } from 'vitest';
import de from './examples/de.json' with { type: 'json' };
import en from './examples/en.json' with { type: 'json' };
import es from './examples/es.json' with { type: 'json' };
import fr from './examples/fr.json' with { type: 'json' };
import it from './examples/it.json' with { type: 'json' };
import pt from './examples/pt.json' with { type: 'json' };
import ru from './examples/ru.json' with { type: 'json' };
import uk from './examples/uk.json' with { type: 'json' };
import zh from './examples/zh.json' with { type: 'json' };
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';

/** Example sentences of our own, which a native speaker extends when correcting a language. */
interface Examples {
  /** A sentence and its speaker; '' for the article itself. */
  readonly said: readonly (readonly [text: string, speaker: string])[];
  /** Sentences, a word of one of them, and the speaker of that one. */
  readonly continued: readonly (readonly [text: string, word: string, speaker: string])[];
  /** A text, and its names: `kind: name, other name`. */
  readonly names: readonly (readonly [text: string, names: readonly string[]])[];
}

const all = { de, en, es, fr, it, pt, ru, uk, zh } as unknown as Record<string, Examples>;

/** The attribution as `Outlet > Speaker`; a noun that stands for a name comes with the id of its entity. */
function wayOf({ facts, sources, entities }: Proposal, word: string): string {
  const fact = facts.find(({ sentence }) => sentence.includes(word));
  return (fact?.attribution ?? [])
    .slice(1)
    .map(({ source }) => sources.find(({ id }) => id === source))
    .map((source) => {
      const itself = entities.find(({ id }) => id === source?.entity);
      const isMeant =
        source?.kind === 'on-record' &&
        itself &&
        itself.name !== source.name &&
        / /.test(source.name);
      return isMeant ? `${source.name} (${source.entity})` : source?.name;
    })
    .join(' > ');
}

describe.each(Object.entries(all))('in %s', (language, { said, continued, names }) => {
  test.each(said)('“%s” is the word of “%s”', (text, speaker) => {
    expect(wayOf(propose([text], language), text.slice(0, 8))).toBe(speaker);
  });

  test.each(continued)('of “%s” the sentence with “%s” is the word of “%s”', (text, word, who) => {
    expect(wayOf(propose([text], language), word)).toBe(who);
  });

  test.each(names)('“%s” names %j', (text, expected) => {
    const found = propose([text], language).entities.map(
      (one) => `${one.kind}: ${one.names.flatMap((group) => group.names).join(', ')}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
