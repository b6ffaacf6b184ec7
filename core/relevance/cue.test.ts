import { expect, it } from 'vitest';
import { parseCue } from './cue.ts';

it('a cue is read as terms that must be met and terms that bar', () => {
  expect(parseCue('@elon-musk @@kremlin contact|2021-04 45000000 ~rocket -once|@nato')).toEqual({
    all: [
      [{ kind: 'name', id: 'elon-musk' }],
      [{ kind: 'page', id: 'kremlin' }],
      [
        { kind: 'meaning', id: 'contact' },
        { kind: 'time', id: '2021-04' },
      ],
      [{ kind: 'number', id: '45000000', value: 45_000_000 }],
      [{ kind: 'stem', id: 'rocket' }],
    ],
    none: [
      { kind: 'meaning', id: 'once' },
      { kind: 'name', id: 'nato' },
    ],
    share: 1,
  });
});
