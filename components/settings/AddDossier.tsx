import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../ui/i18n.ts';

interface AddDossierProps {
  onFile: (file: File) => void;
  onFollow: (address: string) => void;
  /** An address that the reader came with, from the popup. */
  offered: string | undefined;
}

/** Ways to more dossiers: a file, chosen or dropped, an address, and one's own hand. */
export function AddDossier({ onFile, ...props }: AddDossierProps) {
  return (
    <>
      <FromFile onFile={onFile} />
      <FromAddress {...props} />
      <FromArticle />
    </>
  );
}

function FromFile({ onFile }: Pick<AddDossierProps, 'onFile'>) {
  const t = useMessages();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{t('dossiersAdd')}</span>
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again, when it has been mended.
          currentTarget.value = '';
        }}
      />
      <span class="soft">{t('dossiersDrop')}</span>
    </label>
  );
}

function FromAddress({ onFollow, offered = '' }: Omit<AddDossierProps, 'onFile'>) {
  const t = useMessages();
  const [address, setAddress] = useState(offered);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offered) button.current?.focus();
  }, [offered]);
  return (
    <form
      class="follow"
      onSubmit={(event) => {
        event.preventDefault();
        onFollow(address.trim());
      }}
    >
      <h3>{t('followTitle')}</h3>
      <p class="soft">{t('followMeans')}</p>
      <label>
        <span class="unseen">{t('followAddress')}</span>
        <input
          type="text"
          inputMode="url"
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" ref={button}>
        {t('followButton')}
      </button>
    </form>
  );
}

function FromArticle() {
  const t = useMessages();
  return (
    <p class="follow">
      <a href="/write.html">{t('writeTitle')}</a>
      {' · '}
      <a href="/exchange.html">{t('bringTitle')}</a>
    </p>
  );
}
