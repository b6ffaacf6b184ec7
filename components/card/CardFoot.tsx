import type { DossierHead, EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { presumedThroughout } from '../../core/dossier/provenance/presumed-throughout.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { AccountLanguage, accountInShort } from '../ui/AccountLine.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { enumerated, useMessages } from '../ui/i18n.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import { visibleText } from '../ui/visible-text.ts';
import type { FactActions } from './FactItem.tsx';

interface CardFootProps extends Pick<FactActions, 'onOpenDossier'> {
  files: readonly EntityFile[];
  pinned: boolean;
  isLegend: boolean;
  onLegend: () => void;
}

/** Titles of the stories, each with its accounts and a link to its source; always in view. */
export function CardFoot({ files, pinned, isLegend, onLegend, onOpenDossier }: CardFootProps) {
  const t = useMessages();
  const byStory = Map.groupBy(files, ({ dossier }) => dossier.id);
  return (
    <footer class="foot">
      <div class="accounts">
        {[...byStory].map(([id, [first]]) => (
          <FootStory
            key={id}
            file={first as EntityFile}
            pinned={pinned}
            onOpenDossier={onOpenDossier}
          />
        ))}
      </div>
      <IconButton
        icon={isLegend ? 'back' : 'legend'}
        label={t(isLegend ? 'cardLegendClose' : 'cardLegend')}
        onPress={onLegend}
      />
    </footer>
  );
}

interface StoryProps extends Pick<CardFootProps, 'pinned' | 'onOpenDossier'> {
  file: EntityFile;
}

function FootStory({ file, pinned, onOpenDossier }: StoryProps) {
  const { dossier } = file;
  return (
    <section lang={dossier.language}>
      <p class="account">
        <bdi class="story">{visibleText(dossier.title)}</bdi>
        {' · '}
        <span dir="auto">{dossier.accounts.map(accountInShort).join('; ')}</span>
        <AccountLanguage of={dossier.language} /> <FootSource {...dossier} onOpen={onOpenDossier} />
      </p>
      {dossier.foundBy && <FoundByProgram />}
      {pinned && <Presumed file={file} />}
    </section>
  );
}

/** To the first account on the web; where there is no address, to the page that says so. */
function FootSource({
  id,
  accounts,
  onOpen,
}: DossierHead & { onOpen: FactActions['onOpenDossier'] }) {
  const t = useMessages();
  const address = accounts.map(({ url }) => webAddress(url)).find((one) => one !== undefined);
  if (address) return <OuterLink address={address} />;
  if (!onOpen) return null;
  return (
    <button type="button" class="plain source" lang={t('locale')} onClick={() => onOpen(id)}>
      {t('footSource')}
    </button>
  );
}

function FoundByProgram() {
  const t = useMessages();
  return <p lang={t('locale')}>{t('cardFoundByProgram')}</p>;
}

/** Said once instead of beside every fact. */
function Presumed({ file }: { file: EntityFile }) {
  const t = useMessages();
  const names = presumedThroughout(file).flatMap(
    (id) => file.sources.find((source) => source.id === id)?.name ?? [],
  );
  if (!names.length) return null;
  return <p lang={t('locale')}>{t('footPresumed', enumerated(t, names.map(visibleText)))}</p>;
}
