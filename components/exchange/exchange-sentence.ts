import type { ExchangeProblem, ExchangeRule } from '../../core/exchange/brought.ts';
import type { ExchangeFailure } from '../../core/exchange/exchange-state.ts';
import type { MessageKey, Translate } from '../ui/i18n.ts';
import { problemSentence } from '../ui/problem-sentence.ts';
import { visibleText } from '../ui/visible-text.ts';
import { shortenedText } from './shortened-text.ts';

const exchangeMessages: Record<ExchangeRule, MessageKey> = {
  'row-empty': 'bringRowEmpty',
  'row-without-source': 'bringRowWithoutSource',
  'row-too-long': 'bringRowTooLong',
  'rows-left': 'bringRowsLeft',
  'text-too-long': 'bringTextTooLong',
  'half-character': 'bringHalfCharacter',
  'quote-open': 'bringQuoteOpen',
  'date-unread': 'bringDateUnread',
  'link-refused': 'bringLinkRefused',
  'not-json': 'bringNotJson',
  'too-deep': 'bringTooDeep',
  'without-name': 'bringWithoutName',
  'without-data-set': 'bringWithoutDataSet',
  'without-claim': 'bringWithoutClaim',
  'without-claimant': 'bringWithoutClaimant',
  'without-reviewer': 'bringWithoutReviewer',
  'without-address': 'bringWithoutAddress',
  'without-id': 'bringWithoutId',
  'of-no-use': 'bringOfNoUse',
  'too-many': 'bringTooMany',
};

/** The longest text of a file that a sentence repeats, in UTF-16 units. */
const longestValue = 80;

/** "Row 12, column “Date”: “31.02.2022” is no date ...", in the reader's language. */
export function exchangeSentence(t: Translate, problem: ExchangeProblem): string {
  const { rule, value = '', row, column } = problem;
  const said = t(exchangeMessages[rule], shortenedText(value, longestValue));
  if (row === undefined) return said;
  const place = column
    ? t('bringAtCell', String(row), shortenedText(column, longestValue))
    : t('bringAtRow', String(row));
  return `${place}: ${said}`;
}

/** Sentence that tells why nothing was read, and what to do. */
export function exchangeFailure(t: Translate, failure: ExchangeFailure): string {
  if (failure.kind === 'file') return `${visibleText(problemSentence(t, failure.problem))}.`;
  if (failure.kind === 'form') return capital(`${t(exchangeMessages[failure.rule])}.`);
  if (failure.kind === 'unkept') return t('unkept');
  return t(failure.kind === 'dossier' ? 'bringDossier' : 'bringNoPage');
}

/** Capitalises the sentence of a rule, which elsewhere follows its place in the file. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
