import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { inQuotationMarks } from '../../core/dossier/in-quotation-marks.ts';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import { entityKey } from '../../core/dossier/lookup/entity-file.ts';
import { useMessages } from '../ui/i18n.ts';
import { usePrinting } from '../ui/printing.ts';
import { useAddresses } from '../ui/routes.tsx';
import { visiblePart, visibleText } from '../ui/visible-text.ts';

/** A fact longer than this, in UTF-16 units, is cut off until the reader asks for all of it. */
const longText = 500;

interface FactTextProps {
  fact: Fact;
  file: References;
  onOpenEntity: ((key: string) => void) | undefined;
}

/** The text of a fact, in its own language, with the names in it that can be opened. */
export function FactText({ fact, file, onOpenEntity }: FactTextProps) {
  const t = useMessages();
  const [isAsked, setAsked] = useState(fact.text.length <= longText);
  const isWhole = usePrinting() || isAsked;
  const [open, text, close] =
    fact.wording === 'quoted' ? inQuotationMarks(fact.text) : ['', fact.text, ''];
  return (
    <>
      <p class={isWhole ? 'text' : 'text cut'} lang={file.dossier.language} dir="auto">
        {open}
        {piecesOf({ ...fact, text }, (id, text) => (
          <NameLink
            text={text}
            id={id}
            title={t('cardOpenEntity', visibleText(nameOf(id, file)))}
            onOpen={() => onOpenEntity?.(entityKey(file.dossier.id, id))}
          />
        ))}
        {close}
      </p>
      {!isWhole && (
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          {t('cardWholeText')}
        </button>
      )}
    </>
  );
}

interface NameProps {
  text: string;
  /** Id of the entity. */
  id: string;
  title: string;
  onOpen: () => void;
}

function NameLink({ text, id, title, onOpen }: NameProps) {
  const addresses = useAddresses();
  if (addresses)
    return (
      <a class="name" title={title} href={addresses.entity(id)}>
        {text}
      </a>
    );
  return (
    <button type="button" class="name" title={title} onClick={onOpen}>
      {text}
    </button>
  );
}

function piecesOf(
  { text, namings }: Fact,
  name: (id: string, text: string) => ComponentChildren,
): ComponentChildren[] {
  let at = 0;
  const pieces = namings.flatMap(({ start, end, entity }) => {
    const before = visiblePart(text.slice(at, start));
    at = end + (punctuation.exec(text.slice(end))?.[0].length ?? 0);
    return [
      before,
      <span class="kept">
        {name(entity, visiblePart(text.slice(start, end)))}
        {visiblePart(text.slice(end, at))}
      </span>,
    ];
  });
  return [...pieces, visiblePart(text.slice(at))];
}

/** Punctuation kept with the button before it: browsers allow a line break next to a button. */
const punctuation = /^[^\s\p{L}\p{N}]{1,3}|^[’']s\b/u;

const nameOf = (id: string, { others }: References): string =>
  others.find((other) => other.id === id)?.name ?? id;
