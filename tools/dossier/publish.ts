import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Catalogue, CatalogueEntry } from '../../core/sharing/catalogue.ts';
import { readCatalogue } from '../../core/sharing/read-catalogue.ts';
import { readKey, type SigningKey } from './keys.ts';
import { writeSigned } from './published-file.ts';
import { readDossierFile, readTextFile } from './read.ts';

interface PublishOptions {
  /** The folder that goes to the server. */
  readonly to: string;
  /** The name of the key's files, without `.key`. */
  readonly key: string;
  /** The id of the set that the dossiers become; absent for one dossier. */
  readonly set?: string | undefined;
  /** Of the set. */
  readonly title?: string | undefined;
}

/** A dossier or a set as it is published: the text of its file, and the fields of its entry in the catalogue. */
interface PublishedEntry extends Pick<CatalogueEntry, 'id' | 'title' | 'languages'> {
  readonly author: string;
  readonly text: string;
}

/**
 * Writes the dossier, or several as a set, with its signature and its entry in the catalogue, signed too.
 * @throws Error with a sentence
 */
export async function publish(
  files: readonly string[],
  { to, key: name, set, title }: PublishOptions,
): Promise<boolean> {
  const key = readKey(name);
  const [first = ''] = files;
  const published = set === undefined ? publishedEntry(first) : setOf(files, set, title ?? set);
  const file = join(to, `${published.id}.json`);
  if (files.some((one) => resolve(one) === resolve(file)))
    throw new Error(`${file} is what is published: keep the file that you edit somewhere else.`);
  const revision = await writeSigned(file, published.text, published.id, key);
  await writeEntry(join(to, 'catalogue.json'), published, revision, key);
  printNextSteps(file, published.id, revision, key);
  return true;
}

function publishedEntry(file: string): PublishedEntry {
  const { id, title, language, author } = readDossierFile(file);
  const text = readTextFile(file);
  const { length } = readDossier(text).problems;
  if (length) console.error(`${length} to put right: npm run dossier -- check ${file}`);
  return { id, title: shortenedComment(title), author, languages: [language], text };
}

function setOf(files: readonly string[], id: string, title: string): PublishedEntry {
  const dossiers = files.map(readDossierFile);
  const [{ author = '' } = {}] = dossiers;
  const languages = [...new Set(dossiers.map(({ language }) => language))];
  const parts = files.map((file) => JSON.parse(readTextFile(file)));
  const text = `${JSON.stringify({ set: 1, id, title, author, dossiers: parts }, null, 2)}\n`;
  return { id, title: shortenedComment(title), author, languages, text };
}

/** As long as a catalogue's title may be. */
const shortenedComment = (title: string): string =>
  title.length > 300 ? `${title.slice(0, 299).toWellFormed()}…` : title;

async function writeEntry(
  file: string,
  { id, title, languages, author }: PublishedEntry,
  revision: number,
  key: SigningKey,
): Promise<void> {
  const catalogue = existsSync(file) ? catalogueIn(file) : newCatalogue(author);
  const address = `${id}.json`;
  const entry = { id, title, languages, address, key: key.publicKey.text, revision };
  const others = catalogue.entries.filter((one) => one.id !== id);
  const entries = [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = `${JSON.stringify({ ...catalogue, entries }, null, 2)}\n`;
  await writeSigned(file, text, catalogue.id, key);
}

const newCatalogue = (author: string): Catalogue => ({
  catalogue: 1,
  id: 'catalogue',
  title: shortenedComment(author),
  author: shortenedComment(author),
  entries: [],
});

/** As it stands in the file, with relative addresses. */
function catalogueIn(file: string): Catalogue {
  const text = readTextFile(file);
  const { problems } = readCatalogue(text, 'https://host.example/catalogue.json');
  if (problems.length) throw new Error(`${file} is no catalogue: ${problems[0]?.rule}.`);
  return JSON.parse(text);
}

function printNextSteps(
  file: string,
  id: string,
  revision: number,
  { publicKey }: SigningKey,
): void {
  const address = `https://YOUR.HOST/${id}.json#key=${publicKey.text}`;
  console.log(`Wrote ${file} and its signature, revision ${revision}, and the catalogue beside it.
Put all files of the folder on any server with https; whoever has this address can follow it:
  ${address}
and a page offers it with
  <link rel="alternate" type="application/vnd.gloss+json" href="${address}">`);
}
