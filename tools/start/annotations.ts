import { type AnnotatedMention, webAnnotation } from '../../core/dossier/exports/web-annotation.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';

const wikidata = new Map(
  embedded.entities.map((entity) => [`${embedded.id}/${entity.id}`, entity.wikidata]),
);

/** @param source the page as named on the command line */
export const annotationOf = (source: string, mention: AnnotatedMention) =>
  webAnnotation(source, mention, wikidata.get(mention.entity.key));
