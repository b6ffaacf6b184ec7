import type { Claim, Dossier } from '../schema.ts';
import type { Problem, Rule } from './problem.ts';
import { type Text, textsOf } from './texts.ts';
import { forbiddenAdjective, forbiddenVerb, markup, placeholder, saysUnnamed } from './wording.ts';

/** Markup anywhere; in English dossiers also verbs and adjectives that take a side. */
export function checkWording(dossier: Dossier): Problem[] {
  const texts = textsOf(dossier);
  const english = /^en\b/i.test(dossier.language);
  return [
    ...texts.flatMap(plain),
    ...(english ? texts.flatMap(neutral) : []),
    ...(english ? dossier.claims.flatMap(unnamedUnsaid) : []),
  ];
}

function plain(text: Text): Problem[] {
  return [
    ...find(text, 'markup', markup, (found) => `“${found}” is not plain text`),
    ...find(text, 'placeholder', placeholder, () => 'this is still to be written'),
  ];
}

function neutral(text: Text): Problem[] {
  const unquoted = { ...text, text: text.text.replace(/“[^“”]*”/g, '') };
  return [
    ...find(unquoted, 'verb', forbiddenVerb, (verb) => `“${verb}” takes a side: write “said”`),
    ...find(
      unquoted,
      'adjective',
      forbiddenAdjective,
      (word) => `“${word}” takes a side: leave it out, or quote whose word it is`,
    ),
  ];
}

function find(
  { path, text }: Text,
  rule: Rule,
  pattern: RegExp,
  sentence: (found: string) => string,
): Problem[] {
  const found = pattern.exec(text)?.[0];
  return found ? [{ rule, path, sentence: sentence(found) }] : [];
}

function unnamedUnsaid({ kind, text }: Claim, i: number): Problem[] {
  if (kind !== 'unnamed' || saysUnnamed.test(text)) return [];
  const sentence = 'the source is unnamed, and the sentence does not say so';
  return [{ rule: 'unnamed-unsaid', path: `claims[${i}].text`, sentence }];
}
