import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** From a denial to what it denies, or between claims that cannot both hold; ids. */
export interface Thread {
  readonly from: string;
  readonly to: string;
  readonly isDenial: boolean;
}

interface ThreadsProps {
  threads: readonly Thread[];
  plot: RefObject<HTMLElement | null>;
  /** What scrolls over the plot. */
  view: RefObject<HTMLElement | null>;
  /** Id of the claim whose threads stand out. */
  at: string | undefined;
  zoom: number;
}

interface Drawn extends Thread {
  readonly path: string;
}

/** Curves between the marks of claims, laid over the plot. */
export function Threads({ threads, plot, view, at, zoom }: ThreadsProps) {
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  const wanted = threads.map(({ from, to }) => `${from} ${to}`).join();
  const measure = (): void => {
    if (plot.current) setDrawn(drawIn(plot.current, threads));
  };
  useLayoutEffect(measure, [wanted, zoom]);
  useEffect(() => {
    const { current } = view;
    const resized = new ResizeObserver(measure);
    if (plot.current) resized.observe(plot.current);
    // Those without a date stay in view while the plot moves beneath them.
    current?.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      current?.removeEventListener('scroll', measure);
    };
  }, [wanted]);
  return (
    <svg class={at ? 'threads some' : 'threads'} aria-hidden="true">
      {drawn.map(({ from, to, isDenial, path }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          class={[isDenial ? 'denial' : 'odds', (from === at || to === at) && 'on']
            .filter(Boolean)
            .join(' ')}
        />
      ))}
    </svg>
  );
}

function drawIn(plot: HTMLElement, threads: readonly Thread[]): Drawn[] {
  const frame = plot.getBoundingClientRect();
  const marks = new Map<string, DOMRect>();
  for (const button of plot.querySelectorAll<HTMLElement>('.moment')) {
    const { claim = '' } = button.dataset;
    if (!marks.has(claim)) marks.set(claim, button.getBoundingClientRect());
  }
  return threads.flatMap((thread) => {
    const [from, to] = [marks.get(thread.from), marks.get(thread.to)];
    return from && to ? [{ ...thread, path: curve(from, to, frame) }] : [];
  });
}

/** So far from a mark's start, in px, a thread leaves it: at its picture. */
const inset = 10;

/** From the nearer edge of one mark to the nearer edge of the other. */
function curve(a: DOMRect, b: DOMRect, frame: DOMRect): string {
  const [ax, bx] = [a.left - frame.left + inset, b.left - frame.left + inset];
  const isBelow = a.top > b.top;
  const ay = (isBelow ? a.top : a.bottom) - frame.top;
  const by = (isBelow ? b.bottom : b.top) - frame.top;
  const bend = (ay + by) / 2;
  return `M${ax} ${ay}C${ax} ${bend} ${bx} ${bend} ${bx} ${by}`;
}
