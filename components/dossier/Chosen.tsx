import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { useMessages } from '../ui/i18n.ts';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';

interface ChosenProps {
  /** Ids. */
  claims: readonly string[];
  title?: ComponentChildren;
  /** Above the facts. */
  children?: ComponentChildren;
  onClose: () => void;
}

/** The facts behind what was chosen in a drawing: in view as long as the drawing is. */
export function Chosen({ claims, title, children, onClose }: ChosenProps) {
  const t = useMessages();
  const { story } = useDossierPage();
  useEscape(onClose);
  return (
    <section class="chosen" aria-label={t('dossierChosen')} aria-live="polite">
      <header>
        <h2>{title}</h2>
        <IconButton icon="close" label={t('cardClose')} onPress={onClose} />
      </header>
      {children}
      <FactList
        key={claims.join(' ')}
        claims={claims.flatMap((id) => story.claims.get(id) ?? [])}
      />
    </section>
  );
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [close]);
}
