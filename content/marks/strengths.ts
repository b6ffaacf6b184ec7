/** Decides how strongly each mention of a page is marked, from state that is updated with every change. */
import type { EntityKind } from '../../core/dossier/schema.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import { groupOf, type MarkSettings } from '../../core/page/mark-settings.ts';
import { type Look, lookOf, type Strength } from '../mentions/look.ts';
import type { KnownPassage, Mention } from '../mentions/mention.ts';
import { bearsOnFact } from './bears-on-fact.ts';
import { FirstInSection } from './first-in-section.ts';
import { type Place, placeFinder } from './places.ts';
import { sectionFinder } from './sections.ts';
import { StoriesOnPage } from './stories-on-page.ts';

/** These are what a story is about; any other kind is named on any page. */
const ownKinds: ReadonlySet<EntityKind> = new Set(['person', 'company', 'product']);

/** Place and relevance of a mention, kept as long as its passage is. */
interface MarkedMention {
  readonly place: Place;
  /** True if its sentence bears on a fact. */
  readonly isBearing?: boolean;
  /** Absent where the mention is not in running text. */
  readonly section?: FirstInSection;
}

/** Marks that must be decided again. */
interface ChangedStrengths {
  /** Passages whose marks may look different; `all`: those of any passage. */
  readonly restyled: ReadonlySet<KnownPassage> | 'all';
  /** True if mentions of any passage may now be marked that were not, or the other way round. */
  readonly isAnew: boolean;
}

export class Strengths {
  readonly #entities: readonly LexiconEntity[];
  readonly #settings: MarkSettings;
  readonly #stories: StoriesOnPage;
  readonly #passages = new Set<KnownPassage>();
  readonly #marked = new Map<Mention, MarkedMention>();
  readonly #sections = new WeakMap<Node, Map<number, FirstInSection>>();
  /** Sections that have lost the first mention of a name. */
  readonly #headless = new Set<FirstInSection>();
  readonly #restyled = new Set<KnownPassage>();
  #isTurned = false;
  #isAnew = false;
  #isAsked: boolean;

  constructor({ entities }: Lexicon, settings: MarkSettings) {
    this.#entities = entities;
    this.#settings = settings;
    this.#stories = new StoriesOnPage(entities);
    this.#isAsked = settings.mode !== 'demand';
  }

  /** All passages with mentions. */
  get passages(): ReadonlySet<KnownPassage> {
    return this.#passages;
  }

  /** To be called with passages before they are painted. */
  add(passages: readonly KnownPassage[]): void {
    const [placeOf, sectionOf] = [placeFinder(), sectionFinder()];
    for (const passage of passages)
      if (passage.mentions.length) this.#add(passage, placeOf, sectionOf);
  }

  #add(
    passage: KnownPassage,
    placeOf: (node: Node) => Place,
    sectionOf: (block: Node) => Node,
  ): void {
    this.#passages.add(passage);
    for (const [at, mention] of passage.mentions.entries()) {
      const place = placeOf(mention.segments[0].node);
      this.#count(mention, 1);
      if (place === 'text') {
        const section = this.#firstIn(sectionOf(passage.block), mention);
        const before = section.add(mention);
        if (before) this.#restyled.add(before.passage);
        this.#marked.set(mention, {
          place,
          section,
          isBearing: bearsOnFact(at, passage, this.#entities),
        });
      } else this.#marked.set(mention, { place });
    }
  }

  /** To be called with a passage that is no longer painted, with the mentions that it had. */
  remove(passage: KnownPassage): void {
    if (!this.#passages.delete(passage)) return;
    this.#restyled.delete(passage);
    for (const mention of passage.mentions) {
      const section = this.#marked.get(mention)?.section;
      this.#count(mention, -1);
      if (section?.delete(mention)) this.#headless.add(section);
      this.#marked.delete(mention);
    }
  }

  /** Returns, and forgets, the marks to paint again because of changes since the last call. */
  takeChanges(): ChangedStrengths {
    for (const section of this.#headless) {
      const first = section.first ?? section.findFirst();
      if (first) this.#restyled.add(first.passage);
    }
    this.#headless.clear();
    const restyled = this.#isTurned ? 'all' : new Set(this.#restyled);
    const changes: ChangedStrengths = { restyled, isAnew: this.#isAnew };
    this.#restyled.clear();
    this.#isTurned = false;
    this.#isAnew = false;
    return changes;
  }

  /** To be called when the reader goes to a name: a page that is marked only on demand is marked from then on. */
  ask(): void {
    this.#isAnew ||= !this.#isAsked;
    this.#isAsked = true;
  }

  isAbout(entity: LexiconEntity): boolean {
    return this.#stories.isAbout(entity);
  }

  /** True for a name in a menu, footer, byline, form or caption. */
  isBeside(mention: Mention): boolean {
    return this.#marked.get(mention)?.place === 'beside';
  }

  /** Undefined for a mention that is not marked. */
  lookOf(mention: Mention): Look | undefined {
    const entity = this.#entityOf(mention);
    const marked = this.#marked.get(mention);
    if (!entity || !marked) return undefined;
    const strength = this.#strengthOf(mention, entity, marked);
    return strength && lookOf(strength, this.#settings, entity.colour);
  }

  #strengthOf(
    mention: Mention,
    entity: LexiconEntity,
    marked: MarkedMention,
  ): Strength | undefined {
    const { mode, unmarked, inMenus } = this.#settings;
    if (!this.#isAsked || unmarked.includes(groupOf(entity.kind))) return undefined;
    if (marked.place === 'beside' && !inMenus) return undefined;
    const isAbout = this.#stories.isAbout(entity);
    if (mode === 'story' && !isAbout) return undefined;
    if (mode === 'alike') return 'clear';
    if (marked.place !== 'text' || !(isAbout || ownKinds.has(entity.kind))) return 'hairline';
    return marked.isBearing || marked.section?.first === mention ? 'clear' : 'hairline';
  }

  #entityOf({ match }: Mention): LexiconEntity | undefined {
    return this.#entities[match.entities[0] ?? -1];
  }

  #count(mention: Mention, by: 1 | -1): void {
    for (const at of mention.match.entities) {
      const entity = this.#entities[at];
      const turned = entity && this.#stories.count(entity, by);
      if (turned === undefined) continue;
      if (this.#settings.mode === 'story') this.#isAnew = true;
      else this.#isTurned = true;
    }
  }

  #firstIn(section: Node, { match }: Mention): FirstInSection {
    const names = this.#sections.get(section) ?? new Map<number, FirstInSection>();
    this.#sections.set(section, names);
    const name = match.entities[0] ?? -1;
    const first = names.get(name) ?? new FirstInSection();
    names.set(name, first);
    return first;
  }
}
