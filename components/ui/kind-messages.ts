/** Message keys for each kind of entity, kind of source and standing. */
import type { AccountKind, EntityKind, SourceKind, Standing } from '../../core/dossier/schema.ts';
import type { MessageKey, PluralKey } from './i18n.ts';

export const entityKindMessages: Record<EntityKind, MessageKey> = {
  person: 'entityPerson',
  organisation: 'entityOrganisation',
  body: 'entityBody',
  company: 'entityCompany',
  outlet: 'entityOutlet',
  product: 'entityProduct',
  place: 'entityPlace',
  event: 'entityEvent',
  work: 'entityWork',
};

/** As the head of a list of them. */
export const entitiesMessages: Record<EntityKind, MessageKey> = {
  person: 'entitiesPerson',
  organisation: 'entitiesOrganisation',
  body: 'entitiesBody',
  company: 'entitiesCompany',
  outlet: 'entitiesOutlet',
  product: 'entitiesProduct',
  place: 'entitiesPlace',
  event: 'entitiesEvent',
  work: 'entitiesWork',
};

export const accountKindMessages: Record<AccountKind, MessageKey> = {
  'first-hand': 'accountFirstHand',
  retelling: 'accountRetelling',
  'agency-copy': 'accountAgencyCopy',
  document: 'accountDocument',
  transcript: 'accountTranscript',
  post: 'accountPost',
};

interface SourceWords {
  readonly name: MessageKey;
  readonly meaning: MessageKey;
  readonly tally: PluralKey;
}

/** In the order of the legend. */
export const sourceKindMessages: Record<SourceKind, SourceWords> = {
  'on-record': { name: 'sourceOnRecord', meaning: 'meansOnRecord', tally: 'tallyOnRecord' },
  spokesperson: {
    name: 'sourceSpokesperson',
    meaning: 'meansSpokesperson',
    tally: 'tallySpokesperson',
  },
  unnamed: { name: 'sourceUnnamed', meaning: 'meansUnnamed', tally: 'tallyUnnamed' },
  sworn: { name: 'sourceSworn', meaning: 'meansSworn', tally: 'tallySworn' },
  post: { name: 'sourcePost', meaning: 'meansPost', tally: 'tallyPost' },
  newsletter: { name: 'sourceNewsletter', meaning: 'meansNewsletter', tally: 'tallyNewsletter' },
  book: { name: 'sourceBook', meaning: 'meansBook', tally: 'tallyBook' },
  interview: { name: 'sourceInterview', meaning: 'meansInterview', tally: 'tallyInterview' },
  outlet: { name: 'sourceOutlet', meaning: 'meansOutlet', tally: 'tallyOutlet' },
  article: { name: 'sourceArticle', meaning: 'meansArticle', tally: 'tallyArticle' },
};

/** None for `reported`: the sourcing says it. */
export const standingMessages: Record<Exclude<Standing, 'reported'>, MessageKey> = {
  'said-by-concerned': 'standingConcerned',
  alleged: 'standingAlleged',
  denied: 'standingDenied',
  disputed: 'standingDisputed',
  'plan-or-condition': 'standingPlan',
  'doubtful-wording': 'standingDoubtful',
};
