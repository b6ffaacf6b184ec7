/**
 * JSON-LD that a page holds about itself: reviews of claims (https://schema.org/ClaimReview, as fact-checking desks
 * publish them) and the article (https://schema.org/NewsArticle).
 */
import type { Account, Attestation, Claim, Relation } from '../dossier/schema.ts';
import { webAddress } from '../dossier/web-address.ts';
import { whenOf } from '../draft/edit-claims.ts';
import type { Brought, ExchangeProblem, UnwrittenFact } from './brought.ts';
import { isObject, type JsonObject, listIn, objectIn, textIn, textsIn } from './json/json-value.ts';
import { makeIds } from './make-ids.ts';
import { NamedEntities } from './named-entities.ts';
import { NamedSources } from './named-sources.ts';
import { readDate } from './read-date.ts';

interface PageData {
  readonly reviews: readonly JsonObject[];
  readonly article: JsonObject | undefined;
}

const articleTypes = /^(\w*NewsArticle|Article|Report|BlogPosting)$/;

/** Items of a page that are read: a page may hold anything. */
const mostThings = 10_000;

/** @param blocks parsed, each a block of the page */
export function pageDataIn(blocks: readonly unknown[]): PageData {
  const things = thingsIn(blocks);
  const isOf = (thing: JsonObject, type: RegExp) =>
    textsIn(thing['@type']).some((one) => type.test(one));
  return {
    reviews: things.filter((thing) => isOf(thing, /^ClaimReview$/)),
    article: things.find((thing) => isOf(thing, articleTypes)),
  };
}

export const isPageData = (value: unknown): boolean => {
  const { reviews, article } = pageDataIn([value]);
  return reviews.length > 0 || article !== undefined;
};

function thingsIn(blocks: readonly unknown[]): JsonObject[] {
  const open = [...blocks];
  const found: JsonObject[] = [];
  for (let at = 0; at < open.length && at < mostThings; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, mostThings));
    if (!isObject(value)) continue;
    found.push(value);
    open.push(value['@graph'], value.review, value.mainEntity, value.hasPart);
  }
  return found;
}

/** @param page its address; '' where a file was chosen */
export function bringPageData({ reviews, article }: PageData, page: string): Brought {
  return new PageDataReading(reviews, article, page).brought();
}

class PageDataReading {
  readonly #reviews: readonly JsonObject[];
  readonly #account: Account;
  readonly #language: string;
  readonly #sources: NamedSources;
  readonly #entities = new NamedEntities();
  readonly #idFor = makeIds('fact');
  readonly #paragraphs: string[] = [];
  readonly #claims: Claim[] = [];
  readonly #relations: Relation[] = [];
  readonly #unwritten: UnwrittenFact[] = [];
  readonly #problems: ExchangeProblem[] = [];

  constructor(reviews: readonly JsonObject[], article: JsonObject | undefined, page: string) {
    this.#reviews = reviews;
    const first = article ?? reviews[0] ?? {};
    this.#account = accountOfReview(first, page);
    this.#language = languageOfTag(textIn(first.inLanguage));
    const { title, outlet } = this.#account;
    this.#sources = new NamedSources({ name: title ?? outlet ?? '', gist: outlet ?? '' });
  }

  brought(): Brought {
    for (const [at, review] of this.#reviews.entries()) this.#read(review, at + 1);
    const paragraphs = this.#paragraphs.length ? this.#paragraphs : [''];
    return {
      kind: 'page-data',
      language: this.#language || undefined,
      accounts: [{ ...this.#account, paragraphs: paragraphs.length }],
      paragraphs,
      entities: this.#entities.all(),
      sources: this.#sources.all(),
      claims: this.#claims,
      relations: this.#relations,
      unwritten: this.#unwritten,
      problems: this.#problems,
    };
  }

  #read(review: JsonObject, row: number): void {
    const text = textIn(review.claimReviewed);
    const reviewer = nameIn(review.author) || nameIn(review.publisher);
    if (!text || !reviewer) {
      this.#problems.push({ rule: text ? 'without-reviewer' : 'without-claim', row });
      return;
    }
    const claimant = claimantOf(review);
    const rating = ratingOf(review);
    this.#paragraphs.push(
      [reviewer, textIn(review.datePublished).slice(0, 10)].filter(Boolean).join(', '),
    );
    if (claimant) this.#write(review, text, reviewer, claimant, rating);
    else {
      this.#problems.push({ rule: 'without-claimant', row });
      this.#unwritten.push({ text, paragraph: this.#paragraphs.length, entities: [] });
    }
  }

  #write(
    review: JsonObject,
    text: string,
    reviewer: string,
    claimant: string,
    rating: string,
  ): void {
    const outlet = this.#sources.idOf(reviewer, 'outlet', webAddress(textIn(review.url))?.href);
    const said = this.#sources.idOf(claimant, 'on-record');
    const about = [this.#entities.idOf(claimant)];
    const claim: Claim = {
      id: this.#idFor(text),
      text,
      wording: 'quoted',
      entities: about,
      attested: [this.#attestation([outlet, said])],
      standing: 'alleged',
      ...whenSaid(objectIn(review.itemReviewed).datePublished),
    };
    this.#claims.push(claim);
    if (!rating) return;
    const rated = ratedBy(reviewer, rating, this.#language);
    const id = this.#idFor(rated);
    this.#claims.push({
      id,
      text: rated,
      entities: about,
      attested: [this.#attestation([outlet])],
      standing: 'reported',
      ...whenSaid(review.datePublished),
    });
    this.#relations.push({ kind: 'answers', from: id, to: claim.id });
  }

  #attestation(sources: readonly string[]): Attestation {
    const links = sources.map((source) => ({ source, basis: 'named' as const }));
    return {
      account: 'article',
      paragraphs: [this.#paragraphs.length],
      attribution: [{ source: 'article', basis: 'named' }, ...links],
    };
  }
}

/** Gloss gives no verdict: it repeats the outlet's, and says whose it is. */
const ratingSentences: Readonly<Record<string, (outlet: string, rating: string) => string>> = {
  en: (outlet, rating) => `${outlet} rates it “${rating}”.`,
  de: (outlet, rating) => `${outlet} bewertet das mit „${rating}“.`,
  fr: (outlet, rating) => `${outlet} donne à cela la note « ${rating} ».`,
  es: (outlet, rating) => `${outlet} lo califica de «${rating}».`,
  it: (outlet, rating) => `${outlet} lo valuta «${rating}».`,
  pt: (outlet, rating) => `${outlet} classifica isso como «${rating}».`,
  ru: (outlet, rating) => `${outlet} даёт этому оценку «${rating}».`,
  uk: (outlet, rating) => `${outlet} дає цьому оцінку «${rating}».`,
  zh: (outlet, rating) => `${outlet}对此的评定是“${rating}”。`,
};

function ratedBy(outlet: string, rating: string, language: string): string {
  const sentence = ratingSentences[language.split('-')[0] ?? ''] ?? ratingSentences.en;
  return sentence?.(outlet, rating) ?? '';
}

function ratingOf({ reviewRating }: JsonObject): string {
  const { alternateName, name, ratingValue, bestRating } = objectIn(listIn(reviewRating)[0]);
  const numbers = [ratingValue, bestRating].map((one) =>
    textIn(typeof one === 'number' ? String(one) : one),
  );
  return textIn(alternateName) || textIn(name) || (numbers.every(Boolean) ? numbers.join('/') : '');
}

/** The one who claims it: the author of the reviewed item; '' where that is nobody in particular. */
function claimantOf({ itemReviewed }: JsonObject): string {
  const { author, creator } = objectIn(listIn(itemReviewed)[0]);
  const name = nameIn(author) || nameIn(creator);
  return /^(unknown|anonymous|n\/a|various|multiple( sources| people)?|-)$/i.test(name) ? '' : name;
}

const nameIn = (value: unknown): string => {
  const [first] = listIn(value);
  return textIn(first) || textIn(objectIn(first).name);
};

function whenSaid(value: unknown): Pick<Claim, 'saidWhen'> {
  const date = readDate(textIn(value), undefined);
  return date ? { saidWhen: whenOf(date, date) } : {};
}

function accountOfReview(thing: JsonObject, page: string): Account {
  const { headline, name, publisher, author, datePublished, url, mainEntityOfPage } = thing;
  const title = textIn(headline) || textIn(name);
  const outlet = nameIn(publisher) || nameIn(author);
  const date = readDate(textIn(datePublished), undefined) ?? '';
  const address = [page, textIn(url), textIn(mainEntityOfPage)]
    .map((one) => webAddress(one || undefined)?.href)
    .find((href) => href !== undefined && href.length <= 2000);
  return {
    id: 'article',
    ...(title && { title }),
    ...(outlet && { outlet }),
    description: '',
    short: '',
    published: date ? whenOf(date, date) : { words: '', precision: 'day' },
    paragraphs: 1,
    headings: [],
    caveats: [],
    ...(address && { url: address }),
  };
}

function languageOfTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
