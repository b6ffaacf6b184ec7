import { expect, test } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import {
  dossierOf,
  entity,
  group,
  marked,
  readTexts,
  smallDossier,
} from '../recognition/marked.fixture.ts';
import { resolve } from '../recognition/resolve.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { nameText } from './lookup.ts';
import { faultOfName } from './names.ts';
import { packedHash, packLexicon, unpackIndex, unpackLexicon } from './pack-lexicon.ts';

const namesIn = (lexicon: Lexicon): string[] =>
  Array.from(lexicon.textRanges, (_, name) => nameText(lexicon, name));

/** Size of a lexicon in a tab, in bytes. */
const bytesOf = (lexicon: Lexicon): number =>
  2 * lexicon.text.length +
  Object.values(lexicon)
    .filter((part) => part instanceof Uint32Array)
    .reduce((sum, { byteLength }) => sum + byteLength, 0);

test('a packed lexicon is plain ASCII and comes back the same', () => {
  const lexicon = compileLexicon([embedded, smallDossier]);
  const packed = packLexicon(lexicon);
  for (const part of [packed.index, packed.names]) expect(part).toMatch(/^[\n -~]*$/);
  expect({ ...unpackLexicon(packed) }).toEqual({ ...lexicon });
});

test('hashes of two lexicons differ, and those of the two parts of one do not', () => {
  const { index, names } = packLexicon(compileLexicon([smallDossier]));
  expect(packedHash(names)).toBe(packedHash(index));
  expect(packedHash(index)).toBe(packedHash(packLexicon(compileLexicon([smallDossier])).index));
  expect(packedHash(index)).not.toBe(packedHash(packLexicon(compileLexicon([embedded])).index));
});

test.each<[string, (part: string) => string]>([
  ['empty', () => ''],
  ['of an older format', (part) => JSON.stringify([1, [2048, 2, 0, 0], part])],
  ['cut short', (part) => part.slice(0, -400)],
  ['cut after its first line', (part) => part.slice(0, part.indexOf('\n'))],
  ['longer than it says', (part) => part.replace(' 2048 ', ' 2047 ')],
])('a packed index that is %s is refused', (_, damaged) => {
  const { index } = packLexicon(compileLexicon([embedded]));
  expect(unpackIndex(index).firstWordFilter.length).toBe(2048);
  expect(() => unpackIndex(damaged(index))).toThrow();
});

test('names in any script, and beyond the first plane, come back the same', () => {
  const names = ['\ufeffЗеленський', '𠮷野家', 'a \u{1f680} b', 'İstanbul', '毛泽东'];
  const lexicon = compileLexicon([dossierOf(entity('odd', 'place', group(names)))]);
  expect(namesIn(unpackLexicon(packLexicon(lexicon)))).toEqual(namesIn(lexicon));
});

test('entities keep the order of the dossiers and the addresses of their facts', () => {
  const other = { ...dossierOf(entity('musk', 'person', group(['Musk']))), id: 'other' };
  const keys = compileLexicon([smallDossier, other]).entities.map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['small/musk', 'small/trump']);
  expect(keys.at(-1)).toBe('other/musk');
});

test('the same name of two entities stands for both', () => {
  const second = { ...dossierOf(entity('tank', 'product', group(['Musk']))), id: 'second' };
  const lexicon = compileLexicon([smallDossier, second]);
  const [[match] = []] = resolve(readTexts(['Musk'], lexicon), lexicon);
  const entities = match?.entities.map((index) => lexicon.entities[index]?.key);
  expect([match?.rule, entities]).toEqual(['shared', ['small/musk', 'second/tank']]);
});

test('a given name alone is nobody’s surname', () => {
  const lexicon = compileLexicon([
    dossierOf(entity('elon', 'person', group(['Elon Musk', 'Musk', 'Elon']))),
  ]);
  expect(marked('Dear Eric [Elon], Eric Musk', lexicon)).toBe('Dear Eric [Elon], Eric Musk');
});

test('a name of one entity is no negative name of another', () => {
  const paper = { ...dossierOf(entity('nyt', 'outlet', group(['New York Times']))), id: 'papers' };
  const lexicon = compileLexicon([smallDossier, paper]);
  expect(marked('the [New York Times] in [New York]', lexicon)).toBe(
    'the [New York Times] in [New York]',
  );
});

test('a negative name suppresses no name of another dossier', () => {
  const other = {
    ...dossierOf(
      entity(
        'decoys',
        'person',
        group(['Ada'], 'safe'),
        group(['Mr Elon Musk', 'Musk said'], 'decoy'),
      ),
    ),
    id: 'other',
  };
  const lexicon = compileLexicon([smallDossier, other]);
  expect(marked('Mr [Elon Musk] came. [Musk] said so.', lexicon)).toBe(
    'Mr [Elon Musk] came. [Musk] said so.',
  );
});

test('an empty list of dossiers makes a lexicon that finds nothing', () => {
  const lexicon = unpackLexicon(packLexicon(compileLexicon([])));
  expect(marked('Musk and Trump', lexicon)).toBe('Musk and Trump');
});

test.each([
  ['', true, 'no-letters'],
  [' — ', true, 'no-letters'],
  ['😀', true, 'no-letters'],
  ['X', true, 'too-short'],
  ['가', true, 'too-short'],
  ['ह', true, 'too-short'],
  ['龍', false, undefined],
  ['X', false, undefined],
  ['京', true, 'too-short'],
  ['C++', true, undefined],
  ['a '.repeat(17), true, 'too-long'],
  ['a'.repeat(201), true, 'too-long'],
])('the fault of %j (safe: %s) is %s', (name, safe, fault) => {
  expect(faultOfName(name, safe)).toBe(fault);
});

test('an entity called constructor is an entity', () => {
  const names = ['constructor', '__proto__', 'toString'];
  const lexicon = compileLexicon([dossierOf(entity('constructor', 'place', group(names)))]);
  expect(marked('[constructor], [__proto__], [toString]', lexicon)).toBe(
    '[constructor], [__proto__], [toString]',
  );
});

test('names beyond what one word may cost are left out, and nothing hangs', () => {
  const entities = Array.from({ length: 500 }, (_, at) =>
    entity(`e${at}`, 'place', group(['Same'])),
  );
  const [[match] = []] = resolve(
    readTexts(['Same'], compileLexicon([dossierOf(...entities)])),
    compileLexicon([dossierOf(...entities)]),
  );
  expect(match?.entities.length).toBe(32);
});

test('a dossier puts out no name of another by names with the same letters', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    entity(`e${at}`, 'place', group(['Elon-Musk', 'Elon.Musk', 'ELON MUSK'])),
  );
  for (const dossiers of [
    [{ ...dossierOf(...many), id: 'other' }, smallDossier],
    [smallDossier, { ...dossierOf(...many), id: 'other' }],
  ]) {
    const lexicon = compileLexicon(dossiers);
    const [[match] = []] = resolve(readTexts(['Elon Musk'], lexicon), lexicon);
    const keys = match?.entities.map((index) => lexicon.entities[index]?.key);
    expect(keys).toContain('small/musk');
  }
});

test('a dossier puts out no name of another by its context words', () => {
  const rule = (words: readonly string[]) => group(['X'], 'needs-context', { words: [...words] });
  const own = dossierOf(entity('x', 'company', rule(['Facebook'])));
  const many = Array.from({ length: 200 }, (_, at) =>
    entity(`a${at}`, 'company', rule(['Facebook', 'X', `word${at}`])),
  );
  const other = { ...dossierOf(...many), id: 'other' };
  for (const dossiers of [
    [other, { ...own, id: 'own' }],
    [{ ...own, id: 'own' }, other],
  ]) {
    const lexicon = compileLexicon(dossiers);
    // Two items of a row of links, which give each other context.
    const [, [match] = []] = resolve(readTexts(['Facebook', 'X'], lexicon), lexicon);
    const keys = match?.entities.map((index) => lexicon.entities[index]?.key);
    expect(keys).toContain('own/x');
  }
});

test('a rule of a million words costs no more than a short one', () => {
  const words = Array.from({ length: 1_000_000 }, (_, at) => `word${at}`);
  const rule = compileLexicon([
    dossierOf(entity('x', 'company', group(['X'], 'needs-context', { words }))),
  ]).contextRules[0];
  expect(rule?.words.length).toBe(256);
});

test('more names than offsets reach are refused with a sentence', { timeout: 60_000 }, () => {
  const long = Array.from({ length: 90_000 }, (_, at) => `${at}${'n'.repeat(190)}`);
  expect(() => compileLexicon([dossierOf(entity('all', 'place', group(long)))])).toThrow(
    /^All names together are \d+ characters long: too long by \d+\.$/,
  );
});

test('the embedded dossier, in two dozen languages, takes less than 0.85 MB of a tab', () => {
  expect(bytesOf(compileLexicon([embedded]))).toBeLessThan(850_000);
});

test('100,000 names take less than 6 MB of a tab', { timeout: 60_000 }, () => {
  const entities = Array.from({ length: 1000 }, (_, at) =>
    entity(
      `e${at}`,
      'person',
      group(Array.from({ length: 100 }, (_, name) => `Givenname${name % 40} Surname${at}x${name}`)),
    ),
  );
  const lexicon = compileLexicon([dossierOf(...entities)]);
  expect(lexicon.textRanges.length).toBe(100_000);
  expect(bytesOf(lexicon) - lexicon.text.length).toBeLessThan(6_000_000);
});
