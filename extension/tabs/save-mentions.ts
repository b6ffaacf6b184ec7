import { webAnnotation } from '../../core/dossier/exports/web-annotation.ts';
import { ask } from '../messages/messages.ts';
import { save } from '../save-file.ts';
import { entryOf } from '../storage/card-entry.ts';

/** Offers the mentions of a page as a file of W3C Web Annotations. Rejects when the page is gone. */
export async function saveMentions(tab: number, address: string): Promise<void> {
  const mentions = await ask(tab, { type: 'annotations' });
  const keys = new Set(mentions.map(({ entity }) => entity.key));
  const entries = await Promise.all(Array.from(keys, (key) => entryOf(key, key)));
  const known = new Map(
    entries.map(({ key, file }) => [
      key,
      { wikidata: file?.entity.wikidata, accounts: file?.dossier.accounts.map(({ url }) => url) },
    ]),
  );
  const annotations = mentions.map((mention) =>
    webAnnotation(address, mention, known.get(mention.entity.key) ?? {}),
  );
  const name = `gloss-${new URL(address).hostname || 'file'}.jsonld`;
  save(name, 'application/ld+json', JSON.stringify(annotations, null, 2));
}
