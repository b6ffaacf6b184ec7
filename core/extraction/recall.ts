/** Remembers who was mentioned before, to resolve "she", "the company" and "the source". */

import { caseStemOf } from './case-stem-of.ts';
import type { Clause } from './clause.ts';
import type { SpeakerMention } from './describe.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Language } from './language.ts';
import type { Gender, Pronoun } from './language-file.ts';
import { lowAt, type Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

interface Heard {
  readonly speaker: Speaker | undefined;
  readonly entity: NamedEntity | undefined;
  readonly paragraph: number;
}

/** Furthest that a pronoun reaches back, in paragraphs. */
const reachOfPronoun = 4;

export class Recall {
  readonly #language: Language;
  readonly #heard: Heard[] = [];
  #noticed: Heard | undefined;
  readonly #roles = new Map<string, NamedEntity>();

  constructor(language: Language, entities: readonly NamedEntity[]) {
    this.#language = language;
    for (const entity of entities)
      if (entity.kind === 'person')
        for (const { called } of entity.namings) this.learn(entity, called);
  }

  /** Remembers the role nouns of a person: "the senator" may mean them. */
  learn(entity: NamedEntity | undefined, roles: readonly string[]): void {
    if (entity?.kind !== 'person') return;
    for (const role of roles)
      this.#roles.set(
        caseStemOf(this.#language.file.shortTitles?.[role] ?? role, this.#language),
        entity,
      );
  }

  /**
   * Remembers who speaks in a sentence, and whom it is about.
   * @param isAside true if they speak in a relative clause only: the sentence is still about its subject
   */
  hear(
    { paragraph }: Sentence,
    speakers: readonly Speaker[],
    subject: NamedEntity | undefined,
    isAside: boolean,
  ): void {
    if (subject || speakers.length) this.#noticed = undefined;
    const about: Heard[] =
      subject &&
      !['outlet', 'place'].includes(subject.kind) &&
      !speakers.some(({ entity }) => entity === subject)
        ? [{ speaker: undefined, entity: subject, paragraph }]
        : [];
    this.#heard.push(...about);
    if (isAside && about.length) return;
    for (const speaker of [...speakers].reverse())
      if (speaker.kind !== 'outlet' || speakers.length === 1)
        this.#heard.push({ speaker, entity: speaker.entity, paragraph });
  }

  /** Remembers a group that a sentence is about, whom "they" may mean. */
  notice({ paragraph }: Sentence, speaker: Speaker): void {
    this.#noticed = { speaker, entity: undefined, paragraph };
  }

  /** The speaker that a pronoun means, if that can be told. */
  meant(
    form: Pronoun,
    subject: NamedEntity | undefined,
    { paragraph }: Sentence,
  ): Speaker | undefined {
    if (form === 'first') return;
    if (
      (form === 'he' || form === 'she') &&
      subject?.kind === 'person' &&
      fitsGender(subject, form)
    )
      return asSpeaker(subject);
    const noticed = this.#noticed;
    if (
      noticed?.speaker &&
      paragraph === noticed.paragraph &&
      this.#isNoticed(form, noticed.speaker)
    )
      return { ...noticed.speaker, isInferred: true };
    let possible: NamedEntity | undefined;
    for (let i = this.#heard.length - 1; i >= Math.max(0, this.#heard.length - 12); i--) {
      const heard = this.#heard[i] as Heard;
      if (paragraph - heard.paragraph > reachOfPronoun) break;
      const isMeant = this.#mayBe(form, heard);
      if (isMeant && possible && (heard.paragraph < paragraph || !heard.entity?.gender)) break;
      if (isMeant && heard.speaker) return { ...plainer(heard.speaker), isInferred: true };
      if (isMeant && heard.entity) return asSpeaker(heard.entity);
      const isLast = i === this.#heard.length - 1 && paragraph === heard.paragraph;
      if (isLast && isPossible(form, heard)) possible = heard.entity;
    }
    return possible && asSpeaker(possible);
  }

  /** True if a pronoun means the group, or the person called by a noun, that the sentence before is about. */
  #isNoticed(form: Pronoun, { head = '', called }: Speaker): boolean {
    const { roles } = this.#language;
    if (form === 'they' || form === 'who') return this.#language.isRole(head);
    if (form !== 'he' && form !== 'she') return false;
    return roles.person.has(head) && this.#fitsNoun(form, head, called);
  }

  #mayBe(form: Pronoun, { speaker, entity }: Heard): boolean {
    const isPerson = speaker ? isHuman(speaker, this.#language) : entity?.kind === 'person';
    switch (form) {
      case 'he':
      case 'she':
        if (speaker && isDescribed(speaker))
          return (
            (isPerson || this.#hasArticle(form, speaker)) &&
            this.#fitsNoun(form, speaker.head ?? '', speaker.called)
          );
        return (
          entity?.kind === 'person' && (speaker ? fitsGender(entity, form) : entity.gender === form)
        );
      case 'they':
        return speaker !== undefined && (isDescribed(speaker) || entity?.kind !== 'person');
      case 'it':
        return speaker !== undefined && !isPerson;
      case 'who':
        return speaker !== undefined || entity?.kind === 'person';
      default:
        return speaker !== undefined;
    }
  }

  /** True if a noun fits a person's gender: "la mandataria" is no man. */
  #fitsPerson(head: string, { gender }: NamedEntity): boolean {
    return gender === undefined || this.#fitsNoun(gender, head);
  }

  /** True if the article has the pronoun's gender: "la direction" is "elle" as well. */
  #hasArticle(form: Gender, { called }: Speaker): boolean {
    return this.#language.gendered[form].has(called.split(' ', 1)[0]?.toLowerCase() ?? '');
  }

  /** True unless the noun, or the article before it, is of the other gender: "un éleveur" is never "elle". */
  #fitsNoun(form: Gender, head: string, called = ''): boolean {
    const other = this.#language.gendered[form === 'he' ? 'she' : 'he'];
    const article = called.split(' ', 1)[0]?.toLowerCase() ?? '';
    return !other.has(head) && !other.has(article) && !isPlural(head);
  }

  /** The person whose role is a compound of the noun: "die Präsidentin" for "Vereinspräsidentin". */
  #ofCompound(stem: string): NamedEntity | undefined {
    if (!this.#language.file.nounsAreCapital) return;
    return [...this.#roles].findLast(([role]) => role.endsWith(stem))?.[1];
  }

  /** The body that spoke last, for "the company" soon after. */
  #body(head: string): NamedEntity | undefined {
    const { standIns, roles } = this.#language;
    if (!standIns.has(head) || !roles.group.has(head)) return;
    const [now, last] = [
      this.#heard.at(-1)?.paragraph ?? 0,
      this.#heard.findLast(({ entity }) => entity && entity.kind !== 'person'),
    ];
    return last && now - last.paragraph < reachOfNoun ? last.entity : undefined;
  }

  /** The earlier speaker that "the senator" or "the source" means, if that can be told. */
  again(
    { head = '', from, to }: SpeakerMention,
    called: string,
    behind: NamedEntity | undefined,
    { tokens, language }: Clause,
  ): Speaker | undefined {
    const isDefinite =
      language.definite.has(lowAt(tokens, from)) ||
      (language.file.noArticles === true && to - from === 1);
    if (!isDefinite || behind || to - from > 3) return;
    const stem = caseStemOf(head, language);
    const same = this.#heard.findLast(
      ({ speaker }) =>
        speaker && isDescribed(speaker) && caseStemOf(speaker.head ?? '', language) === stem,
    )?.speaker;
    const entity = this.#roles.get(stem) ?? this.#ofCompound(stem);
    const last = this.#heard.at(-1);
    const isStandIn =
      language.standIns.has(head) &&
      last?.entity?.kind === 'person' &&
      this.#fitsPerson(head, last.entity);
    const meant = isStandIn ? last.entity : this.#body(head);
    if (!same && !entity && meant)
      return {
        kind: 'on-record',
        known: 'named',
        called,
        entity: meant,
        head,
        isInferred: true,
      };
    const isUnnamed = language.roles.unnamed.has(head);
    const unnamed =
      isUnnamed && this.#heard.findLast(({ speaker }) => speaker?.known === 'unnamed')?.speaker;
    if (unnamed && !same) return { ...unnamed, isInferred: true };
    if (same) return { ...same, isInferred: true };
    if (!entity || language.roles.spokesperson.has(head)) return;
    return { kind: 'on-record', known: 'named', called, entity, head, isInferred: true };
  }
}

/** Distance in paragraphs at which "the company" no longer reaches back. */
const reachOfNoun = 2;

/** True for a person of unknown gender, whom "he" or "she" may mean. */
const isPossible = (form: Pronoun, { entity }: Heard): boolean =>
  (form === 'he' || form === 'she') && entity?.kind === 'person' && entity.gender === undefined;

/** True for a plural noun, which is never "he" or "she": "most people". */
const isPlural = (head: string): boolean =>
  /(?<!s)s$|^(?:people|men|women|children|police|many|some|most|half|percent)$/.test(head);

const isDescribed = ({ known }: Speaker): boolean => known !== 'named';

const isHuman = ({ entity, known, head, kind }: Speaker, language: Language): boolean =>
  known === 'named' || kind === 'spokesperson'
    ? entity?.kind === 'person' || kind === 'spokesperson'
    : language.roles.person.has(head ?? '') || language.roles.spokesperson.has(head ?? '');

const fitsGender = ({ gender }: NamedEntity, form: Gender): boolean =>
  gender === undefined || gender === form;

const asSpeaker = (entity: NamedEntity): Speaker => ({
  kind: 'on-record',
  known: 'named',
  called: entity.name,
  entity,
  isInferred: true,
});

/** The speaker without the manner of an earlier statement, which says nothing of this one. */
const plainer = (speaker: Speaker): Speaker =>
  ['post', 'interview', 'newsletter', 'sworn'].includes(speaker.kind)
    ? { ...speaker, kind: 'on-record' }
    : speaker;
