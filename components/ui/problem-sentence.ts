import { type Problem, type ProblemRule, valuesOfRules } from '../../core/dossier/problem.ts';
import { formatNumber, type Translate } from './i18n.ts';

type Pascal<Text extends string> = Text extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** Every rule has a message: `name-twice` has `problemNameTwice`. */
export const problemMessage = (rule: ProblemRule): `problem${Pascal<ProblemRule>}` =>
  `problem${rule.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}` as `problem${Pascal<ProblemRule>}`;

/** The problem and how to solve it, in the reader's language, without a full stop. */
export function problemSentence(t: Translate, { rule, values }: Problem): string {
  const given: Readonly<Record<string, string | number>> = values;
  const shown = valuesOfRules[rule].map((name) => formatNumber(t, given[name] ?? ''));
  return t(problemMessage(rule), ...shown);
}
