/** Props for the card of a mention: its entities' files, its context and the rule that marked it. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { logged } from '../../core/log.ts';
import type { ToldEcho } from '../../core/page/told-echo.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import { t } from '../../extension/i18n.ts';
import { openDossier } from '../../extension/messages/messages.ts';
import { entryOf } from '../../extension/storage/card-entry.ts';
import { readCardLook } from '../../extension/storage/settings.ts';
import type { LazyEchoes } from '../lazy-echoes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { CardView } from './card-popover.tsx';

/** @param notThis keeps "not this one" for an entity's key */
export async function cardView(
  mention: Mention,
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
  notThis: (key: string) => void,
  echoes: LazyEchoes,
): Promise<CardView> {
  const entities = entitiesOf(mention);
  const echo = echoOf(mention, echoes);
  const look = readCardLook();
  return {
    context: contextOf(mention, entitiesOf),
    entries: await Promise.all(
      entities.map(async ({ key, name }) => ({ ...(await entryOf(key, name)), echo: await echo })),
    ),
    look: await look,
    match: mention.match,
    t,
    load: (key) => entryOf(key, key),
    onNotThis: () => {
      for (const { key } of entities) notThis(key);
    },
    onOpenDossier: openDossier,
    onDismissEcho: (key, isDismissed) =>
      void echoes.open().then((one) => one?.dismiss(key, isDismissed)),
  };
}

/** A card does not wait longer for what its sentence repeats, in ms: it opens after about as long a rest. */
const longestWaitMs = 250;

/** Undefined, too, where the page has not been read in time; the next card has it. */
function echoOf(mention: Mention, echoes: LazyEchoes): Promise<ToldEcho | undefined> {
  const found = echoes.open().then((one) => one?.at(mention));
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), longestWaitMs));
  return Promise.race([found, late]).catch(logged('echoes'));
}

function contextOf(
  { match, passage }: Mention,
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
): MentionContext {
  const named = passage.mentions.flatMap((other) =>
    entitiesOf(other).map(({ key }) => ({ start: other.match.start, end: other.match.end, key })),
  );
  return { passage: passage.text, at: match.start, named };
}
