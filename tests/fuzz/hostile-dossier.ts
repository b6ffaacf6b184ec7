/** Dossiers spoilt in every way that a file can be, and what must hold of each of them. */
import fc from 'fast-check';
import { tellingNames } from '../../core/dossier/checks/without-common-names.ts';
import { entityFiles } from '../../core/dossier/lookup/entity-file.ts';
import { type Problem, valuesOfRules } from '../../core/dossier/problem.ts';
import { readDossier, rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import { smallDossier1 } from '../../core/dossier/reading/small-dossier-1.fixture.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { joinLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { packLexicon, unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { packNames, unpackNames } from '../../core/lexicon/stored-names.ts';
import { extractCandidates, resolve } from '../../core/recognition/resolve.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';

/** A description of a spoilt file. Cases are saved as the file itself (`cases/`), which stays the same for ever. */
interface HostileDossier {
  readonly from: 'small' | 'small1' | 'embedded';
  /** Changes of fields; `at` chooses the place, `value` what is put there, modulo how many there are. */
  readonly fields: readonly {
    what: 'set' | 'remove' | 'repeat' | 'add';
    at: number;
    value: number;
  }[];
  /** Changes of the text; `at` chooses the place, modulo its length. */
  readonly cuts: readonly { at: number; remove: number; insert: string }[];
}

const poisons: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53 + 1, '', ' ', [], {}, [[]], [null], [{}]],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Ada', 'ada', 'a', 'the', '.', '…'],
  ...[
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a.example',
  ],
  ...[
    '\u202e',
    '\ud800',
    '\0',
    '\ufeff',
    'a\u0301'.repeat(50),
    '(a+)+$',
    'C++',
    '$&',
    'İ',
    'ﬁ',
    '🜚',
  ],
  ...['2026-02-30', '0000', '9999-12-31', '1', 'x'.repeat(6000), 'Ada Lane '.repeat(500)],
  Array.from({ length: 2000 }, (_, at) => `Name ${at}`),
  Array(500).fill('Ada'),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`),
];

const keys = ['__proto__', 'constructor', 'toString', 'toJSON', 'length', 'id', 'names', 'extra'];

const nat = fc.nat(1_000_000);

/** A file that was handled wrongly once. */
export interface SavedDossier {
  /** The fault that it showed. */
  readonly what: string;
  readonly file: string;
}

export const hostileDossiers: fc.Arbitrary<HostileDossier> = fc.record({
  from: fc.oneof(
    { weight: 150, arbitrary: fc.constant('small' as const) },
    { weight: 150, arbitrary: fc.constant('small1' as const) },
    { weight: 1, arbitrary: fc.constant('embedded' as const) },
  ),
  fields: fc.array(
    fc.record({
      what: fc.constantFrom('set', 'set', 'set', 'remove', 'repeat', 'add'),
      at: nat,
      value: nat,
    }),
    { maxLength: 6 },
  ),
  cuts: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.record({
          at: nat,
          remove: fc.nat(30),
          insert: fc.oneof(
            fc.constantFrom('', '{', '}', '[', ']', '"', ',', ':', '\\', '\\u0000', '\0', '1e999'),
            fc.string({ unit: 'binary', maxLength: 8 }),
          ),
        }),
        { maxLength: 3 },
      ),
    },
  ),
});

/** The text of the file that a case describes. */
export function fileOf({ from, fields, cuts }: HostileDossier): string {
  const value: unknown = structuredClone(
    { small: smallDossier, small1: smallDossier1, embedded }[from],
  );
  for (const field of fields) spoil(value, field);
  return cuts.reduce((text, { at, remove, insert }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + insert + text.slice(place + remove);
  }, JSON.stringify(value));
}

type Holder = Record<string, unknown> | unknown[];

function spoil(top: unknown, { what, at, value }: HostileDossier['fields'][number]): void {
  const places: [Holder, string][] = [];
  collect(top, places);
  const [holder, key] = places[at % places.length] ?? [];
  if (!holder || key === undefined) return;
  const poison = structuredClone(poisons[value % poisons.length]);
  const fields = holder as Record<string, unknown>;
  if (what === 'set') put(fields, key, poison);
  else if (what === 'add' && !Array.isArray(holder))
    put(fields, keys[value % keys.length] as string, poison);
  else if (what === 'repeat' && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else if (what === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete fields[key];
}

/** As an own field, even where its name is that of the prototype. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** Not deeper than a dossier is, so that what was put in is not itself walked through. */
function collect(value: unknown, places: [Holder, string][], depth = 8): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const key of Object.keys(value)) {
    places.push([value as Holder, key]);
    collect((value as Record<string, unknown>)[key], places, depth - 1);
  }
}

const page =
  'Ada Lane met Bob Moor. Elon Musk (a+)+$ said C++ to the X. İİ Ada, ﬁ Ada\u0301! Name 7';

/** In ms of this process's own time: a file that takes longer holds the browser up. */
const longestMs = 1000;

/** A sentence for the fault in handling a file; undefined when all is well. */
export function faultOf(file: string): string | undefined {
  const { fault, took } = timed(file);
  if (fault || took < longestMs) return fault;
  // The first run of any code is slow: a file that really takes long takes long again.
  const again = timed(file);
  return again.took < longestMs ? undefined : `It took ${Math.round(again.took)} ms.`;
}

function timed(file: string): { fault: string | undefined; took: number } {
  const start = process.cpuUsage();
  const fault = faultIn(file);
  const { user, system } = process.cpuUsage(start);
  return { fault, took: (user + system) / 1000 };
}

function faultIn(file: string): string | undefined {
  const { dossier, problems } = readDossier(file);
  if ('polluted' in {}) return 'The prototype of all objects was changed.';
  for (const problem of problems)
    if (!isTyped(problem)) return `A problem has no place, or lacks a value: ${problem.rule}.`;
  if (!dossier) return problems.length ? undefined : 'It was refused without a word.';
  if (
    dossier.claims.some(({ attested }) => attested.some(({ attribution }) => !attribution.length))
  )
    return 'A fact is on nobody’s word.';
  if (JSON.stringify(rereadDossier(file)) !== JSON.stringify(dossier))
    return 'Read again it is another one.';
  return faultOnShelf(dossier);
}

/** True if the problem has a place, and every value that its rule has. */
const isTyped = ({ rule, path, values }: Problem): boolean =>
  path.every((step) => typeof step === 'string' || typeof step === 'number') &&
  valuesOfRules[rule].every((name) => name in values);

function faultOnShelf(dossier: Dossier): string | undefined {
  const names = unpackNames(packNames(tellingNames(dossier)));
  const lexicon = unpackLexicon(packLexicon(joinLexicon([{ names }])));
  const reading = extractCandidates(page, lexicon);
  for (const { start, end } of reading ? resolve([reading], lexicon).flat() : [])
    if (start < 0 || end <= start || end > page.length) return 'A mention is outside of its page.';
  return [...entityFiles(dossier)].length === dossier.entities.length
    ? undefined
    : 'An entity has no file.';
}
