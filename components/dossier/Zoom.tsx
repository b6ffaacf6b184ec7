import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { useMessages } from '../ui/i18n.ts';

interface ZoomProps {
  zoom: number;
  onZoom: (zoom: number) => void;
  /** What scrolls over the drawing. */
  view: RefObject<HTMLElement | null>;
}

const step = 1.6;
const most = 24;
const limited = (zoom: number): number => Math.min(most, Math.max(1, zoom));

/** Buttons, and the wheel with Ctrl, that draw everything larger or smaller around what is in view. */
export function Zoom({ zoom, onZoom, view }: ZoomProps) {
  const t = useMessages();
  /** The place, in px of the view, that stays where it is. */
  const fixed = useRef<{ x: number; was: number } | undefined>(undefined);
  const change = (to: number, x = (view.current?.clientWidth ?? 0) / 2): void => {
    fixed.current = { x, was: zoom };
    onZoom(limited(to));
  };
  useLayoutEffect(() => {
    const { current } = view;
    if (!current || !fixed.current) return;
    const { x, was } = fixed.current;
    current.scrollLeft = ((current.scrollLeft + x) * zoom) / was - x;
    fixed.current = undefined;
  }, [zoom]);
  useWheel(view, (by, x) => change(zoom * by, x));
  return (
    <div class="zoom">
      <IconButton icon="minus" label={t('dossierFarther')} onPress={() => change(zoom / step)} />
      <IconButton icon="plus" label={t('dossierCloser')} onPress={() => change(zoom * step)} />
    </div>
  );
}

function useWheel(view: ZoomProps['view'], zoomBy: (by: number, x: number) => void): void {
  const last = useRef(zoomBy);
  last.current = zoomBy;
  useEffect(() => {
    const { current } = view;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      // The browser would enlarge the whole page instead.
      event.preventDefault();
      const { left } = (event.currentTarget as Element).getBoundingClientRect();
      last.current(1.0015 ** -event.deltaY, event.clientX - left);
    };
    current?.addEventListener('wheel', turn, { passive: false });
    return () => current?.removeEventListener('wheel', turn);
  }, []);
}
