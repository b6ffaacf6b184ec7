/** The card of every entity of the embedded dossier as it comes at first, for tools/pictures/card-figures.ts. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { sheetWidthPx } from '../../content/card/timings.ts';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { messagesOf } from './messages.ts';

/** Below this width the card is a sheet (content/card/timings.ts). */
const isSheet = innerWidth < sheetWidthPx;

const noAction = (): void => {};
const figuresSheet = new CSSStyleSheet();
figuresSheet.replaceSync(css);

for (const { id } of embedded.entities) {
  const file = entityFile(embedded, id);
  if (!file?.facts.length) continue;
  const host = document.createElement('div');
  host.id = id;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [figuresSheet];
  const frame = document.createElement('div');
  frame.classList.toggle('sheet', isSheet);
  root.append(frame);
  render(
    <Card
      entries={[{ key: id, name: file.entity.name, file }]}
      t={messagesOf('en')}
      pinned={false}
      onPin={noAction}
      onClose={noAction}
      onCopy={async () => true}
      onOpenDossier={noAction}
    />,
    frame,
  );
}
document.body.dataset.done = '';
