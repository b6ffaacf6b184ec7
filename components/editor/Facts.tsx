import { useState } from 'preact/hooks';
import type { Problem } from '../../core/dossier/problem.ts';
import {
  accountOf,
  addOwnClaim,
  bringBack,
  leaveOut,
  setHeading,
  takeUp,
  wayOf,
} from '../../core/draft/edit-draft.ts';
import type { ProposedFact } from '../../core/extraction/proposal.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { ClaimFold } from './ClaimFold.tsx';
import { useEditor } from './editor-context.ts';
import { Says } from './Field.tsx';
import { nameOfClaim } from './name-of-claim.ts';

/** The article, paragraph by paragraph: its sentences, and the facts that were made of them. */
export function Facts() {
  const t = useMessages();
  const { draft } = useEditor();
  return (
    <section>
      <h2>{t('dossierFacts')}</h2>
      <p>{t('writeFactsMean')}</p>
      <ol class="paragraphs">
        {draft.article.paragraphs.map((text, i) => (
          <Paragraph key={i} number={i + 1} text={text} />
        ))}
      </ol>
    </section>
  );
}

function Paragraph({ number, text }: { number: number; text: string }) {
  const t = useMessages();
  const { draft, problems, edit } = useEditor();
  const [opened, setOpened] = useState<string>();
  const { claims } = draft.dossier;
  const isHeading = accountOf(draft).headings.includes(number);
  const proposed = draft.proposed.filter(({ paragraph }) => paragraph === number);
  const own = claims.filter(
    (claim) =>
      wayOf(claim).paragraphs[0] === number && !draft.proposed.some(({ id }) => id === claim.id),
  );
  const also = claims.filter((claim) => wayOf(claim).paragraphs.slice(1).includes(number));
  const take = (id: string): void => {
    setOpened(id);
    edit((now) => takeUp(now, id));
  };
  return (
    <li>
      <h3>
        {t('cardParagraph')} {number}
      </h3>
      {!proposed.length && (
        <blockquote lang={draft.article.language}>{visibleText(text)}</blockquote>
      )}
      <ul class="folds">
        {proposed.map((fact) =>
          claims.some(({ id }) => id === fact.id) ? (
            <ClaimFold
              key={fact.id}
              id={fact.id}
              sentence={fact.sentence}
              isNew={opened === fact.id}
            />
          ) : (
            <Sentence key={fact.id} fact={fact} onTake={() => take(fact.id)} />
          ),
        )}
        {own.map(({ id }) => (
          <ClaimFold key={id} id={id} isNew={opened === 'own'} />
        ))}
      </ul>
      {also.length > 0 && (
        <p class="soft">
          {t('writeCarried')}{' '}
          {also.map((claim) => visibleText(nameOfClaim(claim, draft))).join(' · ')}
        </p>
      )}
      {!isHeading && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setOpened('own');
            edit((now) => addOwnClaim(now, number));
          }}
        >
          {t('writeAddFact')}
        </button>
      )}
      <Says problems={problems.filter(isUncited(number))} />
      {!proposed.some(({ id }) => claims.some((claim) => claim.id === id)) &&
        !own.length &&
        !also.length && (
          <Switch
            label={t('writeNoFact')}
            isOn={isHeading}
            onChange={(isOn) => edit((now) => setHeading(now, number, isOn))}
          />
        )}
    </li>
  );
}

/** A problem of one paragraph has the path of all paragraphs; the number is among its values. */
const isUncited =
  (number: number) =>
  ({ rule, values }: Problem): boolean =>
    rule === 'paragraph-uncited' && values.paragraph === number;

/** A sentence that no fact has been made of. */
function Sentence({ fact, onTake }: { fact: ProposedFact; onTake: () => void }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, sentence, kind, attribution } = fact;
  const isLeft = draft.left.includes(id);
  const way = attribution
    .slice(1)
    .map(({ source }) => draft.dossier.sources.find((one) => one.id === source)?.name ?? source);
  return (
    <li class={isLeft ? 'sentence left' : 'sentence'}>
      <blockquote lang={draft.article.language}>{visibleText(sentence)}</blockquote>
      {!isLeft && (
        <p class="soft">
          {way.length > 0 && `${way.map(visibleText).join(' › ')} · `}
          {t(sourceKindMessages[kind].name)}
        </p>
      )}
      <p class="tools">
        {!isLeft && (
          <button type="button" class="button" onClick={onTake}>
            {t('writeTakeUp')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() => edit((now) => (isLeft ? bringBack(now, id) : leaveOut(now, id)))}
        >
          {t(isLeft ? 'writeBack' : 'writeLeave')}
        </button>
      </p>
    </li>
  );
}
