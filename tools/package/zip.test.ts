import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const entry = (name: string, text: string) => ({ name, data: Buffer.from(text) });
const files = [entry('b/ü.txt', 'two'.repeat(99)), entry('a.txt', 'one'), entry('empty', '')];

test('The order of the files makes no difference.', () => {
  expect(zip(files.toReversed())).toEqual(zip(files));
});

test('A changed byte makes a difference.', () => {
  expect(zip([entry('a.txt', 'One')])).not.toEqual(zip([entry('a.txt', 'one')]));
});

test('The first file lies behind a header of 30 bytes and its name.', () => {
  const archive = zip(files);
  const size = archive.readUInt32LE(18);
  expect(archive.subarray(30, 35).toString()).toBe('a.txt');
  expect(inflateRawSync(archive.subarray(35, 35 + size)).toString()).toBe('one');
});

const python = spawnSync('python3', ['--version']).status === 0;

test.runIf(python)('Another program reads every file and finds every checksum right.', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const path = join(folder, 'a.zip');
  writeFileSync(path, zip(files));
  const script =
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist(), len(z.read("b/ü.txt")))';
  const { stdout } = spawnSync('python3', ['-X', 'utf8', '-c', script, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout.trim()).toBe("None ['a.txt', 'b/ü.txt', 'empty'] 297");
});
