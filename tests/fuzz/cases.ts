/** Cases that failed once: kept for ever, as JSON, and tried first. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../../tools/root.ts';

const folder = `${root}tests/fuzz/cases`;

/** @param kind the first word of the names of their files */
export const casesOf = <Case>(kind: string): Case[] =>
  globSync(`${kind}-*.json`, { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));

/** @returns the name of the file */
export function saveCase(kind: string, found: unknown): string {
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const file = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${file}`, text);
  return file;
}
