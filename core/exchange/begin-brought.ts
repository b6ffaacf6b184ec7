import type { Draft } from '../draft/draft.ts';
import type { Brought, UnwrittenFact } from './brought.ts';
import { makeIds } from './make-ids.ts';

/**
 * A draft of what was brought in.
 * @param id also that of its dossier
 * @param today `YYYY-MM-DD`
 */
export function beginBrought(brought: Brought, id: string, today: string): Draft {
  const { title = '', language, accounts, paragraphs, claims, unwritten } = brought;
  const [{ title: name = '', url = '' }] = accounts;
  const idFor = makeIds(
    'unwritten',
    claims.map((claim) => claim.id),
  );
  return {
    id,
    article: { title: title || name, address: url, paragraphs: [...paragraphs] },
    dossier: {
      format: 2,
      id,
      title,
      summary: '',
      language: language ?? 'en',
      author: '',
      edited: today,
      accounts: [...accounts],
      topics: [],
      entities: [...brought.entities],
      sources: [...brought.sources],
      claims: [...claims],
      relations: [...brought.relations],
      disputes: [],
    },
    proposed: unwritten.map((fact) =>
      proposedFact(fact, idFor(fact.text), paragraphs[fact.paragraph - 1] ?? ''),
    ),
    left: [],
  };
}

/** As if a program had found it in an article: the author says who says it. */
function proposedFact(
  { text, paragraph, entities }: UnwrittenFact,
  id: string,
  within: string,
): Draft['proposed'][0] {
  const start = Math.max(0, within.indexOf(text));
  return {
    id,
    sentence: text,
    paragraph,
    start,
    end: start + text.length,
    entities: [...entities],
    attribution: [{ source: 'article', basis: 'presumed' }],
    kind: 'article',
    isDenial: false,
    quotations: [],
  };
}
