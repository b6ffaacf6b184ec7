import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { type LinkedClaim, linkedClaimsOf } from '../lookup/linked-claim.ts';
import type { When } from '../schema.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { axisOf, ticksOf } from './time-axis.ts';
import { inBins, opponentsOf, placeOn, timeLineOf } from './time-line.ts';
import { spanOf } from './time-span.ts';

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const when = (from?: string, to?: string, more: Partial<When> = {}): When => ({
  words: 'then',
  precision: 'month',
  ...(from && { from }),
  ...(to && { to }),
  ...more,
});
const claim = (id: string, more: Partial<LinkedClaim>): LinkedClaim => ({
  ...(linkedClaimsOf(smallDossier)[0] as LinkedClaim),
  deniedBy: [],
  id,
  ...more,
});

describe('spanOf', () => {
  it.each<[string, When, string, string]>([
    ['a day', when('2022-10-03'), '2022-10-03', '2022-10-04'],
    ['a month', when('2022-02'), '2022-02-01', '2022-03-01'],
    ['a month in a leap year', when('2024-02-29'), '2024-02-29', '2024-03-01'],
    ['a year', when('2021'), '2021-01-01', '2022-01-01'],
    ['months', when('2022-09', '2022-11'), '2022-09-01', '2022-12-01'],
    ['to the end of a year', when('2022-12', '2024'), '2022-12-01', '2025-01-01'],
    ['dates the wrong way round', when('2024', '2022'), '2022-12-31', '2023-01-01'],
  ])('%s', (_, given, from, to) => {
    const span = spanOf(given);
    expect([day(span?.from ?? 0), day(span?.to ?? 0)]).toEqual([from, to]);
  });

  it('is open when only the end is known, and nothing when no date is', () => {
    expect(spanOf(when(undefined, '2022-02'))).toMatchObject({ isOpen: true });
    expect(spanOf(when())).toBeUndefined();
  });

  it('tells a moment within from a whole time', () => {
    expect(spanOf(when('2022'))?.isWithin).toBe(true);
    expect(spanOf(when('2022', '2023', { precision: 'span' }))?.isWithin).toBe(false);
  });
});

describe('axisOf', () => {
  const spans = (...years: string[]) => years.flatMap((year) => spanOf(when(year)) ?? []);

  it('cuts a long empty stretch short, and says where', () => {
    const axis = axisOf(spans('2002', '2021', '2024'));
    expect(axis?.cuts.map(({ from, to }) => [day(from), day(to)])).toEqual([
      ['2003-01-01', '2021-01-01'],
    ]);
    expect(axis?.at(Date.UTC(2002, 0, 1))).toBe(0);
    expect(axis?.at(Date.UTC(2025, 0, 1))).toBe(1);
  });

  it('keeps all years outside of cuts equally long', () => {
    const axis = axisOf(spans('2002', '2021', '2024'));
    const length = (year: number) =>
      (axis?.at(Date.UTC(year + 1, 0, 1)) ?? 0) - (axis?.at(Date.UTC(year, 0, 1)) ?? 0);
    expect(length(2002)).toBeCloseTo(length(2021), 3);
    expect(length(2021)).toBeCloseTo(length(2023), 3);
  });

  it('never goes back in time', () => {
    const axis = axisOf(spans('1990', '2002', '2021', '2024'));
    const places = Array.from({ length: 400 }, (_, at) => axis?.at(Date.UTC(1990, at)) ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has a year for a single date, and is nothing without dates', () => {
    expect(axisOf(spans('2022'))?.stretches).toHaveLength(1);
    expect(axisOf([])).toBeUndefined();
  });

  it('puts ticks at round dates, none of them in a cut', () => {
    const axis = axisOf(spans('2002', '2021', '2024'));
    const ticks = axis ? ticksOf(axis, 8).map(({ time }) => day(+time)) : [];
    expect(ticks).toContain('2022-01-01');
    expect(ticks.filter((tick) => tick > '2003' && tick < '2021')).toEqual([]);
  });
});

describe('timeLineOf', () => {
  const line = timeLineOf(linkedClaimsOf(embedded));

  it('loses no fact of the embedded dossier', () => {
    const shown = new Set([...line.events, ...line.statements].map(({ claim }) => claim.id));
    expect(shown.size + line.undated.length).toBe(embedded.claims.length);
  });

  it('keeps what was said apart from what happened', () => {
    const { events, statements } = timeLineOf([
      claim('a', { when: when('2021'), saidWhen: when('2022') }),
      claim('b', { saidWhen: when('2020') }),
    ]);
    expect(events.map(({ claim }) => claim.id)).toEqual(['a']);
    expect(statements.map(({ claim }) => claim.id)).toEqual(['b', 'a']);
  });

  it('is empty, not broken, for a dossier without dates', () => {
    expect(timeLineOf(linkedClaimsOf(smallDossier))).toMatchObject({ events: [], axis: undefined });
  });

  it('puts every moment on the axis, with its end behind its start', () => {
    if (!line.axis) throw new Error('no axis');
    for (const { span } of [...line.events, ...line.statements]) {
      const { start, end } = placeOn(line.axis, span);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1 + 1e-9);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('gives a moment that is open some length', () => {
    const { axis, events } = timeLineOf([
      claim('a', { when: when('2021') }),
      claim('b', { when: when(undefined, '2024') }),
    ]);
    const open = events.find(({ span }) => span.isOpen);
    if (!axis || !open) throw new Error('no axis');
    const { start, end } = placeOn(axis, open.span);
    expect(end - start).toBeCloseTo(0.12);
  });

  it('counts every moment in one bin', () => {
    if (!line.axis) throw new Error('no axis');
    const bins = inBins(line.events, line.axis, 40);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(line.events.length);
  });
});

describe('opponentsOf', () => {
  const claims = new Map(['denial', 'other', 'more'].map((id) => [id, claim(id, {})] as const));
  it.each<[Partial<LinkedClaim>, string[]]>([
    [{ deniedBy: [], contradicts: [] }, []],
    [{ deniedBy: ['denial'], contradicts: ['other'] }, ['denial denies', 'other']],
    [{ contradicts: ['other', 'more'], deniedBy: ['denial'] }, ['denial denies', 'other', 'more']],
    [{ deniedBy: ['gone'] }, []],
  ])('of %j are %j', (relations, wanted) => {
    const all = opponentsOf(claim('fact', relations), claims);
    expect(all.map((one) => `${one.claim.id}${one.isDenial ? ' denies' : ''}`)).toEqual(wanted);
  });
});
