import { useState } from 'preact/hooks';
import type { Problem } from '../../core/dossier/problem.ts';
import type { Claim } from '../../core/dossier/schema.ts';
import { type Draft, type DraftText, textsOfDraft } from '../../core/draft/draft.ts';
import { setHeading } from '../../core/draft/edit-accounts.ts';
import { addOwnClaim, bringBack, leaveOut, takeUp } from '../../core/draft/edit-claims.ts';
import { wayOf } from '../../core/draft/edit-ways.ts';
import type { ProposedFact } from '../../core/extraction/proposal.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { ClaimFold } from './ClaimFold.tsx';
import { useEditor } from './editor-context.ts';
import { Says } from './Field.tsx';
import { nameOfAccount } from './name-of-account.ts';
import { nameOfClaim } from './name-of-claim.ts';

/** Every article, paragraph by paragraph: its sentences, and the facts that were made of them. */
export function DraftFacts() {
  const t = useMessages();
  const { draft } = useEditor();
  const { accounts } = draft.dossier;
  const texts = textsOfDraft(draft);
  return (
    <section>
      <h2 id="write-facts" tabIndex={-1}>
        {t('dossierFacts')}
      </h2>
      <p>{t('writeFactsMean')}</p>
      {accounts.map((account) => {
        const text = texts.find((one) => one.account === account.id);
        return (
          <div key={account.id}>
            {accounts.length > 1 && <h3>{visibleText(nameOfAccount(account))}</h3>}
            {text ? <ArticleFacts text={text} /> : <FactsWithoutText account={account.id} />}
          </div>
        );
      })}
    </section>
  );
}

function ArticleFacts({ text }: { text: DraftText }) {
  return (
    <ol class="paragraphs">
      {text.article.paragraphs.map((paragraph, i) => (
        <Paragraph key={i} text={text} number={i + 1} paragraph={paragraph} />
      ))}
    </ol>
  );
}

/** Facts of an account whose text is not here. */
function FactsWithoutText({ account }: { account: string }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const [isAdded, setAdded] = useState(false);
  const own = draft.dossier.claims.filter((claim) => wayOf(claim).account === account);
  return (
    <>
      <ul class="folds">
        {own.map(({ id }) => (
          <ClaimFold key={id} id={id} language={undefined} isNew={isAdded} />
        ))}
      </ul>
      <button
        type="button"
        class="plain"
        onClick={() => {
          setAdded(true);
          edit((now) => addOwnClaim(now, account, 1));
        }}
      >
        {t('writeAddFactOf')}
      </button>
    </>
  );
}

interface ParagraphProps {
  text: DraftText;
  number: number;
  paragraph: string;
}

function Paragraph({ text, number, paragraph }: ParagraphProps) {
  const t = useMessages();
  const { draft, problems, edit } = useEditor();
  const [opened, setOpened] = useState<string>();
  const { account, article } = text;
  const { claims, accounts } = draft.dossier;
  const index = accounts.findIndex(({ id }) => id === account);
  const isHeading = accounts[index]?.headings.includes(number) ?? false;
  const proposed = text.proposed.filter((one) => one.paragraph === number);
  const here = claims.filter((claim) => isHome(claim, account, number));
  const own = here.filter((claim) => !text.proposed.some(({ id }) => id === claim.id));
  const also = claims.filter(
    (claim) =>
      !isHome(claim, account, number) &&
      claim.attested.some((way) => way.account === account && way.paragraphs.includes(number)),
  );
  const add = (id: string, change: (now: Draft) => Draft): void => {
    setOpened(id);
    edit(change);
  };
  return (
    <li>
      <h3>
        {t('cardParagraph')} {number}
      </h3>
      {!proposed.length && (
        <blockquote lang={article.language}>{visibleText(paragraph)}</blockquote>
      )}
      <ul class="folds">
        {proposed.map((fact) => (
          <SentenceOrFact
            key={fact.id}
            fact={fact}
            language={article.language}
            isNew={opened === fact.id}
            onTake={() => add(fact.id, (now) => takeUp(now, fact.id))}
          />
        ))}
        {own.map(({ id }) => (
          <ClaimFold key={id} id={id} language={article.language} isNew={opened === 'own'} />
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
          onClick={() => add('own', (now) => addOwnClaim(now, account, number))}
        >
          {t('writeAddFact')}
        </button>
      )}
      <Says problems={problems.filter(isUncited(index, number))} />
      {!here.length && !also.length && (
        <Switch
          label={t('writeNoFact')}
          isOn={isHeading}
          onChange={(isOn) => edit((now) => setHeading(now, account, number, isOn))}
        />
      )}
    </li>
  );
}

/** A proposed sentence, until a fact is made of it. */
function SentenceOrFact({ isNew, ...props }: SentenceProps & { isNew: boolean }) {
  const { draft } = useEditor();
  const { id, sentence } = props.fact;
  const isTaken = draft.dossier.claims.some((claim) => claim.id === id);
  if (!isTaken) return <ProposedSentence {...props} />;
  return <ClaimFold id={id} sentence={sentence} language={props.language} isNew={isNew} />;
}

/** True if a fact is written at this paragraph. */
const isHome = (claim: Claim, account: string, paragraph: number): boolean =>
  wayOf(claim).account === account && wayOf(claim).paragraphs[0] === paragraph;

/** A problem of one paragraph has the path of all paragraphs; the number is among its values. */
const isUncited =
  (account: number, number: number) =>
  ({ rule, path, values }: Problem): boolean =>
    rule === 'paragraph-uncited' && path[1] === account && values.paragraph === number;

interface SentenceProps {
  fact: ProposedFact;
  language: string | undefined;
  onTake: () => void;
}

/** A sentence that no fact has been made of. */
function ProposedSentence({ fact, language, onTake }: SentenceProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, sentence, kind, attribution } = fact;
  const isLeft = draft.left.includes(id);
  const way = attribution
    .slice(1)
    .map(({ source }) => draft.dossier.sources.find((one) => one.id === source)?.name ?? source);
  return (
    <li class={isLeft ? 'sentence left' : 'sentence'}>
      <blockquote lang={language}>{visibleText(sentence)}</blockquote>
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
