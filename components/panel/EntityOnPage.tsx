import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityMentions } from '../../core/page/quoted-mention.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { EntityFacts } from '../card/EntityFacts.tsx';
import type { FactActions } from '../card/FactItem.tsx';
import { AccountLine } from '../ui/AccountLine.tsx';
import { EntityShape } from '../ui/EntityShape.tsx';
import { useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { UnreadName, UnreadProvider } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { MentionQuotes } from './MentionQuotes.tsx';

interface EntityOnPageProps extends FactActions {
  named: EntityMentions;
  /** Facts of it changed since the reader may have read them. */
  isUnread: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onGo: (index: number) => void;
  load: (key: string) => Promise<CardEntry>;
}

/** An entity with its mentions and, when it is opened, its facts. */
export function EntityOnPage({
  named,
  isUnread,
  isOpen,
  onToggle,
  onGo,
  load,
  ...actions
}: EntityOnPageProps) {
  const { name, kind, mentions } = named;
  const t = useMessages();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item}>
      <h2>
        <button type="button" class="row" aria-expanded={isOpen} onClick={onToggle}>
          <EntityShape kind={kind} />
          <span>
            <bdi class="whom">{visibleText(name)}</bdi>{' '}
            <span class="soft">{t(entityKindMessages[kind])}</span>
            {isUnread && <UnreadName />}
          </span>{' '}
          <span class="count">{mentions.length.toLocaleString(t('locale'))}</span>
        </button>
      </h2>
      {isOpen && (
        <div class="opened">
          <MentionQuotes mentions={mentions} onGo={onGo} />
          <FactsOnPage named={named} load={load} {...actions} />
        </div>
      )}
    </li>
  );
}

type FactsProps = FactActions & Pick<EntityOnPageProps, 'named' | 'load'>;

/** Ranked anew when the page has another passage that names the entity. */
function FactsOnPage({ named, load, ...actions }: FactsProps) {
  const t = useMessages();
  const [entry, setEntry] = useState<CardEntry | undefined>();
  useEffect(() => {
    let isWanted = true;
    void load(named.key).then((loaded) => isWanted && setEntry(loaded));
    return () => {
      isWanted = false;
    };
  }, [named.key, named.mentions.length]);
  if (!entry) return null;
  if (!entry.file) return <p class="none">{t('cardRemoved')}</p>;
  return (
    <>
      <UnreadProvider value={entry.unread ?? {}}>
        <EntityFacts {...actions} {...entry} file={entry.file} />
      </UnreadProvider>
      <div class="account">
        <AccountLine dossier={entry.file.dossier} isNamed />
      </div>
    </>
  );
}
