/** Props for the card of a mention: its entities' files, its context and the rule that marked it. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { logged } from '../../core/log.ts';
import { groupOf } from '../../core/page/mark-settings.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';
import { t } from '../../extension/i18n.ts';
import { openDossier } from '../../extension/messages/messages.ts';
import { entryOf } from '../../extension/storage/card-entry.ts';
import { keepsSites, readCardLook, unmark } from '../../extension/storage/settings.ts';
import type { LazyEchoes } from '../lazy-echoes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { CardView } from './card-popover.tsx';

interface CardPage {
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  /** True if the page is about the story of an entity. */
  isAbout(entity: LexiconEntity): boolean;
  /** Keeps "not this one" for an entity's key, or takes it back. */
  dismissOne(key: string, isDismissed: boolean): void;
  /** The site that it is kept for; empty where a page has none. */
  readonly host: string;
  readonly echoes: LazyEchoes;
}

export async function cardView(
  mention: Mention,
  { entitiesOf, isAbout, dismissOne, host, echoes }: CardPage,
): Promise<CardView> {
  const entities = entitiesOf(mention);
  const echo = echoOfMention(mention, echoes);
  const look = readCardLook();
  const entryFor = async (entity: LexiconEntity): Promise<CardEntry> => ({
    ...(await entryOf(entity.key, entity.name)),
    isAboutStory: entity.chief === true || isAbout(entity),
    echo: await echo,
  });
  return {
    context: contextOf(mention, entitiesOf),
    entries: await Promise.all(entities.map(entryFor)),
    look: await look,
    match: mention.match,
    t,
    load: (key) => entryOf(key, key),
    site: keepsSites() ? host : '',
    onNotThis: (isDismissed) => {
      for (const { key } of entities) dismissOne(key, isDismissed);
    },
    onOpenDossier: openDossier,
    onDismissEcho: (key, isDismissed) =>
      void echoes.open().then((one) => one?.dismiss(key, isDismissed)),
    onUnmark: (kind) => void unmark(groupOf(kind)).catch(logged('unmark')),
  };
}

/** A card does not wait longer for what its sentence repeats, in ms: it opens after about as long a rest. */
const longestEchoWaitMs = 250;

/** Undefined, too, where the page has not been read in time; the next card has it. */
function echoOfMention(mention: Mention, echoes: LazyEchoes): Promise<ToldEcho | undefined> {
  const found = echoes.open().then((one) => one?.at(mention));
  const late = new Promise<undefined>((done) =>
    setTimeout(() => done(undefined), longestEchoWaitMs),
  );
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
