import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinFact, sameFactAs } from '../../core/draft/put-article.ts';
import {
  dropSentence,
  keepSentence,
  nextOpen,
  rewriteSentence,
  stateOf,
  stepsOf,
  type WalkStep,
} from '../../core/draft/walk.ts';
import { useMessages } from '../ui/i18n.ts';
import { useEditor } from './editor-context.ts';
import { type StepActions, StepView } from './StepView.tsx';
import { StillToWrite } from './StillToWrite.tsx';
import { WalkedArticle } from './WalkedArticle.tsx';

/** One sentence after the other beside the article: each is kept, rewritten, dropped or tied, by one key. */
export function Walk() {
  const t = useMessages();
  const { draft } = useEditor();
  const steps = stepsOf(draft);
  const [index, setIndex] = useState(() => Math.max(0, nextOpen(draft, -1)));
  const box = useRef<HTMLElement>(null);
  const step = steps[Math.min(index, steps.length - 1)];
  const actions = useStepActions(step, index, setIndex, box);
  useKeys(box, actions.byKey);
  if (!step) return null;
  const done = steps.filter(({ fact }) => stateOf(draft, fact.id) !== 'open').length;
  return (
    <section class="walk" ref={box}>
      <h2>{t('writeWalk')}</h2>
      <p class="soft">{t('writeWalkMeans')}</p>
      <div class="beside">
        <WalkedArticle step={step} />
        <div>
          <p class="soft" role="status">
            {t('writeWalkAt', String(index + 1), String(steps.length), String(done))}
          </p>
          <StepView key={step.fact.id} step={step} actions={actions} />
        </div>
      </div>
      {done === steps.length && <StillToWrite />}
    </section>
  );
}

/** Handles keys while the focus is in the box and no field; set before paint, or a quick key would act on the last sentence. */
function useKeys(box: { current: HTMLElement | null }, byKey: StepActions['byKey']): void {
  useLayoutEffect(() => {
    const element = box.current;
    const press = (event: KeyboardEvent): void => {
      const act = isTyping(event) ? undefined : byKey[event.code];
      if (!act) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
}

/** True if a key is text or a shortcut, and no action: it is pressed in a field, or with a modifier. */
const isTyping = ({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  altKey ||
  metaKey ||
  (target instanceof HTMLElement && target.matches('input, textarea, select'));

/** Actions for a sentence, and their keys by position on the keyboard, whatever letters are printed on them. */
function useStepActions(
  step: WalkStep | undefined,
  index: number,
  setIndex: (index: number) => void,
  box: { current: HTMLElement | null },
): StepActions {
  const { draft, edit } = useEditor();
  // The sentence that comes has the focus as soon as it is drawn, so that no key is lost; but for the first: the
  // page begins at its top.
  const [moved, setMoved] = useState(0);
  useLayoutEffect(() => {
    if (moved) box.current?.querySelector<HTMLElement>('.step')?.focus();
  }, [moved, box]);
  const go = (to: number): void => {
    setIndex(to);
    setMoved(moved + 1);
  };
  const last = stepsOf(draft).length - 1;
  const onNext = (): void => {
    const next = nextOpen(draft, index);
    go(next < 0 || next === index ? Math.min(last, index + 1) : next);
  };
  const thenNext = (change: (now: typeof draft, step: WalkStep) => typeof draft) => (): void => {
    if (step) edit((now) => change(now, step));
    onNext();
  };
  const focusLater = (selector: string): void => {
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const same = step && sameFactAs(draft, step.text.account, step.fact);
  const actions = {
    onKeep: thenNext(keepSentence),
    onDrop: thenNext(dropSentence),
    onRewrite: () => {
      if (step) edit((now) => rewriteSentence(now, step));
      focusLater('.step textarea');
    },
    onTie: () => {
      if (step && stateOf(draft, step.fact.id) !== 'written')
        edit((now) => keepSentence(now, step));
      focusLater('.step .relate select:last-child');
    },
    onJoin: thenNext((now, { fact }) => (same ? joinFact(now, fact.id, same.id) : now)),
    onNext,
    onBack: () => go(Math.max(0, index - 1)),
    same,
  };
  const byKey: Record<string, (() => void) | undefined> = {
    KeyK: actions.onKeep,
    KeyR: actions.onRewrite,
    KeyD: actions.onDrop,
    KeyT: actions.onTie,
    KeyS: same && actions.onJoin,
    ArrowRight: () => go(Math.min(last, index + 1)),
    ArrowLeft: actions.onBack,
  };
  return { ...actions, byKey };
}
