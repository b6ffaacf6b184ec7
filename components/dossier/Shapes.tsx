import { useWords } from '../ui/i18n.ts';

interface ShapesProps {
  isList: boolean;
  onList: (isList: boolean) => void;
}

/** Chooses between a drawing and the same as a list. */
export function Shapes({ isList, onList }: ShapesProps) {
  const words = useWords();
  return (
    <fieldset class="shapes">
      <legend class="unseen">{words('dossierShape')}</legend>
      <label>
        <input type="radio" name="shape" checked={!isList} onChange={() => onList(false)} />
        {words('dossierDrawn')}
      </label>
      <label>
        <input type="radio" name="shape" checked={isList} onChange={() => onList(true)} />
        {words('dossierAsList')}
      </label>
    </fieldset>
  );
}
