import { type AnnotatedMention, webAnnotation } from '../../core/dossier/exports/web-annotation.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';

const accounts = embedded.accounts.map(({ url }) => url);
const knownEntities = new Map(
  embedded.entities.map(({ id, wikidata }) => [`${embedded.id}/${id}`, { wikidata, accounts }]),
);

/** @param source the page as named on the command line */
export const annotationOf = (source: string, mention: AnnotatedMention) =>
  webAnnotation(source, mention, knownEntities.get(mention.entity.key) ?? {});
