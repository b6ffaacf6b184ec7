import type { KeptRecord } from '../../core/article/listed-article.ts';
import type { MessageKey } from '../ui/i18n.ts';

/** Messages for what a kept article lacks, by the gap in it. */
export const gapMessages: Record<NonNullable<KeptRecord['gap']>, MessageKey> = {
  'unknown-language': 'keepUnknownLanguage',
  'too-long': 'keepTooLong',
};
