/**
 * Every state of the card and of the list of mentions on one page, from the embedded dossier and
 * from hostile ones, for tools/pictures/card.ts.
 */
import { type ComponentChild, render } from 'preact';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { MentionList } from '../../components/card/MentionList.tsx';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { rankFacts } from '../../core/relevance/relevance.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { anotherClaim, hostileDossier } from './hostile-dossier.ts';
import { messagesLocale, messagesOf } from './messages.ts';
import { echoes } from './pages/echoes.ts';

const noStep = (): void => {};
const commonProps = {
  t: messagesOf(messagesLocale),
  pinned: true,
  onPin: noStep,
  onClose: noStep,
  onOpenEntity: noStep,
  onCopy: async () => true,
  onOpenDossier: noStep,
} satisfies Partial<CardProps>;

interface StoryPassage {
  text: string;
  entities: string[];
}

function entryOfStory(id: string, passage?: StoryPassage, dossier: Dossier = embedded): CardEntry {
  const file = entityFile(dossier, id);
  const rest = { text: '', entities: [] };
  const ranking = file && passage && rankFacts(file.facts, id, { sentence: passage, rest });
  return { key: `${dossier.id}/${id}`, name: file?.entity.name ?? id, file, ...ranking };
}

const calls = { text: 'Musk’s calls with Putin since 2022', entities: ['vladimir-putin'] };
const crimea = { text: 'Starlink was off over Crimea', entities: ['crimea', 'starlink'] };

interface ShownStory extends Partial<CardProps> {
  entries: CardEntry[];
  /** Selector of the element that is clicked before the picture is taken. */
  press?: string;
  /** In percent. */
  text?: number;
}

const cardStories: Record<string, ShownStory> = {
  hovered: {
    entries: [entryOfStory('elon-musk', calls)],
    pinned: false,
    why: { key: 'whyFullName' },
    onNotThis: noStep,
  },
  pinned: {
    entries: [entryOfStory('elon-musk', crimea)],
    why: { key: 'whySurnameNamed', name: 'Elon Musk' },
    onNotThis: noStep,
  },
  'not-this': {
    entries: [entryOfStory('elon-musk')],
    onNotThis: noStep,
    site: 'news.example',
    press: '.why .plain',
  },
  echo: {
    entries: [{ ...entryOfStory('elon-musk', calls), echo: echoes[0] }],
    why: { key: 'whyFullName' },
    onDismissEcho: noStep,
  },
  topic: { entries: [entryOfStory('elon-musk')], press: '.topics .topic' },
  denial: { entries: [entryOfStory('dmitry-peskov')], back: { name: 'Elon Musk', onBack: noStep } },
  'doubtful-wording': {
    entries: [
      entryOfStory('us-military', {
        text: 'aid to Ukraine began',
        entities: ['ukraine', 'elon-musk'],
      }),
    ],
  },
  expanded: { entries: [entryOfStory('moscow')] },
  'one-fact': { entries: [entryOfStory('nato')] },
  brief: { entries: [{ ...entryOfStory('ukraine'), isAboutStory: false }], pinned: false },
  'two-stories': {
    entries: [entryOfStory('starlink'), entryOfStory('starlink', undefined, anotherClaim)],
  },
  'unequal-sides': { entries: [entryOfStory('unequal', undefined, hostileDossier)] },
  legend: { entries: [entryOfStory('starlink')], press: '.foot .icon' },
  'not-copied': {
    entries: [entryOfStory('nato')],
    onCopy: async () => false,
    press: '.actions .icon',
  },
  'shared-name': { entries: [entryOfStory('isaacson-biography'), entryOfStory('walter-isaacson')] },
  removed: { entries: [{ key: 'gone/elon-musk', name: 'Elon Musk' }] },
  'no-facts': { entries: [entryOfStory('nobody', undefined, hostileDossier)] },
  'long-fact': { entries: [entryOfStory('long', undefined, hostileDossier)] },
  'many-facts': { entries: [entryOfStory('many', undefined, hostileDossier)], press: '.more' },
  'markup-and-bidi': { entries: [entryOfStory('markup', undefined, hostileDossier)] },
  'right-to-left': { entries: [entryOfStory('right-to-left', undefined, hostileDossier)] },
  'text-200': { entries: [entryOfStory('starlink')], text: 200 },
  ...Object.fromEntries(
    ['de', 'es', 'fr', 'ru', 'uk'].map((locale) => [
      `language-${locale}`,
      { entries: [entryOfStory('starlink', crimea)], t: messagesOf(locale) } satisfies ShownStory,
    ]),
  ),
};

const storiesSheet = new CSSStyleSheet();
storiesSheet.replaceSync(`:host { all: initial; display: inline-block; } ${css}`);
const storiesElement = document.querySelector('main') as HTMLElement;

function showStory(
  name: string,
  theme: 'light' | 'dark',
  card: ComponentChild,
  story?: ShownStory,
): void {
  const box = document.createElement('div');
  box.id = `${name}-${theme}`;
  box.className = theme;
  box.dataset.story = '';
  storiesElement.append(box);
  const host = document.createElement('div');
  host.style.fontSize = `${((story?.text ?? 100) * 16) / 100}px`;
  box.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [storiesSheet];
  render(card, root);
  if (story?.press) root.querySelector<HTMLElement>(story.press)?.click();
}

const storyMentions = [
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
  for (const [name, { press: _, text: __, ...props }] of Object.entries(cardStories))
    if (theme === 'light' || alsoDark.includes(name))
      showStory(name, theme, <Card {...commonProps} {...props} theme={theme} />, cardStories[name]);
  showStory(
    'list',
    theme,
    <MentionList
      t={commonProps.t}
      theme={theme}
      mentions={storyMentions.map(({ name, kind, prefix, exact }) => ({
        name,
        kind,
        quote: { prefix, exact, suffix: ' and what came of it on Tuesday' },
      }))}
      onChoose={noStep}
      onClose={noStep}
    />,
  );
}
