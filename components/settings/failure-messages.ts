import type { FailureKind } from '../../core/dossier/installed/failure.ts';
import type { MessageKey } from '../ui/i18n.ts';

/** The sentence for each failure; its detail is put in. */
export const failureMessages: Record<FailureKind, MessageKey> = {
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
};
