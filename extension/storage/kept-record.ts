import type { KeptCounts } from '../../core/article/kept-dossier.ts';
import type { KeptRecord } from '../../core/article/listed-article.ts';
import { fieldsOf, oneOf, text } from './parse.ts';

const gapOf = oneOf(['unknown-language', 'too-long']);

/** Undefined where a record is not understood. */
export function parseKeptRecord(value: unknown): KeptRecord | undefined {
  const { title, host, address, published, keptAt, counts, gap } = fieldsOf(value);
  if (![title, host, address, keptAt].every((field) => typeof field === 'string')) return undefined;
  return {
    title: title as string,
    host: host as string,
    address: address as string,
    published: text(published),
    keptAt: keptAt as string,
    counts: countsIn(counts),
    gap: gapOf(gap),
  };
}

function countsIn(value: unknown): KeptCounts {
  const { names, statements, sources } = fieldsOf(value);
  return { names: countOf(names), statements: countOf(statements), sources: countOf(sources) };
}

const countOf = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0);
