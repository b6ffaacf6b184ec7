import type { SignatureView } from '../../core/sharing/signature-view.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

interface SignatureLineProps {
  /** Absent where nothing is to be said of it. */
  signature: SignatureView | undefined;
  author: string;
  /** With what "signed" means, and what the reader can do about a key that nobody gave. */
  hasMeaning?: boolean;
}

/** States who signed a dossier, and promises no more than that; or that nobody did. */
export function SignatureLine({ signature, author, hasMeaning = false }: SignatureLineProps) {
  const t = useMessages();
  if (!signature) return null;
  if (signature.kind === 'unsigned') return <p class="soft">{t('signedNot')}</p>;
  const { revision, keyId, isKeyGiven } = signature;
  return (
    <p class="soft">
      {t('signedBy', visibleText(author), String(revision), keyId)}
      {hasMeaning && ` ${t('signedMeans')}`}
      {hasMeaning && !isKeyGiven && ` ${t('signedFirstSeen')}`}
    </p>
  );
}

interface UnsignsLineProps {
  /** Of the version that is installed, where there is one. */
  before: SignatureView | undefined;
  signature: SignatureView;
}

/** Said of a file from the reader's disk that takes the place of a signed version. */
export function UnsignsLine({ before, signature }: UnsignsLineProps) {
  const t = useMessages();
  const isLess = before?.kind === 'signed' && signature.kind === 'unsigned';
  return isLess ? <p>{t('signedNoMore')}</p> : null;
}
