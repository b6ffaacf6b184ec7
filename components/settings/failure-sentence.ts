import type { Failure, FailureKind } from '../../core/dossier/installed/failure.ts';
import type { MessageKey, Translate } from '../ui/i18n.ts';
import { problemSentence } from '../ui/problem-sentence.ts';
import { visibleText } from '../ui/visible-text.ts';

const failureMessages: Record<FailureKind, MessageKey> = {
  address: 'troubleAddress',
  host: 'troubleHost',
  credentials: 'troubleCredentials',
  invisible: 'troubleInvisible',
  long: 'troubleLong',
  failed: 'troubleFailed',
  forbidden: 'troubleForbidden',
  offline: 'troubleOffline',
  missing: 'troubleMissing',
  moved: 'troubleMoved',
  large: 'troubleLarge',
  broken: 'troubleBroken',
  other: 'troubleOther',
  key: 'troubleKey',
  unsigned: 'troubleUnsigned',
  'signature-unreadable': 'troubleSignatureUnreadable',
  'signature-changed': 'troubleSignatureChanged',
  'file-changed': 'troubleFileChanged',
  'file-of-another': 'troubleFileOfAnother',
  'key-unknown': 'troubleKeyUnknown',
  'key-of-another': 'troubleKeyOfAnother',
  'revision-missing': 'troubleRevisionMissing',
  'revision-older': 'troubleRevisionOlder',
  'revision-twice': 'troubleRevisionTwice',
  clock: 'troubleClock',
};

/** The failure and its consequence for the dossier, in the reader's language. */
export function failureSentence(t: Translate, { kind, detail, problem }: Failure): string {
  return t(failureMessages[kind], visibleText(problem ? problemSentence(t, problem) : detail));
}
