/** Mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import { embedded } from '../../data/embedded.ts';
import type { PageAnnotation } from '../../platform/messages.ts';

const wikidata = new Map(
  embedded.entities.map((entity) => [`${embedded.id}/${entity.id}`, entity.wikidata]),
);

/** @param source the page as named on the command line */
export function webAnnotation(source: string, { exact, prefix, suffix, entity }: PageAnnotation) {
  const id = wikidata.get(entity.key);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'SpecificResource',
      id: entity.key.split('/').at(-1),
      name: entity.name,
      ...(id && { wikidata: id, source: `http://www.wikidata.org/entity/${id}` }),
    },
    target: { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } },
  };
}
