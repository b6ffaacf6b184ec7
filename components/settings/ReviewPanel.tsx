import type { CommonName } from '../../core/dossier/checks/without-common-names.ts';
import type { ReviewedFile, UsableFile } from '../../core/dossier/installed/reviewed-file.ts';
import { linkedClaimsOf } from '../../core/dossier/lookup/linked-claim.ts';
import { type Problem, pathText } from '../../core/dossier/problem.ts';
import { type Dossier, sourceKinds } from '../../core/dossier/schema.ts';
import { ReviewFrame } from '../sharing/ReviewFrame.tsx';
import { SignatureLine, UnsignsLine } from '../sharing/SignatureLine.tsx';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { problemSentence } from '../ui/problem-sentence.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ChangesLine } from './ChangesLine.tsx';
import { More, mostRowsShown } from './More.tsx';
import { Withdrawn } from './Withdrawn.tsx';

interface ReviewPanelProps {
  file: ReviewedFile;
  onAdd: () => void;
  onLeave: () => void;
}

/** The contents of a file, and the problems in it, before it is installed. */
export function ReviewPanel({ file, onAdd, onLeave }: ReviewPanelProps) {
  const t = useMessages();
  return (
    <ReviewFrame
      of={file}
      name={file.name}
      onAdd={file.kind === 'usable' ? onAdd : undefined}
      onLeave={onLeave}
    >
      {file.kind === 'usable' ? <Usable {...file} /> : <p>{t('reviewRefused')}</p>}
      <ReviewProblems problems={file.problems} />
    </ReviewFrame>
  );
}

function Usable({ dossier, replaces, follows, signature, common }: UsableFile) {
  return (
    <>
      <DossierContents dossier={dossier} />
      <SignatureLine signature={signature} author={dossier.author} hasMeaning />
      <UnsignsLine before={replaces?.signature} signature={signature} />
      {replaces?.news && (
        <>
          <p>
            <ReplacesLine title={dossier.title} replaced={replaces.title} />{' '}
            <ChangesLine {...replaces.news.changes} />
          </p>
          <Withdrawn {...replaces.news} isOpen />
        </>
      )}
      <Following followed={replaces?.followed} follows={follows} />
      <Common names={common} />
    </>
  );
}

/** Somebody else's dossier may have the same id by mistake, or on purpose. */
function ReplacesLine({ title, replaced }: { title: string; replaced: string }) {
  const t = useMessages();
  return replaced === title ? t('reviewReplaces') : t('reviewReplacesOther', visibleText(replaced));
}

interface FollowingProps {
  /** The address at which the installed dossier is followed. */
  followed: string | undefined;
  /** The address at which the file would be followed. */
  follows: string | undefined;
}

/** The change of the address at which the dossier is followed. */
function Following({ followed, follows }: FollowingProps) {
  const t = useMessages();
  if (!followed || followed === follows) return null;
  return (
    <p>
      {follows ? t('reviewFollowsElsewhere', followed, follows) : t('reviewUnfollows', followed)}
    </p>
  );
}

function DossierContents({ dossier }: { dossier: Dossier }) {
  const t = useMessages();
  const { title, summary, author, edited, language, accounts, entities } = dossier;
  const claims = linkedClaimsOf(dossier);
  const kinds = sourceKinds.flatMap((kind) => {
    const count = claims.filter((claim) => claim.kind === kind).length;
    return count ? [plural(t, sourceKindMessages[kind].tally, count)] : [];
  });
  return (
    <>
      <p lang={language}>
        <b>{visibleText(title)}</b>
      </p>
      <p class="soft">{t('dossierEdited', visibleText(author), edited)}</p>
      <p lang={language}>{visibleText(summary)}</p>
      {accounts.map(({ id, description }) => (
        <p key={id} class="soft" lang={language}>
          {visibleText(description)}
        </p>
      ))}
      <p>
        {plural(t, 'tallyFacts', claims.length)} · {plural(t, 'dossiersNames', entities.length)}
      </p>
      <p class="soft">{kinds.join(' · ')}</p>
    </>
  );
}

const commonNameMessages: Record<CommonName['reason'], MessageKey> = {
  'name-everyday': 'reasonEveryday',
  'name-number': 'reasonNumber',
  'name-too-short': 'reasonTooShort',
  'too-short': 'reasonTooShort',
  'too-long': 'reasonTooLong',
  'no-letters': 'reasonNoLetters',
};

function Common({ names }: { names: readonly CommonName[] }) {
  const t = useMessages();
  if (!names.length) return null;
  return (
    <>
      <p>{t('reviewCommon')}</p>
      <ul class="problems">
        {names.slice(0, mostRowsShown).map(({ name, entity, reason }) => (
          <li key={`${entity} ${name}`}>
            <b>{visibleText(name)}</b> <code>{entity}</code> {t(commonNameMessages[reason])}
          </li>
        ))}
        <More count={names.length - mostRowsShown} />
      </ul>
    </>
  );
}

function ReviewProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useMessages();
  if (!problems.length) return null;
  return (
    <>
      <p>{plural(t, 'reviewProblems', problems.length)}</p>
      <ul class="problems">
        {problems.slice(0, mostRowsShown).map((problem, at) => (
          <li key={at}>
            {problem.path.length > 0 && <code>{visibleText(pathText(problem.path))}</code>}{' '}
            {visibleText(problemSentence(t, problem))}
          </li>
        ))}
        <More count={problems.length - mostRowsShown} />
      </ul>
    </>
  );
}
