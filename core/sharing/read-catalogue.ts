import type { Address } from '../dossier/installed/dossier-url.ts';
import { type Problem, shownValue } from '../dossier/problem.ts';
import { parseAs } from '../dossier/reading/check-shape.ts';
import { parseStrictly } from '../dossier/reading/read-dossier.ts';
import { faultOfUrl, longestUrl } from '../dossier/web-address.ts';
import { Catalogue, type CatalogueEntry } from './catalogue.ts';
import { readPublicKey } from './public-key.ts';

/** In UTF-16 units: a thousand entries with addresses, keys and titles of usual length take 400,000. */
const longestCatalogue = 1_000_000;

interface ReadCatalogue {
  /** Absent when the file cannot be used. Its addresses are absolute. */
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
}

/** True if a file begins as a catalogue does. */
export const isCatalogue = (text: string): boolean => /^\ufeff?\s*\{\s*"catalogue"/.test(text);

/** Never throws, whatever the text is. @param base where it came from */
export function readCatalogue(text: string, base: Address): ReadCatalogue {
  if (text.length > longestCatalogue)
    return { problems: [{ rule: 'file-too-large', path: [], values: { most: longestCatalogue } }] };
  const { value, problem } = parseStrictly(text);
  if (problem) return { problems: [problem] };
  const { output, problems } = parseAs(Catalogue, value);
  if (!output) return { problems };
  const entries = output.entries.map((entry) => withAddress(entry, base));
  const faults = entries.flatMap(faultsOf);
  return faults.length ? { problems: faults } : { catalogue: { ...output, entries }, problems: [] };
}

const withAddress = (entry: CatalogueEntry, base: Address): CatalogueEntry =>
  URL.canParse(entry.address, base)
    ? { ...entry, address: new URL(entry.address, base).href }
    : entry;

function faultsOf({ address, key }: CatalogueEntry, at: number): Problem[] {
  const fault = faultOfUrl(address);
  const path = ['entries', at, 'address'];
  const problems: Problem[] = [];
  if (fault === 'url-too-long') problems.push({ rule: fault, path, values: { most: longestUrl } });
  else if (fault) problems.push({ rule: fault, path, values: {} });
  if (key !== undefined && !readPublicKey(key))
    problems.push({
      rule: 'wrong-value',
      path: ['entries', at, 'key'],
      values: { expected: 'RW…', received: shownValue(JSON.stringify(key)) },
    });
  return problems;
}
