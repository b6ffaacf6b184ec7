import { plural, useMessages } from '../ui/i18n.ts';

/** So many things of one list are shown. */
export const mostShown = 50;

/** The end of a list: how many there are beyond what is shown. */
export function More({ count }: { count: number }) {
  const t = useMessages();
  return count > 0 ? <li>{plural(t, 'reviewMore', count)}</li> : null;
}
