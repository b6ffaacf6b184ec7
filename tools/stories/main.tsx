/**
 * Every state of the card and of the list of mentions on one page, from the embedded dossier and
 * from hostile ones, for tools/pictures/card.ts.
 */
import { type ComponentChild, render } from 'preact';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { MentionList } from '../../components/card/MentionList.tsx';
import type { CardEntry } from '../../core/dossier/card/card-entry.ts';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { bearing } from '../../core/relevance/relevance.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { another, hostile } from './hostile-dossier.ts';
import { locale, messagesOf } from './messages.ts';
import { echoes } from './pages/echoes.ts';

const nothing = (): void => {};
const common = {
  t: messagesOf(locale),
  pinned: true,
  onPin: nothing,
  onClose: nothing,
  onOpenEntity: nothing,
  onCopy: async () => true,
  onOpenDossier: nothing,
} satisfies Partial<CardProps>;

interface Passage {
  text: string;
  entities: string[];
}

function entryOf(id: string, passage?: Passage, dossier: Dossier = embedded): CardEntry {
  const file = entityFile(dossier, id);
  const rest = { text: '', entities: [] };
  const ranking = file && passage && bearing(file.facts, id, { sentence: passage, rest });
  return { key: `${dossier.id}/${id}`, name: file?.entity.name ?? id, file, ...ranking };
}

const calls = { text: 'Musk’s calls with Putin since 2022', entities: ['vladimir-putin'] };
const crimea = { text: 'Starlink was off over Crimea', entities: ['crimea', 'starlink'] };

interface Story extends Partial<CardProps> {
  entries: CardEntry[];
  /** What is clicked before the picture is taken. */
  press?: string;
  /** In percent. */
  text?: number;
}

const stories: Record<string, Story> = {
  hovered: {
    entries: [entryOf('elon-musk', calls)],
    pinned: false,
    why: { key: 'whyFullName' },
    onNotThis: nothing,
  },
  pinned: {
    entries: [entryOf('elon-musk', crimea)],
    why: { key: 'whySurnameNamed', name: 'Elon Musk' },
    onNotThis: nothing,
  },
  'not-this': {
    entries: [entryOf('elon-musk')],
    onNotThis: nothing,
    site: 'news.example',
    press: '.why .plain',
  },
  echo: {
    entries: [{ ...entryOf('elon-musk', calls), echo: echoes[0] }],
    why: { key: 'whyFullName' },
    onDismissEcho: nothing,
  },
  topic: { entries: [entryOf('elon-musk')], press: '.topics .topic' },
  denial: { entries: [entryOf('dmitry-peskov')], back: { name: 'Elon Musk', onBack: nothing } },
  'doubtful-wording': {
    entries: [
      entryOf('us-military', { text: 'aid to Ukraine began', entities: ['ukraine', 'elon-musk'] }),
    ],
  },
  expanded: { entries: [entryOf('moscow')] },
  'one-fact': { entries: [entryOf('nato')] },
  brief: { entries: [{ ...entryOf('ukraine'), isAboutStory: false }], pinned: false },
  'two-stories': { entries: [entryOf('starlink'), entryOf('starlink', undefined, another)] },
  'unequal-sides': { entries: [entryOf('unequal', undefined, hostile)] },
  legend: { entries: [entryOf('starlink')], press: '.foot .icon' },
  'not-copied': {
    entries: [entryOf('nato')],
    onCopy: async () => false,
    press: '.actions .icon',
  },
  'shared-name': { entries: [entryOf('isaacson-biography'), entryOf('walter-isaacson')] },
  removed: { entries: [{ key: 'gone/elon-musk', name: 'Elon Musk' }] },
  'no-facts': { entries: [entryOf('nobody', undefined, hostile)] },
  'long-fact': { entries: [entryOf('long', undefined, hostile)] },
  'many-facts': { entries: [entryOf('many', undefined, hostile)], press: '.more' },
  'markup-and-bidi': { entries: [entryOf('markup', undefined, hostile)] },
  'right-to-left': { entries: [entryOf('right-to-left', undefined, hostile)] },
  'text-200': { entries: [entryOf('starlink')], text: 200 },
  ...Object.fromEntries(
    ['de', 'es', 'fr', 'ru', 'uk'].map((locale) => [
      `language-${locale}`,
      { entries: [entryOf('starlink', crimea)], t: messagesOf(locale) } satisfies Story,
    ]),
  ),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { all: initial; display: inline-block; } ${css}`);
const main = document.querySelector('main') as HTMLElement;

function show(name: string, theme: 'light' | 'dark', card: ComponentChild, story?: Story): void {
  const box = document.createElement('div');
  box.id = `${name}-${theme}`;
  box.className = theme;
  box.dataset.story = '';
  main.append(box);
  const host = document.createElement('div');
  host.style.fontSize = `${((story?.text ?? 100) * 16) / 100}px`;
  box.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  render(card, root);
  if (story?.press) root.querySelector<HTMLElement>(story.press)?.click();
}

const mentions = [
  { name: 'Elon Musk', kind: 'person', prefix: 'The questions about ', exact: 'Musk' },
  {
    name: 'Vladimir Putin',
    kind: 'person',
    prefix: 'conversations with ',
    exact: 'Vladimir Putin',
  },
  { name: 'Pentagon', kind: 'body', prefix: 'when senators asked the ', exact: 'Pentagon' },
  { name: 'Starlink', kind: 'product', prefix: 'who decides where ', exact: 'Starlink' },
  { name: 'Crimea', kind: 'place', prefix: 'Starlink works over ', exact: 'Crimea' },
] as const;

/** These are pictured in the dark as well. */
const alsoDark = ['hovered', 'not-this', 'pinned', 'topic', 'denial', 'echo', 'legend', 'brief'];

for (const theme of ['light', 'dark'] as const) {
  for (const [name, { press: _, text: __, ...props }] of Object.entries(stories))
    if (theme === 'light' || alsoDark.includes(name))
      show(name, theme, <Card {...common} {...props} theme={theme} />, stories[name]);
  show(
    'list',
    theme,
    <MentionList
      t={common.t}
      theme={theme}
      mentions={mentions.map(({ name, kind, prefix, exact }) => ({
        name,
        kind,
        quote: { prefix, exact, suffix: ' and what came of it on Tuesday' },
      }))}
      onChoose={nothing}
      onClose={nothing}
    />,
  );
}
