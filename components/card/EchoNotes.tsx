import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { deniersOf, nameInSentence, sourceOfFact } from '../../core/relevance/echoed-fact.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { inShort } from './ShortText.tsx';

interface EchoNotesProps {
  echo: ToldEcho;
  fact: Fact;
  file: EntityFile;
  /** The denials stand beside the fact: only what the page leaves out of them is said. */
  hasDenials?: boolean;
}

/** Notes on the sourcing that a sentence drops when it repeats a fact: its source, its reserve, its denials. */
export function EchoNotes({ echo, fact, file, hasDenials = false }: EchoNotesProps) {
  const t = useMessages();
  if (echo.relation === 'answers') return null;
  const deniers = deniersOf(fact, file, echo).filter(
    ({ isUnmentioned }) => isUnmentioned || !hasDenials,
  );
  return (
    <>
      <SourceNote {...echo} name={sourceToName(fact, file, echo)} />
      {echo.withoutReserve && (
        <p class="echo-note">{t('echoReserve', visibleText(echo.withoutReserve))}</p>
      )}
      {deniers.map(({ name, isUnmentioned }) => (
        <p key={name} class="echo-note">
          {t('echoDenied', visibleText(nameInSentence(name, t('locale'))))}
          {isUnmentioned && ` (${t('echoUnmentioned')})`}
        </p>
      ))}
    </>
  );
}

/**
 * Empty for what only the article says itself, which no page has to name, and where a sentence with hearsay could
 * name nobody.
 */
function sourceToName(fact: Fact, file: EntityFile, { attribution }: ToldEcho): string {
  if (fact.kind === 'article' || (attribution === 'weaker' && fact.kind === 'unnamed')) return '';
  return withoutManner(inShort(fact)[0]) || sourceOfFact(fact, file);
}

/** "Musk, jokingly" and "Putin, to Tucker Carlson" say how; "US, European and Russian officials" is one name. */
const withoutManner = (speaker: string): string => speaker.split(/, (?=\p{Ll})/u)[0] ?? '';

/** Nothing where the sentence names the source. */
function SourceNote({ attribution, name }: Pick<ToldEcho, 'attribution'> & { name: string }) {
  const t = useMessages();
  if (attribution === 'kept' || !name) return null;
  const message = attribution === 'weaker' ? 'echoWeaker' : 'echoWithout';
  return <p class="echo-note">{t(message, visibleText(nameInSentence(name, t('locale'))))}</p>;
}
