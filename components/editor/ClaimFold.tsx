import { useEffect, useRef, useState } from 'preact/hooks';
import { removeClaim } from '../../core/draft/edit-claims.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { ProblemCount } from './ProblemCount.tsx';

interface ClaimFoldProps {
  id: string;
  /** The article's own, beside which the fact is written. */
  sentence?: string | undefined;
  language: string | undefined;
  /** It was made just now: then it is open, and its text has the focus. */
  isNew: boolean;
}

/** A fact of the draft. */
export function ClaimFold({ id, sentence, language, isNew }: ClaimFoldProps) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const [isOpen, setOpen] = useState(isNew);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNew) fold.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const index = draft.dossier.claims.findIndex((one) => one.id === id);
  const claim = draft.dossier.claims[index];
  if (!claim) return null;
  const at = `claims[${index}]`;
  return (
    <li class="fact">
      {sentence && <blockquote lang={language}>{visibleText(sentence)}</blockquote>}
      <details
        ref={fold}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span>{isOpen ? t('dossierFact') : visibleText(claim.text) || t('writeUnwritten')}</span>{' '}
          <ProblemCount of={problemsAt(problems, at)} />
        </summary>
        {isOpen && <ClaimFields claim={claim} at={at} sentence={sentence} />}
        {isOpen && (
          <button type="button" class="button" onClick={() => edit((now) => removeClaim(now, id))}>
            {t('writeRemoveFact')}
          </button>
        )}
      </details>
    </li>
  );
}
