import { useMessages } from '../ui/i18n.ts';
import { Field } from './Field.tsx';

interface WordsAndDateProps {
  /** Of the words, like `at`. */
  label: string;
  at: string;
  words: string;
  date: string;
  /** The path of the date; absent where the check has no rule for it. */
  dateAt?: string;
  onChange: (words: string, date: string) => void;
}

/** A text, and the day that it belongs to. */
export function WordsAndDate({ label, at, words, date, dateAt, onChange }: WordsAndDateProps) {
  const t = useMessages();
  return (
    <div class="pair">
      <Field label={label} at={at} value={words} onInput={(value) => onChange(value, date)} />
      <Field
        label={t('writeDate')}
        at={dateAt}
        value={date}
        onInput={(value) => onChange(words, value.trim())}
      />
    </div>
  );
}
