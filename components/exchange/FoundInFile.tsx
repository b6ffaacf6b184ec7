import { useEffect, useRef } from 'preact/hooks';
import type { Brought, BroughtKind } from '../../core/exchange/brought.ts';
import type { ExchangeFailure, ExchangeTarget } from '../../core/exchange/exchange-state.ts';
import type { Table, TableField, TableHead } from '../../core/exchange/table/table.ts';
import { More, mostRowsShown } from '../settings/More.tsx';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { Columns } from './Columns.tsx';
import { exchangeFailure, exchangeSentence } from './exchange-sentence.ts';
import { FirstFacts } from './FirstFacts.tsx';
import { Target, type TargetProps } from './Target.tsx';

export interface FoundProps extends Omit<TargetProps, 'title'> {
  brought: Brought;
  /** Of the file, or the address of the page; '' where it was pasted. */
  name: string;
  table?: Table;
  head?: TableHead;
  failure: ExchangeFailure | undefined;
  onField: (column: number, field: TableField | undefined) => void;
  onBegin: (begin: number) => void;
  onTake: (target: ExchangeTarget) => void;
}

const kindMessages: Record<BroughtKind, MessageKey> = {
  table: 'bringKindTable',
  'gloss-table': 'bringKindGlossTable',
  'page-data': 'bringKindPageData',
  'follow-the-money': 'bringKindMoney',
  wikidata: 'bringKindWikidata',
  annotations: 'bringKindAnnotations',
};

/** Shows what was read from a file, before it is put anywhere. */
export function FoundInFile({ brought, name, table, head, failure, ...actions }: FoundProps) {
  const t = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [name]);
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {t(kindMessages[brought.kind])}
        {name && (
          <>
            : <bdi>{visibleText(name)}</bdi>
          </>
        )}
      </h2>
      <FoundCounts {...brought} />
      {table && head && <Columns table={table} head={head} {...actions} />}
      <FirstFacts {...brought} />
      <FoundProblems {...brought} />
      <p role="alert">{failure && <span class="trouble">{exchangeFailure(t, failure)}</span>}</p>
      <Target {...actions} title={brought.title ?? plainFileName(name)} />
    </section>
  );
}

/** "ferry.csv" as a title. */
const plainFileName = (file: string): string => file.replace(/^https?:\/\/|\.\w{1,8}$/g, '');

function FoundCounts({ claims, unwritten, entities }: Brought) {
  const t = useMessages();
  const parts = [
    claims.length && plural(t, 'tallyFacts', claims.length),
    unwritten.length && plural(t, 'bringUnwritten', unwritten.length),
    entities.length && plural(t, 'dossiersNames', entities.length),
  ].filter(Boolean);
  return <p role="status">{parts.join(' · ') || t('bringOfNoUse')}</p>;
}

export function FoundProblems({ problems }: Pick<Brought, 'problems'>) {
  const t = useMessages();
  if (!problems.length) return null;
  return (
    <>
      <h3>{t('bringProblems')}</h3>
      <ul class="problems">
        {problems.slice(0, mostRowsShown).map((problem, at) => (
          <li key={at}>{exchangeSentence(t, problem)}</li>
        ))}
        <More count={problems.length - mostRowsShown} />
      </ul>
    </>
  );
}
