import { expect, test } from 'vitest';
import { webAnnotation } from './web-annotation.ts';

const mention = {
  exact: 'Ada',
  prefix: 'met ',
  suffix: ' there',
  entity: { key: 'small/ada', name: 'Ada Lane' },
};

test('a mention is an annotation that identifies an entity by a quote', () => {
  expect(webAnnotation('https://news.example/', mention, { wikidata: 'Q7259' })).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'SpecificResource',
      id: 'ada',
      name: 'Ada Lane',
      wikidata: 'Q7259',
      source: 'http://www.wikidata.org/entity/Q7259',
    },
    target: {
      source: 'https://news.example/',
      selector: { type: 'TextQuoteSelector', exact: 'Ada', prefix: 'met ', suffix: ' there' },
    },
  });
});

test('an entity without an id at Wikidata has none in its annotation', () => {
  expect(webAnnotation('a.html', mention, {}).body).toEqual({
    type: 'SpecificResource',
    id: 'ada',
    name: 'Ada Lane',
  });
});

test('the accounts that the facts are from are named where they have an address that can be shown', () => {
  const accounts = ['https://news.example/a', undefined, 'javascript:alert(1)'];
  expect(webAnnotation('a.html', mention, { accounts }).via).toEqual(['https://news.example/a']);
});
