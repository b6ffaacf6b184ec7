import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeAt } from './route.ts';

const none = {};

describe('placeAt', () => {
  it.each<[string, Route]>([
    ['', { view: 'overview' }],
    ['#', { view: 'overview' }],
    ['#overview', { view: 'overview' }],
    ['#facts', { view: 'facts', filters: none }],
    ['#facts?', { view: 'facts', filters: none }],
    ['#facts?words=', { view: 'facts', filters: none }],
    [
      '#facts?about=starlink&kind=unnamed',
      { view: 'facts', filters: { about: 'starlink', kind: 'unnamed' } },
    ],
    ['#time?words=a%20%26b%3Dc', { view: 'time', filters: { words: 'a &b=c' } }],
    ['#facts?words=100%', { view: 'facts', filters: { words: '100%' } }],
    ['#facts?kind=gossip&standing=proven', { view: 'facts', filters: none }],
    ['#facts?constructor=1&about', { view: 'facts', filters: none }],
    ['#claim/musk-spoke-once', { view: 'claim', id: 'musk-spoke-once' }],
    ['#entity/elon-musk', { view: 'entity', id: 'elon-musk' }],
    ['#source/article', { view: 'source', id: 'article' }],
    ['#dispute/once-or-more-often', { view: 'dispute', id: 'once-or-more-often' }],
    ['#claim', { view: 'unknown', address: '#claim' }],
    ['#claim/', { view: 'unknown', address: '#claim/' }],
    ['#verdict/true', { view: 'unknown', address: '#verdict/true' }],
    ['#%E0%A4%A', { view: 'unknown', address: '#%E0%A4%A' }],
    ['#constructor/name', { view: 'unknown', address: '#constructor/name' }],
  ])('reads "%s"', (hash, place) => {
    expect(routeAt(hash)).toEqual(place);
  });
});

describe('addressOf', () => {
  it.each<Exclude<Route, { view: 'unknown' }>>([
    { view: 'overview' },
    { view: 'disputes', filters: none },
    { view: 'claim', id: 'a-b' },
    { view: 'ties', filters: { about: 'a', with: 'b' } },
    { view: 'facts', filters: { words: 'ä #?&=%', on: 'x', through: 'y', standing: 'denied' } },
  ])('gives an address that leads back: %j', (place) => {
    expect(routeAt(hashOf(place))).toEqual(place);
  });

  it('leaves out what is not filtered by', () => {
    expect(hashOf({ view: 'facts', filters: { words: '', about: undefined } })).toBe('#facts');
  });
});
