import type { LeadingDispute, Side } from '../../core/dossier/card/card-outline.ts';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { relationMessages, silenceMessages } from './RelationBox.tsx';
import { inShort } from './ShortText.tsx';

interface SideBySideProps {
  lead: LeadingDispute;
  file: EntityFile;
}

/** The leading dispute as a question with two sides of the same size and ink. */
export function SideBySide({ lead, file }: SideBySideProps) {
  const t = useMessages();
  const { question, first, second, relation, more } = lead;
  return (
    <section class="dispute">
      <h3 class="question" lang={file.dossier.language} dir="auto">
        {visibleText(question)}
      </h3>
      <div class="sides">
        <OneSide {...first} label={t('sideReported')} file={file} />
        <OneSide {...second} label={t(relationMessages[relation])} file={file} />
      </div>
      {more > 0 && <p class="further">{plural(t, 'cardMoreSides', more)}</p>}
    </section>
  );
}

function OneSide({ fact, more, label, file }: Side & { label: string; file: EntityFile }) {
  const t = useMessages();
  const [speaker, statement] = inShort(fact);
  const language = file.dossier.language;
  return (
    <div class="side">
      <p class="label">{label}</p>
      <p class="speaker" lang={language} dir="auto">
        {visibleText(speaker || sourceOf(fact, file))}
      </p>
      <p class="statement" lang={language} dir="auto">
        {visibleText(statement)}
      </p>
      <p class="how">
        <KindMark kind={fact.kind} />
        <span>
          {t(sourceKindMessages[fact.kind].name)}
          {more > 0 && ` · ${plural(t, 'cardMoreFacts', more)}`}
        </span>
      </p>
    </div>
  );
}

/** Who does not answer; it is no denial, and stands apart from the sides. */
export function Silence({ fact, file }: { fact: Fact; file: EntityFile }) {
  const t = useMessages();
  return (
    <p class="silence">
      <KindMark kind="silence" />
      <span>
        {fact.silence && <b>{t(silenceMessages[fact.silence])}: </b>}
        <bdi lang={file.dossier.language}>{visibleText(fact.short ?? fact.text)}</bdi>
      </span>
    </p>
  );
}

function sourceOf({ attribution }: Fact, { sources }: EntityFile): string {
  const last = attribution.at(-1)?.source;
  return sources.find(({ id }) => id === last)?.name ?? '';
}
