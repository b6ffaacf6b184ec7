import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plural, type Translate } from './i18n.ts';

type Messages = Record<string, { message: string }>;

const folder = new URL('../../public/_locales/', import.meta.url);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));

const english = read('en');
const locales = readdirSync(folder).map((locale) => ({ locale, messages: read(locale) }));

const countedKeys = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, ''));
const plainKeys = Object.keys(english).filter((key) => !/_(one|other)$/.test(key));

/** French and Spanish have `many` for millions only, where `other` reads as well. */
const formsOf = (locale: string): string[] =>
  new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'many' || /^(ru|uk)/.test(locale));

const placeholders = (text = ''): string[] => [...new Set(text.match(/\$\d/g))].sort();

it('speaks seven languages', () => {
  expect(locales.map(({ locale }) => locale).sort()).toEqual([
    'de',
    'en',
    'es',
    'fr',
    'ru',
    'uk',
    'zh_CN',
  ]);
});

describe.each(locales)('$locale', ({ locale, messages }) => {
  const tag = locale.replace('_', '-');

  it('has every message, in every plural form of its language, and no other', () => {
    const forms = countedKeys.flatMap((key) => formsOf(tag).map((form) => `${key}_${form}`));
    expect(Object.keys(messages).sort()).toEqual([...plainKeys, ...forms].sort());
  });

  it('puts in what the English message puts in', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const like = english[key] ?? english[key.replace(/_\w+$/, '_other')];
      return placeholders(message).join() !== placeholders(like?.message).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has no empty message and none with spaces around it', () => {
    const odd = Object.values(messages).filter(
      ({ message }) => !message || message.trim() !== message,
    );
    expect(odd).toEqual([]);
  });

  it('names its own language', () => {
    expect(messages.locale?.message).toBe(tag);
  });

  it('keeps to the length that stores allow a description', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('counted', () => {
  const wordsOf = (locale: string): Translate => {
    const messages = read(locale);
    return (key, ...substitutions) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => substitutions[at - 1] ?? '');
  };

  it.each([
    ['en', 1, '1 fact'],
    ['en', 0, '0 facts'],
    ['ru', 1, '1 утверждение'],
    ['ru', 3, '3 утверждения'],
    ['ru', 11, '11 утверждений'],
    ['ru', 21, '21 утверждение'],
    ['uk', 25, '25 тверджень'],
    ['zh_CN', 2, '2 条信息'],
    ['fr', 0, '0 fait rapporté'],
    ['es', 1_000_000, '1.000.000 datos'],
  ])('in %s says %d as "%s"', (locale, count, said) => {
    expect(plural(wordsOf(locale), 'tallyFacts', count)).toBe(said);
  });
});
