import type { Steps } from '../../steps.ts';
import { kindOf } from '../kind-of.ts';
import { type Problem, shownValue } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { type Text, textsOf } from './texts.ts';
import { forbiddenAdjective, forbiddenVerb, markup, placeholder, saysUnnamed } from './wording.ts';

/** Markup anywhere; in English dossiers also verbs and adjectives that take a side. */
export function* checkWording(dossier: Dossier): Steps<Problem[]> {
  const problems = yield* checkTexts(dossier, checkMarkup);
  if (!isEnglish(dossier)) return problems;
  return [...problems, ...(yield* checkTexts(dossier, neutral)), ...unnamedUnsaid(dossier)];
}

/** Texts checked in one step: some milliseconds. */
const claimsAtOnce = 1000;

function* checkTexts(dossier: Dossier, check: (text: Text) => Problem[]): Steps<Problem[]> {
  const problems: Problem[] = [];
  let looked = 0;
  for (const text of textsOf(dossier)) {
    problems.push(...check(text));
    if (++looked % claimsAtOnce === 0) yield;
  }
  return problems;
}

/** The rules about words are for English alone. */
export const isEnglish = ({ language }: Dossier): boolean => /^en\b/i.test(language);

const checkMarkup = (text: Text): Problem[] => [
  ...find(text, 'markup', markup),
  ...(placeholder.test(text.text)
    ? [{ rule: 'placeholder' as const, path: text.path, values: {} }]
    : []),
];

function neutral(text: Text): Problem[] {
  const unquoted = { ...text, text: text.text.replace(/“[^“”]*”/g, '') };
  return [
    ...find(unquoted, 'verb', forbiddenVerb),
    ...find(unquoted, 'adjective', forbiddenAdjective),
  ];
}

function find(
  { path, text }: Text,
  rule: 'markup' | 'verb' | 'adjective',
  pattern: RegExp,
): Problem[] {
  const found = pattern.exec(text)?.[0];
  return found ? [{ rule, path, values: { found: shownValue(found) } }] : [];
}

/** Claims on an unnamed source that do not say so. A quoted sentence is exempt: its words are the account's. */
function unnamedUnsaid({ claims, sources }: Dossier): Problem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return claims.flatMap(({ attested, text, wording }, i): Problem[] => {
    if (wording === 'quoted' || saysUnnamed.test(text)) return [];
    if (kindOf(attested[0], byId) !== 'unnamed') return [];
    return [{ rule: 'unnamed-unsaid', path: ['claims', i, 'text'], values: {} }];
  });
}
