import type { Translate } from '../ui/i18n.ts';

/** A day as readers of the interface write it. @param time ISO 8601, or `YYYY-MM-DD` */
export const dayIn = (time: string, t: Translate): string =>
  new Date(time).toLocaleDateString(t('locale'), {
    dateStyle: 'medium',
    ...(time.length === 10 && { timeZone: 'UTC' }),
  });
