import { webAddress } from '../web-address.ts';

/** A mention of an entity in a page, as the page's script tells it. */
export interface AnnotatedMention {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `key` is `<dossier>/<entity>`. */
  readonly entity: { readonly key: string; readonly name: string };
}

/** Data on the entity from its dossier. */
interface AnnotatedEntity {
  /** Its id at Wikidata, when it has one. */
  readonly wikidata?: string | undefined;
  /** Addresses of the accounts that its facts are from. */
  readonly accounts?: readonly (string | undefined)[] | undefined;
}

/**
 * A mention as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 * @param source the page, by its address or its file
 */
export function webAnnotation(
  source: string,
  { exact, prefix, suffix, entity }: AnnotatedMention,
  { wikidata, accounts = [] }: AnnotatedEntity,
) {
  const via = accounts.flatMap((url) => webAddress(url)?.href ?? []);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'identifying',
    ...(via.length > 0 && { via }),
    body: {
      type: 'SpecificResource',
      id: entity.key.split('/').at(-1),
      name: entity.name,
      ...(wikidata && { wikidata, source: `http://www.wikidata.org/entity/${wikidata}` }),
    },
    target: { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } },
  };
}
