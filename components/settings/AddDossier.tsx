import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../core/dossier/installed/failure.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { useMessages } from '../ui/i18n.ts';
import { failureSentence } from './failure-sentence.ts';

interface AddDossierProps {
  failure: Failure | undefined;
  /** The field that the failure is about. */
  failedField: 'file' | 'address' | undefined;
  onFile: (file: File) => void;
  onFollow: (address: string) => void;
  /** An address that the reader came with, from the popup. */
  offered: string | undefined;
}

/** Ways to more dossiers: a file, chosen or dropped, an address, and one's own hand. */
export function AddDossier({ failure, failedField, onFile, ...props }: AddDossierProps) {
  return (
    <>
      <FromFile onFile={onFile} failure={failedField === 'file' ? failure : undefined} />
      <FromAddress {...props} failure={failedField === 'address' ? failure : undefined} />
      <FromArticle />
    </>
  );
}

/** Said at the field that it is about, which names it by its id. */
function FieldError({ id, failure }: { id: string; failure: Failure | undefined }) {
  const t = useMessages();
  return (
    <p id={id} role="alert">
      {failure && <span class="trouble">{failureSentence(t, failure)}</span>}
    </p>
  );
}

function FromFile({ onFile, failure }: Pick<AddDossierProps, 'onFile' | 'failure'>) {
  const t = useMessages();
  return (
    <>
      <FileDrop
        label={t('dossiersAdd')}
        hint={t('dossiersDrop')}
        accept=".json,application/json"
        errorId="file-error"
        isWrong={failure !== undefined}
        onFile={onFile}
      />
      <FieldError id="file-error" failure={failure} />
    </>
  );
}

type FromAddressProps = Omit<AddDossierProps, 'onFile' | 'failedField'>;

function FromAddress({ onFollow, offered = '', failure }: FromAddressProps) {
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
          aria-invalid={failure !== undefined}
          aria-describedby="address-error"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" ref={button}>
        {t('followButton')}
      </button>
      <FieldError id="address-error" failure={failure} />
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
