import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

const rovingSteps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Many elements as one stop of the Tab key: arrow keys go from one to the next, in document order. */
export function useRoving(root: RefObject<HTMLElement | null>, selector: string): void {
  const all = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  useLayoutEffect(() => {
    const elements = all();
    const stop = elements.find(({ tabIndex }) => tabIndex === 0 && elements.length > 1);
    stopAt(stop?.dataset.stop ? stop : elements[0], elements);
  });
  useEffect(() => {
    const { current } = root;
    const press = (event: KeyboardEvent): void => {
      const elements = all();
      const at = elements.indexOf(event.target as HTMLElement);
      const to = elements[rovingSteps[event.key]?.(at, elements.length) ?? -1];
      if (at < 0 || !to) return;
      event.preventDefault();
      stopAt(to, elements);
      to.focus();
    };
    const come = ({ target }: FocusEvent): void => {
      const elements = all();
      if (elements.includes(target as HTMLElement)) stopAt(target as HTMLElement, elements);
    };
    current?.addEventListener('keydown', press);
    current?.addEventListener('focusin', come);
    return () => {
      current?.removeEventListener('keydown', press);
      current?.removeEventListener('focusin', come);
    };
  }, [root.current]);
}

function stopAt(stop: HTMLElement | undefined, elements: readonly HTMLElement[]): void {
  for (const element of elements) {
    element.tabIndex = element === stop ? 0 : -1;
    if (element === stop) element.dataset.stop = 'true';
    else delete element.dataset.stop;
  }
}
