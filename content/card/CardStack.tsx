import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { type MentionContext, rankEntry } from '../../core/relevance/rank-entry.ts';
import { markShown } from './mark-shown.ts';

interface CardStackProps extends Omit<CardProps, 'back' | 'onOpenEntity'> {
  context: MentionContext;
  /** The card of another entity; never rejects. */
  load: (key: string) => Promise<CardEntry>;
}

/** The card of a mention, and the cards opened from it on top. */
export function CardStack({ load, context, why, onNotThis, ...props }: CardStackProps) {
  const entries = useMemo(() => props.entries.map((entry) => rankEntry(entry, context)), [context]);
  const [opened, setOpened] = useState<readonly CardEntry[]>([]);
  const top = opened.at(-1);
  useEffect(() => markShown(top ? [top] : entries), [top, entries]);
  const below = opened.at(-2) ?? entries[0];
  const onOpenEntity = async (key: string): Promise<void> => {
    const entry = await load(key);
    setOpened((before) => [...before, rankEntry(entry, context)]);
    props.onPin();
  };
  if (!top)
    return (
      <Card
        {...props}
        entries={entries}
        why={why}
        onNotThis={onNotThis}
        onOpenEntity={onOpenEntity}
      />
    );
  const onBack = (): void => setOpened((before) => before.slice(0, -1));
  const back = below && { name: below.name, onBack };
  return <Card {...props} entries={[top]} back={back} onOpenEntity={onOpenEntity} />;
}
