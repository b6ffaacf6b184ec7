import type { Account, Dossier } from '../dossier/schema.ts';
import { dayInWords } from '../dossier/time/day-in-words.ts';
import { webAddress } from '../dossier/web-address.ts';
import type { Proposal, ProposedFact } from '../extraction/proposal.ts';

/** The text that a dossier is made from. */
export interface Article {
  readonly title: string;
  /** '' where it was pasted. */
  readonly address: string;
  /** Name of the site; like the author, as the page gives it. */
  readonly site?: string | undefined;
  readonly author?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  /** Remark for readers on its state: the day on which it was read. */
  readonly state?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** An article that facts are made from, with those that a program proposed. */
export interface DraftText {
  /** Id of its account. */
  readonly account: string;
  readonly article: Article;
  readonly proposed: readonly ProposedFact[];
}

/** A dossier on its way. Texts that are still to be written are ''. */
export interface Draft {
  /** Also that of its dossier. */
  readonly id: string;
  readonly article: Article;
  readonly dossier: Dossier;
  /** All that were proposed; the fact that was made of one has its id. */
  readonly proposed: readonly ProposedFact[];
  /** Other articles on the same story. */
  readonly further?: readonly DraftText[];
  /** By the id of an account: the source that it retells. */
  readonly after?: Readonly<Record<string, string>>;
  /** Ids of the proposed facts that the author left out. */
  readonly left: readonly string[];
  readonly gap?: Proposal['gap'];
}

/** Every article of a draft, the one that it began from first. */
export const textsOfDraft = ({ dossier, article, proposed, further = [] }: Draft): DraftText[] => [
  { account: dossier.accounts[0].id, article, proposed },
  ...further,
];

/** True if an article of the draft has this address; a pasted one has none, and never matches. */
export const hasArticle = (draft: Draft, { address }: Article): boolean =>
  address !== '' && textsOfDraft(draft).some(({ article }) => article.address === address);

/** @param today `YYYY-MM-DD` */
export function beginDraft(id: string, article: Article, proposal: Proposal, today: string): Draft {
  const { language } = article;
  return {
    id,
    article,
    dossier: {
      format: 2,
      id,
      title: '',
      summary: '',
      language: language || proposal.language || 'en',
      author: '',
      edited: today,
      accounts: [accountOf(article, proposal, language || proposal.language || 'en')],
      topics: [],
      entities: [...proposal.entities],
      sources: proposal.sources.map((source) =>
        source.id === 'article' ? { ...source, gist: whereFrom(article) } : source,
      ),
      claims: [],
      relations: [],
      disputes: [],
    },
    proposed: proposal.facts,
    left: [],
    ...(proposal.gap && { gap: proposal.gap }),
  };
}

export function accountOf(article: Article, { headings }: Proposal, language: string): Account {
  const { title, site, address, published, state, paragraphs } = article;
  return {
    id: 'article',
    ...(title && { title }),
    ...(site && { outlet: site }),
    description: '',
    short: '',
    published: published
      ? { words: dayInWords(published, language), from: published, precision: 'day' }
      : { words: '', precision: 'day' },
    paragraphs: Math.max(1, paragraphs.length),
    headings: [...headings],
    caveats: state ? [state] : [],
    ...(webAddress(address) && { url: address }),
  };
}

/** Title, author and site of the article, as far as they are known; its address is no text for readers. */
export const whereFrom = ({ title, author, site }: Article): string =>
  [title && `“${title}”`, author, site].filter(Boolean).join(', ');
