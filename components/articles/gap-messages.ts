import type { KeptRecord } from '../../core/article/listed-article.ts';
import type { MessageKey } from '../ui/i18n.ts';

/** What is missing from a kept article. */
export const gapMessages: Record<NonNullable<KeptRecord['gap']>, MessageKey> = {
  'unknown-language': 'keepUnknownLanguage',
  'too-long': 'keepTooLong',
};
