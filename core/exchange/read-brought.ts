/** Reads a text of unknown origin in one of the formats that can be brought in. */
import { areAnnotations, bringAnnotations } from './annotations.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import { isFollowTheMoney, type MoneyReading, readFollowTheMoney } from './follow-the-money.ts';
import { parseJson } from './json/parse-json.ts';
import { bringPageData, isPageData, pageDataIn } from './page-data.ts';
import { bringWikidata, isSparqlResult, isWikidataEntity } from './wikidata.ts';

type ReadBrought =
  | { readonly kind: 'brought'; readonly brought: Brought }
  /** A list of entities that the author picks from. */
  | { readonly kind: 'pick'; readonly reading: MoneyReading }
  /** Not JSON: it may be a table. */
  | { readonly kind: 'text' }
  | { readonly kind: 'dossier' }
  | { readonly kind: 'refused'; readonly rule: ExchangeProblem['rule'] };

/** @param language of the author, for what is given in several */
export function readBrought(text: string, language: string): ReadBrought {
  if (!/^\s*[{[]/.test(text)) return { kind: 'text' };
  const [firstLine = ''] = text.trimStart().split('\n', 1);
  const line = parseJson(firstLine);
  if ('value' in line && isFollowTheMoney(line.value))
    return { kind: 'pick', reading: readFollowTheMoney(text) };
  const whole = parseJson(text);
  if ('rule' in whole) return { kind: 'refused', rule: whole.rule };
  return readValue(whole.value, language);
}

function readValue(value: unknown, language: string): ReadBrought {
  if (typeof value === 'object' && value !== null && 'format' in value && 'claims' in value)
    return { kind: 'dossier' };
  if (areAnnotations(value)) return { kind: 'brought', brought: bringAnnotations(value) };
  if (isSparqlResult(value) || isWikidataEntity(value))
    return { kind: 'brought', brought: bringWikidata(value, language) };
  if (isPageData(value))
    return { kind: 'brought', brought: bringPageData(pageDataIn([value]), '') };
  return { kind: 'refused', rule: 'of-no-use' };
}
