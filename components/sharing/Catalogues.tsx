import type { ListedDossier } from '../../core/dossier/installed/listed-dossier.ts';
import type {
  KnownCatalogue,
  ListedEntry,
  OpenCatalogue,
} from '../../core/sharing/catalogue-view.ts';
import { useMessages } from '../ui/i18n.ts';
import { languageName } from '../ui/language-name.ts';
import { visibleText } from '../ui/visible-text.ts';
import { SignatureLine } from './SignatureLine.tsx';

interface CataloguesProps {
  catalogues: readonly KnownCatalogue[];
  /** The one that is open. */
  catalogue: OpenCatalogue | undefined;
  dossiers: readonly ListedDossier[];
  onFollow: (address: string, revision?: number) => void;
  onCloseCatalogue: () => void;
  onForgetCatalogue: (address: string) => void;
}

/** Catalogues that the reader has opened before, and the one that is open. */
export function Catalogues(props: CataloguesProps) {
  const { catalogues, catalogue } = props;
  const t = useMessages();
  if (!catalogues.length && !catalogue) return null;
  return (
    <section class="follow" id="catalogues">
      <h3>{t('cataloguesTitle')}</h3>
      <p class="soft">{t('cataloguesMean')}</p>
      {catalogue ? <Open {...props} catalogue={catalogue} /> : <KnownCatalogues {...props} />}
    </section>
  );
}

function KnownCatalogues({ catalogues, onFollow, onForgetCatalogue }: CataloguesProps) {
  const t = useMessages();
  return (
    <ul class="rows">
      {catalogues.map(({ address, title }) => (
        <li key={address}>
          <b>{visibleText(title)}</b> <span class="soft">{address}</span>
          <p class="tools">
            <button type="button" class="button" onClick={() => onFollow(address)}>
              {t('catalogueOpen')} <span class="unseen">{visibleText(title)}</span>
            </button>
            <button type="button" class="button" onClick={() => onForgetCatalogue(address)}>
              {t('catalogueForget')} <span class="unseen">{visibleText(title)}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

type OpenProps = CataloguesProps & { catalogue: OpenCatalogue };

function Open({ catalogue, dossiers, onFollow, onCloseCatalogue }: OpenProps) {
  const t = useMessages();
  const { title, author, signature, entries } = catalogue;
  const followed = new Set(dossiers.map((one) => (one.state === 'whole' ? one.from : '')));
  return (
    <>
      <p>
        <b>{visibleText(title)}</b>
      </p>
      <SignatureLine signature={signature} author={author} hasMeaning />
      <ul class="rows">
        {entries.map((entry) => (
          <CatalogueRow
            key={entry.address}
            {...entry}
            isFollowed={followed.has(entry.address.split('#key=')[0] ?? '')}
            onFollow={onFollow}
          />
        ))}
      </ul>
      <p class="tools">
        <button type="button" class="button" onClick={onCloseCatalogue}>
          {t('catalogueClose')}
        </button>
      </p>
    </>
  );
}

type CatalogueRowProps = ListedEntry & Pick<CataloguesProps, 'onFollow'> & { isFollowed: boolean };

function CatalogueRow({
  title,
  languages,
  address,
  revision,
  isFollowed,
  onFollow,
}: CatalogueRowProps) {
  const t = useMessages();
  const names = languages.map((language) => languageName(language, t('locale')));
  return (
    <li>
      {visibleText(title)} <span class="soft">{names.join(', ')}</span>
      <p class="tools">
        {isFollowed ? (
          <span class="soft">{t('catalogueFollowed')}</span>
        ) : (
          <button type="button" class="button" onClick={() => onFollow(address, revision)}>
            {t('followButton')} <span class="unseen">{visibleText(title)}</span>
          </button>
        )}
      </p>
    </li>
  );
}
