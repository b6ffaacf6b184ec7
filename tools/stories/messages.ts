import type { Translate } from '../../components/ui/i18n.ts';

type Messages = Record<string, { message: string }>;
const locales = import.meta.glob<Messages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The language that the address asks for. */
export const messagesLocale = new URLSearchParams(location.search).get('locale') ?? 'en';

/** As `browser.i18n.getMessage` does it. */
export function messagesOf(locale: string): Translate {
  const messages = locales[`../../public/_locales/${locale}/messages.json`] ?? {};
  return (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '');
}
