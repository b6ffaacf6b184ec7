import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Dossier } from '../../core/dossier/schema.ts';

/** Writes a dossier with one name, one source and one fact. @throws Error when the file is there already */
export function make(file: string): boolean {
  const text = `${JSON.stringify(skeleton(idOf(file), today()), null, 2)}\n`;
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'EEXIST' ? `${file} is there already: name another file.` : `${file}: ${message}`,
    );
  }
  console.log(`Wrote ${file}. Replace what says TODO; npm run dossier -- check ${file} helps.`);
  return true;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** "The Budget (2).json" as an id: `the-budget-2`. */
const idOf = (file: string): string =>
  basename(file)
    .replace(/\.json$/i, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'new-dossier';

/** The least that has the shape of a dossier; the check asks for what is still to be written. */
const skeleton = (id: string, edited: string): Dossier => ({
  format: 2,
  id,
  title: 'TODO: what the story is about',
  summary: 'TODO: the story in two or three neutral sentences.',
  language: 'en',
  author: 'TODO: who answers for this dossier',
  edited,
  accounts: [
    {
      id: 'article',
      description: 'TODO: what kind of account this is, for instance a report by whom',
      short: 'TODO: the same in three words',
      published: { words: 'TODO: when it appeared', precision: 'day' },
      paragraphs: 1,
      headings: [],
      caveats: [],
    },
  ],
  topics: [],
  entities: [
    {
      id: 'ada-example',
      kind: 'person',
      name: 'Ada Example',
      gist: 'TODO: who or what this is, in one neutral line.',
      names: [{ language: 'any', use: 'safe', names: ['Ada Example'] }],
    },
  ],
  sources: [
    {
      id: 'article',
      kind: 'article',
      name: 'The article',
      gist: 'TODO: which article, by whom, and where it can be read.',
    },
  ],
  claims: [
    {
      id: 'first-fact',
      text: 'TODO: one fact in your own words, with who says it and every hedge.',
      entities: ['ada-example'],
      attested: [
        {
          account: 'article',
          paragraphs: [1],
          attribution: [{ source: 'article', basis: 'named' }],
        },
      ],
      standing: 'reported',
    },
  ],
  relations: [],
  disputes: [],
});
