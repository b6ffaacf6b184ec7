import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Problem, type ProblemRule, valuesOfRules } from '../../core/dossier/problem.ts';
import type { Translate } from './i18n.ts';
import { problemSentence } from './problem-sentence.ts';

const translateTo = (locale: string): Translate => {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key, ...given) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => given[at - 1] ?? '');
};

/** With values that stand nowhere in a message. */
const problemOf = (rule: ProblemRule): Problem => {
  const values = Object.fromEntries(valuesOfRules[rule].map((name) => [name, `<${name}>`]));
  return { rule, path: [], values } as Problem;
};

const rules = Object.keys(valuesOfRules) as ProblemRule[];

describe.each(['en', 'de', 'fr', 'es', 'ru', 'uk', 'zh_CN'])('In %s', (locale) => {
  test.each(rules)('%s is worded, without a full stop', (rule) => {
    const sentence = problemSentence(translateTo(locale), problemOf(rule));
    expect(sentence).toMatch(/[^.。\s]$/);
    expect(sentence).not.toContain('$');
  });
});

test('no two rules have one wording', () => {
  const sentences = rules.map((rule) => problemSentence(translateTo('en'), problemOf(rule)));
  expect(new Set(sentences).size).toBe(rules.length);
});

test.each([
  ['en', 'The file is longer than 32,000,000 characters: divide it'],
  ['de', 'Die Datei ist länger als 32.000.000 Zeichen: Teilen Sie sie auf'],
])('in %s numbers are grouped as its readers expect', (locale, sentence) => {
  const problem: Problem = { rule: 'file-too-large', path: [], values: { most: 32_000_000 } };
  expect(problemSentence(translateTo(locale), problem)).toBe(sentence);
});
