import { tooDeepAt } from '../../dossier/reading/too-deep.ts';

type ParsedJson = { readonly value: unknown } | { readonly rule: 'not-json' | 'too-deep' };

/** Never throws. Nothing that is brought in nests deeper than a dossier may: Wikidata has eight levels. */
export function parseJson(text: string): ParsedJson {
  if (tooDeepAt(text) !== undefined) return { rule: 'too-deep' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { rule: 'not-json' };
  }
}
