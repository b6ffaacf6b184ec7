import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import type { ToldEcho } from '../../core/page/told-echo.ts';
import { deniersOf, nameInSentence, sourceOfFact } from '../../core/relevance/echoed-fact.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { inShort, ShortText } from './ShortText.tsx';

interface EchoedFactProps {
  echo: ToldEcho;
  fact: Fact;
  file: EntityFile;
}

/** The fact that a sentence repeats, and what of its sourcing the page does not have. */
export function EchoedFact({ echo, fact, file }: EchoedFactProps) {
  const t = useMessages();
  const { language } = file.dossier;
  return (
    <>
      <p class="echoed">
        <span class="label">{t('echoRepeats')}</span> <ShortText fact={fact} language={language} />
      </p>
      <SourceNote {...echo} name={inShort(fact)[0] || sourceOfFact(fact, file)} />
      {deniersOf(fact, file, echo).map(({ name, isUnmentioned }) => (
        <p key={name} class="echo-note">
          {t('echoDenied', visibleText(nameInSentence(name)))}
          {isUnmentioned && ` (${t('echoUnmentioned')})`}
        </p>
      ))}
    </>
  );
}

/** Nothing where the sentence names the source. */
function SourceNote({ attribution, name }: Pick<ToldEcho, 'attribution'> & { name: string }) {
  const t = useMessages();
  if (attribution === 'kept' || !name) return null;
  return <p class="echo-note">{t('echoWithout', visibleText(nameInSentence(name)))}</p>;
}
