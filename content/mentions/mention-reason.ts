import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { isAccepted } from '../../core/recognition/decide.ts';
import { type Explanation, explain } from '../../core/recognition/explain.ts';
import type { Dismissals } from '../dismissals.ts';
import type { DecisionOnWords } from './decisions-in.ts';
import type { PrivateNames } from './private-names.ts';

/** The reason why words are a mention of an entity, or not. */
export interface MentionReason {
  /** The entity's name. */
  readonly name: string;
  readonly isMention: boolean;
  readonly key: Explanation['key'] | 'whyDismissed' | 'whyLimited';
  /** `$1` of the message, if it has one. */
  readonly substitution?: string;
}

interface Limits {
  readonly dismissals: Pick<Dismissals, 'has'>;
  readonly privateNames: Pick<PrivateNames, 'admits'>;
}

export function reasonOf(
  { entity, ...decision }: DecisionOnWords,
  lexicon: Lexicon,
  { dismissals, privateNames }: Limits,
): MentionReason {
  const { key = '', name = '' } = lexicon.entities[entity] ?? {};
  const not = (reason: MentionReason['key']) => ({ name, isMention: false, key: reason });
  if (!isAccepted(decision.rule)) return { name, isMention: false, ...explain(decision) };
  if (dismissals.has(key)) return not('whyDismissed');
  if (!privateNames.admits(key)) return not('whyLimited');
  return { name, isMention: true, ...explain(decision) };
}
