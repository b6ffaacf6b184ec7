/** A mention of an entity in a page, as the page's script tells it. */
export interface AnnotatedMention {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `key` is `<dossier>/<entity>`. */
  readonly entity: { readonly key: string; readonly name: string };
}

/**
 * A mention as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 * @param source the page, by its address or its file
 * @param wikidata the entity's id there, when it has one
 */
export function webAnnotation(
  source: string,
  { exact, prefix, suffix, entity }: AnnotatedMention,
  wikidata: string | undefined,
) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'SpecificResource',
      id: entity.key.split('/').at(-1),
      name: entity.name,
      ...(wikidata && { wikidata, source: `http://www.wikidata.org/entity/${wikidata}` }),
    },
    target: { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } },
  };
}
