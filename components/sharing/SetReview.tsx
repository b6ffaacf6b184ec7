import type { UsableFile } from '../../core/dossier/installed/reviewed-file.ts';
import type { ReviewedSet } from '../../core/sharing/reviewed-set.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ReviewFrame } from './ReviewFrame.tsx';
import { SignatureLine, UnsignsLine } from './SignatureLine.tsx';

interface SetReviewProps {
  set: ReviewedSet;
  onAdd: () => void;
  onLeave: () => void;
}

/** The dossiers of a set before they are installed: all of them, or none. */
export function SetReview({ set, onAdd, onLeave }: SetReviewProps) {
  const t = useMessages();
  return (
    <ReviewFrame of={set} name={set.name} onAdd={onAdd} onLeave={onLeave}>
      <p>
        <b>{visibleText(set.title)}</b>
      </p>
      <p class="soft">{t('dossiersBy', visibleText(set.author))}</p>
      <SignatureLine signature={set.signature} author={set.author} hasMeaning />
      <p>{t('setMeans')}</p>
      <ul class="rows">
        {set.files.map((file) => (
          <Member key={file.dossier.id} {...file} />
        ))}
      </ul>
    </ReviewFrame>
  );
}

function Member({ dossier, replaces, signature, problems }: UsableFile) {
  const t = useMessages();
  const { title, summary, language, claims, entities } = dossier;
  const parts = [
    plural(t, 'tallyFacts', claims.length),
    plural(t, 'dossiersNames', entities.length),
    problems.length && plural(t, 'reviewProblems', problems.length),
  ];
  return (
    <li>
      <b lang={language}>{visibleText(title)}</b>
      <p lang={language}>{visibleText(summary)}</p>
      <p class="soft">{parts.filter(Boolean).join(' · ')}</p>
      {replaces && <p>{t('setReplaces', visibleText(replaces.title))}</p>}
      <UnsignsLine before={replaces?.signature} signature={signature} />
    </li>
  );
}
