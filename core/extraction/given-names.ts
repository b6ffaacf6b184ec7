import type { Gender } from './language-file.ts';
import givenNames from './languages/given-names.json' with { type: 'json' };

const genders = new Map<string, Gender | 'either'>(
  (['he', 'she', 'either'] as const).flatMap((gender) =>
    givenNames[gender].flatMap((line) => line.split(' ').map((name) => [name, gender] as const)),
  ),
);

/** The gender of a given name, if the word is one; "Al-Shabaab" is none. */
export const genderOfGivenName = (name: string): Gender | 'either' | undefined =>
  genders.get(name) ?? (/^Al-/.test(name) ? undefined : genders.get(name.split('-')[0] as string));
