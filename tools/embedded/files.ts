import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, pathText } from '../../core/dossier/problem.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { root } from '../root.ts';

/** A file of `data/`: some fields of the dossier. */
export interface DataFile {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly source: string;
  readonly content: Partial<Dossier>;
}

/**
 * All files of `data/` that hold a part of the dossier, so not `data/cues/`. `content` is the very object that
 * `extension/dossiers/embedded.ts` joins, since a module is loaded once. Throws, naming the file, where one is not JSON.
 */
export function readEmbedded(): Promise<DataFile[]> {
  const files = globSync('data/**/*.json', { cwd: root, exclude: ['data/cues/**'] }).sort();
  return Promise.all(files.map(readDataFile));
}

async function readDataFile(file: string): Promise<DataFile> {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  try {
    JSON.parse(source);
  } catch (error) {
    throw new Error(`${file}: this is not JSON: ${(error as Error).message}`);
  }
  const { default: content } = await import(path, { with: { type: 'json' } });
  return { file, source, content };
}

/** Place of a problem in the files: `data/claims/contacts.json:12 calls.text`. */
export function whereIs({ path }: Problem, dossier: Dossier, files: readonly DataFile[]): string {
  const [list, index, ...fields] = path;
  const items = dossier[list as keyof Dossier];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  const home = files.find(({ content }) => listHolds(content[list as keyof Dossier], item));
  if (!item || !home) return `data/dossier.json ${pathText(path)}`;
  if (!hasId(item)) return `${home.file} ${pathText(path)}`;
  return `${home.file}:${lineOf(home.source, item.id)} ${pathText([item.id, ...fields])}`;
}

const hasId = (item: unknown): item is { id: string } =>
  typeof item === 'object' && item !== null && 'id' in item;

function listHolds(items: unknown, item: unknown): boolean {
  return Array.isArray(items) && items.includes(item);
}

function lineOf(source: string, id: string): number {
  return source.slice(0, Math.max(0, source.indexOf(`"id": "${id}"`))).split('\n').length;
}

/** Files whose contents are in no list of the dossier: `extension/dossiers/embedded.ts` does not import them. */
export function unjoined(dossier: Dossier, files: readonly DataFile[]): DataFile[] {
  const joined = new Set<unknown>(Object.values(dossier).flat());
  return files.filter(({ content }) => {
    const items = Object.values(content)
      .flat()
      .filter((item) => typeof item === 'object');
    return items.length > 0 && !items.some((item) => joined.has(item));
  });
}
