import { plural, useMessages } from '../ui/i18n.ts';

/** The longest list that is shown, in items. */
export const mostRowsShown = 50;

/** The end of a list: the number of items that are not shown. */
export function More({ count }: { count: number }) {
  const t = useMessages();
  return count > 0 ? <li>{plural(t, 'reviewMore', count)}</li> : null;
}
