import { useState } from 'preact/hooks';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import { type Entity, type EntityKind, entityKinds } from '../../core/dossier/schema.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entitiesMessages } from '../ui/kind-messages.ts';
import { usePrinting } from '../ui/printing.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';

/** Names of a kind that are listed at first. */
const namesAtOnce = 200;

/** Limit of names on paper. */
const mostNamesPrinted = 2000;

/** Every entity, by kind, those that most is stated about first. */
export function Names() {
  const t = useMessages();
  const { dossier, about } = useDossierPage().story;
  const count = ({ id }: Entity): number => about.get(id)?.length ?? 0;
  const sorted = dossier.entities.toSorted((a, b) => count(b) - count(a));
  return (
    <>
      <h1>{t('dossierNames')}</h1>
      <div class="kinds">
        {entityKinds.map((kind) => (
          <NamesOfKind key={kind} kind={kind} all={sorted.filter((one) => one.kind === kind)} />
        ))}
      </div>
    </>
  );
}

function NamesOfKind({ kind, all }: { kind: EntityKind; all: readonly Entity[] }) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  const { about } = useDossierPage().story;
  const [asked, setAsked] = useState(namesAtOnce);
  const isPrinting = usePrinting();
  const most = isPrinting ? mostNamesPrinted : asked;
  if (!all.length) return null;
  return (
    <section>
      <h2>
        <EntityShape kind={kind} /> {t(entitiesMessages[kind])}{' '}
        <span class="number">{all.length.toLocaleString(t('locale'))}</span>
      </h2>
      <ul class="described">
        {all.slice(0, most).map(({ id, name, gist }) => (
          <li key={id}>
            <a href={hashOf({ view: 'entity', id })}>
              <bdi lang={language}>{visibleText(name)}</bdi>
            </a>{' '}
            <span class="number">{plural(t, 'tallyFacts', about.get(id)?.length ?? 0)}</span>
            <p class="soft" lang={language}>
              {visibleText(gist)}
            </p>
          </li>
        ))}
      </ul>
      {all.length > most && isPrinting && <p>{plural(t, 'dossierMoreNames', all.length - most)}</p>}
      {all.length > most && !isPrinting && (
        <button type="button" class="more" onClick={() => setAsked(asked + 5 * namesAtOnce)}>
          {plural(t, 'dossierMoreNames', all.length - most)}
        </button>
      )}
    </section>
  );
}
