import { useMessages } from '../ui/i18n.ts';

interface ShapesProps {
  isList: boolean;
  onList: (isList: boolean) => void;
}

/** Chooses between a drawing and the same as a list. */
export function Shapes({ isList, onList }: ShapesProps) {
  const t = useMessages();
  return (
    <fieldset class="shapes">
      <legend class="unseen">{t('dossierShape')}</legend>
      <label>
        <input type="radio" name="shape" checked={!isList} onChange={() => onList(false)} />
        {t('dossierDrawn')}
      </label>
      <label>
        <input type="radio" name="shape" checked={isList} onChange={() => onList(true)} />
        {t('dossierAsList')}
      </label>
    </fieldset>
  );
}
