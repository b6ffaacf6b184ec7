import { useState } from 'preact/hooks';
import type { Claim } from '../../core/dossier/schema.ts';
import { textsOfDraft } from '../../core/draft/draft.ts';
import { attest, changeWay, unattest } from '../../core/draft/edit-ways.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ChosenItems } from './ChosenItems.tsx';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';
import { nameOfAccount } from './name-of-account.ts';
import { ProvenanceFields } from './ProvenanceFields.tsx';

/** The accounts that carry a fact beside the one it was made from, each on a way of its own. */
export function OtherAccounts({ claim, at }: { claim: Claim; at: string }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { accounts } = draft.dossier;
  const [home, ...others] = claim.attested;
  const names = accounts
    .filter(({ id }) => id !== home.account)
    .map((account) => ({ id: account.id, name: nameOfAccount(account) || account.id }));
  if (!names.length) return null;
  return (
    <>
      <ChosenItems
        label={t('writeOtherAccounts')}
        chosen={others.map(({ account }) => account)}
        among={names}
        onAdd={(account) => edit((now) => attest(now, claim.id, account))}
        onRemove={(account) => edit((now) => unattest(now, claim.id, account))}
      />
      {others.map((way, i) => (
        <fieldset key={way.account} class="language">
          <legend>{visibleText(names.find(({ id }) => id === way.account)?.name ?? '')}</legend>
          <ProvenanceFields claim={claim} way={way} at={`${at}.attested[${i + 1}]`} />
          <ParagraphFields claim={claim} way={way} at={`${at}.attested[${i + 1}]`} />
        </fieldset>
      ))}
    </>
  );
}

type ParagraphsProps = Parameters<typeof ProvenanceFields>[0];

/** The numbers of the paragraphs, as they are typed: "3, 7". */
function ParagraphFields({ claim, way: { account, paragraphs }, at }: ParagraphsProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const [typed, setTyped] = useState(paragraphs.join(', '));
  const text = textsOfDraft(draft).find((one) => one.account === account)?.article.paragraphs;
  return (
    <Field
      label={t('writeParagraphNumbers')}
      at={`${at}.paragraphs`}
      value={typed}
      hint={text && visibleText(text[(paragraphs[0] ?? 1) - 1] ?? '')}
      onInput={(value) => {
        setTyped(value);
        const numbers = (value.match(/\d+/g) ?? []).map(Number);
        edit((now) => changeWay(now, claim.id, account, { paragraphs: numbers }));
      }}
    />
  );
}
