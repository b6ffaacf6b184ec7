import { expect, test } from 'vitest';
import { linkedClaimsOf } from '../dossier/lookup/linked-claim.ts';
import { forbids, pathText } from '../dossier/problem.ts';
import { readDossier } from '../dossier/reading/read-dossier.ts';
import { propose } from '../extraction/propose.ts';
import { change } from './change.ts';
import { beginDraft, type Draft } from './draft.ts';
import { addAccount, changeAccount, removeAccount, setAfter, setHeading } from './edit-accounts.ts';
import {
  addOwnClaim,
  bringBack,
  changeClaim,
  leaveOut,
  removeClaim,
  setAmendment,
  setSilence,
  setSpan,
  setWhen,
  takeUp,
} from './edit-claims.ts';
import { addDispute, changeDispute } from './edit-disputes.ts';
import {
  addContextGroup,
  addEntity,
  changeEntity,
  changeNameGroup,
  mergeEntity,
  removeEntity,
  removeNameGroup,
  setNames,
} from './edit-entities.ts';
import { addRelation, relatedTo, removeRelation } from './edit-relations.ts';
import { addSource, changeSource } from './edit-sources.ts';
import { addTopic, removeTopic, setBrief } from './edit-topics.ts';
import { attest, changeWay, setOtherParagraphs, setProvenance, unattest } from './edit-ways.ts';
import { dossierOf, forOthers, previewOf, problemsOf } from './finish-draft.ts';

const paragraphs = [
  'A Ferry and Its Captain',
  'According to the Harbour Times, the ferry of Anna Weber left the harbour of Lund at noon on the first of May.',
  'Ola Berg said that the ferry never left the harbour. Weber wrote on Facebook that it was at sea for three days.',
];
const article = { title: 'The ferry', address: 'https://news.example/ferry', paragraphs };
const begun = (): Draft => beginDraft('the-ferry', article, propose(paragraphs), '2026-11-23');
const claimOf = (draft: Draft, id: string) => draft.dossier.claims.find((one) => one.id === id);
const kindIn = ({ dossier }: Draft, id: string) =>
  linkedClaimsOf(dossier).find((one) => one.id === id)?.kind;
const rulesOf = (draft: Draft): string[] => problemsOf(draft).map(({ rule }) => rule);

/** All that the check asks for. */
function finished(): Draft {
  let draft = ['fact-1', 'fact-2', 'fact-3'].reduce(takeUp, begun());
  const texts = [
    'The Harbour Times reported that Weber’s ferry set out on 1 May.',
    'Ola Berg said that it stayed where it was.',
    'Anna Weber wrote on Facebook of three days at sea.',
  ];
  texts.forEach((text, i) => {
    draft = changeClaim(draft, `fact-${i + 1}`, { text });
  });
  const written = { title: 'The ferry', summary: 'Who says where it was.', author: 'A. Writer' };
  const { sources, entities } = draft.dossier;
  const [account] = draft.dossier.accounts;
  return change(addRelation(draft, 'fact-2', 'denies', 'fact-1'), {
    ...written,
    accounts: [
      {
        ...account,
        description: 'A news story',
        short: 'news story',
        published: { words: 'May 2024', from: '2024-05', precision: 'month' },
      },
    ],
    sources: sources.map((source) => ({ ...source, gist: 'Somebody.' })),
    entities: entities.map((entity) => ({ ...entity, gist: 'Somebody or something.' })),
  });
}

test('a draft begins with the proposed names and without a fact', () => {
  const { dossier, proposed } = begun();
  expect(dossier.entities.map(({ name }) => name)).toContain('Anna Weber');
  expect(dossier.claims).toEqual([]);
  expect(dossier.accounts[0]).toMatchObject({ paragraphs: 3, headings: [1] });
  expect(proposed).toHaveLength(3);
});

test('a finished draft passes the check, and is read as any file is', () => {
  const draft = finished();
  expect(problemsOf(draft)).toEqual([]);
  const { dossier, problems } = readDossier(JSON.stringify(dossierOf(draft)));
  expect(problems).toEqual([]);
  expect(dossier?.claims).toHaveLength(3);
});

test('a name that no fact is about and nothing is written of is not saved', () => {
  const draft = addEntity(addEntity(finished(), 'Sven Holm'), 'Nils Ask');
  const written = changeEntity(draft, 'nils-ask', { gist: 'A mayor.' });
  const names = dossierOf(written).entities.map(({ name }) => name);
  expect(names).toContain('Nils Ask');
  expect(names).not.toContain('Sven Holm');
});

test('a source that is one of the names is what is written of the name', () => {
  const draft = finished();
  const sources = draft.dossier.sources.map((source) => ({ ...source, gist: '' }));
  const { sources: saved } = dossierOf(change(draft, { sources }));
  expect(saved.find(({ entity }) => entity === 'anna-weber')?.gist).toBe('Somebody or something.');
});

test('what is not written yet is asked for, field by field', () => {
  const draft = takeUp(begun(), 'fact-1');
  const unwritten = problemsOf(draft).filter(({ rule }) => rule === 'placeholder');
  expect(unwritten.map(({ path }) => pathText(path))).toEqual(
    expect.arrayContaining(['title', 'claims[0].text', 'entities[0].gist']),
  );
});

test('a fact that is about nobody yet does not hide what else is still to be written', () => {
  const draft = changeClaim(takeUp(begun(), 'fact-1'), 'fact-1', { entities: [] });
  expect(rulesOf(draft)).toEqual(expect.arrayContaining(['empty-list', 'placeholder']));
});

test('a sentence of the article is flagged until it is said in other words', () => {
  const [first] = begun().proposed;
  const copied = changeClaim(finished(), 'fact-1', { text: first?.sentence ?? '' });
  expect(rulesOf(copied)).toEqual(['copied']);
});

test('a copied sentence is flagged also while something has the wrong shape', () => {
  const [first] = begun().proposed;
  const draft = changeClaim(finished(), 'fact-1', { text: first?.sentence ?? '', entities: [] });
  expect(rulesOf(draft)).toEqual(['empty-list', 'copied']);
});

test('a fact stands where its paragraph does, is known by the end of its way, and nothing is called true', () => {
  const draft = takeUp(takeUp(begun(), 'fact-3'), 'fact-1');
  expect(draft.dossier.claims.map(({ id }) => id)).toEqual(['fact-1', 'fact-3']);
  expect(claimOf(draft, 'fact-3')).toMatchObject({ standing: 'reported', text: '' });
  expect(kindIn(draft, 'fact-3')).toBe('post');
  expect(takeUp(draft, 'fact-1')).toBe(draft);
  const way = [{ source: 'article', basis: 'named' }] as const;
  expect(kindIn(setProvenance(draft, 'fact-3', 'article', [...way]), 'fact-3')).toBe('article');
});

test('the kind of a source is that of the facts that rest on it', () => {
  const draft = changeSource(finished(), 'ola-berg', { kind: 'interview' });
  expect(kindIn(draft, 'fact-2')).toBe('interview');
  expect(problemsOf(draft)).toEqual([]);
});

test('a denial stands once, and is taken back', () => {
  const draft = finished();
  const denial = { kind: 'denies', from: 'fact-2', to: 'fact-1' } as const;
  expect(draft.dossier.relations).toEqual([denial]);
  expect(addRelation(draft, 'fact-2', 'denies', 'fact-1')).toBe(draft);
  const untied = removeRelation(draft, 'fact-2', 'denies', 'fact-1');
  expect(untied.dossier.relations).toEqual([]);
  expect(addRelation(draft, 'fact-1', 'denies', 'fact-1')).toBe(draft);
});

test('a fact that is removed leaves no tie behind, and its sentence can be taken up again', () => {
  const draft = removeClaim(finished(), 'fact-2');
  expect(draft.dossier.relations).toEqual([]);
  expect(rulesOf(draft)).not.toContain('unknown-id');
  expect(claimOf(takeUp(draft, 'fact-2'), 'fact-2')?.text).toBe('');
});

test('two names made one keep all their names, and facts and sources follow', () => {
  const draft = mergeEntity(finished(), 'anna-weber', 'ola-berg');
  const { entities, claims, sources } = draft.dossier;
  expect(entities.map(({ id }) => id)).not.toContain('anna-weber');
  const ola = entities.find(({ id }) => id === 'ola-berg');
  expect(ola?.names.flatMap(({ names }) => names)).toEqual(
    expect.arrayContaining(['Ola Berg', 'Anna Weber', 'Weber']),
  );
  expect(claims.flatMap((claim) => claim.entities)).not.toContain('anna-weber');
  expect(sources.map(({ entity }) => entity)).not.toContain('anna-weber');
  expect(problemsOf(draft)).toEqual([]);
  expect(mergeEntity(draft, 'ola-berg', 'ola-berg')).toBe(draft);
});

test('a name that is removed is removed everywhere', () => {
  const draft = removeEntity(finished(), 'lund');
  expect(draft.proposed.flatMap(({ entities }) => entities)).not.toContain('lund');
  expect(problemsOf(draft)).toEqual([]);
});

test('names, sources and facts of the author’s own have ids of their own', () => {
  let draft = addEntity(addEntity(begun(), 'Zoë'), 'Zoë');
  draft = addOwnClaim(addOwnClaim(draft, 'article', 2), 'article', 2);
  draft = addSource(draft, 'Зоя');
  expect(draft.dossier.entities.slice(0, 2).map(({ id }) => id)).toEqual(['zoe-2', 'zoe']);
  expect(draft.dossier.claims.map(({ id }) => id)).toEqual(['own-fact', 'own-fact-2']);
  expect(draft.dossier.sources.at(-1)?.id).toBe('source');
});

test('what is left out can be brought back', () => {
  const draft = leaveOut(begun(), 'fact-1');
  expect(draft.left).toEqual(['fact-1']);
  expect(bringBack(draft, 'fact-1').left).toEqual([]);
  expect(takeUp(draft, 'fact-1').left).toEqual([]);
});

test('a paragraph without a fact is asked for until it is said to carry none', () => {
  const draft = removeClaim(finished(), 'fact-1');
  expect(rulesOf(draft)).toEqual(['unused-source', 'paragraph-uncited'].slice(1));
  expect(rulesOf(setHeading(draft, 'article', 2, true))).toEqual([]);
  expect(rulesOf(setHeading(setHeading(draft, 'article', 2, true), 'article', 2, false))).toEqual([
    'paragraph-uncited',
  ]);
});

test('a date is as precise as it is written, and goes when it is emptied', () => {
  const dated = setWhen(finished(), 'fact-1', 'when', 'in May', '2024-05');
  expect(claimOf(dated, 'fact-1')?.when).toEqual({
    words: 'in May',
    from: '2024-05',
    precision: 'month',
  });
  expect(problemsOf(dated)).toEqual([]);
  expect(claimOf(setWhen(dated, 'fact-1', 'when', '', ''), 'fact-1')).not.toHaveProperty('when');
});

test('when it was said is another date than when it happened', () => {
  const happened = setWhen(finished(), 'fact-3', 'when', 'in May', '2024-05');
  const said = setWhen(happened, 'fact-3', 'saidWhen', '3 May 2024', '2024-05-03');
  expect(claimOf(said, 'fact-3')).toMatchObject({
    when: { words: 'in May', precision: 'month' },
    saidWhen: { words: '3 May 2024', from: '2024-05-03', precision: 'day' },
  });
  expect(problemsOf(said)).toEqual([]);
  expect(claimOf(setWhen(said, 'fact-3', 'saidWhen', '', ''), 'fact-3')).toEqual(
    claimOf(happened, 'fact-3'),
  );
});

test('a silence answers and denies nothing; it goes when it is taken back', () => {
  const draft = setSilence(finished(), 'fact-2', 'no-comment');
  expect(rulesOf(draft)).toEqual(['silence-is-no-denial']);
  const answer = addRelation(
    removeRelation(draft, 'fact-2', 'denies', 'fact-1'),
    'fact-2',
    'answers',
    'fact-1',
  );
  expect(problemsOf(answer)).toEqual([]);
  expect(dossierOf(answer).claims.find(({ id }) => id === 'fact-2')?.silence).toBe('no-comment');
  expect(claimOf(setSilence(answer, 'fact-2', ''), 'fact-2')).not.toHaveProperty('silence');
});

test('a fact that several paragraphs carry stays where it is written, and is saved with all of them', () => {
  const draft = setOtherParagraphs(
    removeClaim(finished(), 'fact-1'),
    'fact-3',
    'article',
    [2, 3, 2],
  );
  expect(claimOf(draft, 'fact-3')?.attested[0].paragraphs).toEqual([3, 2]);
  const saved = dossierOf(draft).claims.find(({ id }) => id === 'fact-3');
  expect(saved?.attested[0].paragraphs).toEqual([2, 3]);
  expect(rulesOf(draft)).not.toContain('paragraph-uncited');
  expect(
    claimOf(setOtherParagraphs(draft, 'fact-3', 'article', []), 'fact-3')?.attested[0].paragraphs,
  ).toEqual([3]);
});

test('names are kept by language and use, in their order, and those with a context of their own stay', () => {
  const context = {
    language: 'en',
    use: 'safe',
    names: ['X'],
    context: { before: ['on'] },
  } as const;
  const names = (draft: Draft) => draft.dossier.entities.find(({ id }) => id === 'lund')?.names;
  let draft = changeEntity(begun(), 'lund', { names: [context as never] });
  draft = setNames(draft, 'lund', { language: 'any', use: 'safe' }, ['Lund']);
  draft = setNames(draft, 'lund', { language: 'ru', use: 'safe' }, ['Лунд', '']);
  draft = setNames(draft, 'lund', { language: 'any', use: 'safe' }, ['Lund', 'Lunden']);
  expect(names(draft)).toEqual([
    context,
    { language: 'any', use: 'safe', names: ['Lund', 'Lunden'] },
    { language: 'ru', use: 'safe', names: ['Лунд', ''] },
  ]);
  draft = setNames(draft, 'lund', { language: 'ru', use: 'safe' }, ['']);
  expect(names(draft)).toHaveLength(2);
});

test('a dispute has two sides that rest on facts', () => {
  const draft = addDispute(finished());
  expect(rulesOf(draft)).toContain('empty-list');
  const sides = ['fact-1', 'fact-2'].map((id) => ({ line: `As ${id} says.`, claims: [id] }));
  const done = changeDispute(draft, 'dispute', { question: 'Where was the ferry?', sides });
  expect(problemsOf(done)).toEqual([]);
});

test('an unfinished draft can be shown on pages, where its facts are about somebody', () => {
  const draft = changeEntity(addOwnClaim(takeUp(begun(), 'fact-1'), 'article', 2), 'lund', {
    names: [],
  });
  const { dossier, problems } = readDossier(JSON.stringify(previewOf(draft, 'preview')));
  expect(dossier?.claims.map(({ id }) => id)).toEqual(['fact-1']);
  expect(problems.filter(forbids)).toEqual([]);
});

const waysOf = (draft: Draft, id: string) =>
  claimOf(draft, id)?.attested.map(({ attribution }) =>
    attribution.map(({ source, basis }) => (basis === 'named' ? source : `${source}?`)),
  );

test('another account carries a fact on a way of its own, and goes again', () => {
  let draft = attest(addAccount(finished(), 'The Coast Daily'), 'fact-2', 'the-coast-daily');
  expect(waysOf(draft, 'fact-2')).toEqual([
    ['article', 'ola-berg'],
    ['the-coast-daily', 'ola-berg'],
  ]);
  draft = changeAccount(draft, 'the-coast-daily', {
    description: 'A report',
    short: 'report',
    published: { words: 'May 2024', precision: 'span' },
    url: 'https://coast.example/ferry',
  });
  draft = changeSource(draft, 'the-coast-daily', { gist: 'A newspaper.' });
  expect(problemsOf(draft)).toEqual([]);
  expect(unattest(draft, 'fact-2', 'the-coast-daily').dossier.claims).toEqual(
    finished().dossier.claims,
  );
  expect(unattest(finished(), 'fact-2', 'article')).toEqual(finished());
  const { accounts, claims } = removeAccount(draft, 'the-coast-daily').dossier;
  expect({ accounts, claims }).toEqual({
    accounts: finished().dossier.accounts,
    claims: finished().dossier.claims,
  });
  expect(removeAccount(draft, 'article')).toBe(draft);
});

test('an account that retells another leads its ways through it, and back', () => {
  const carried = attest(addAccount(finished(), 'Wire'), 'fact-2', 'wire');
  const led = setAfter(carried, 'wire', 'harbour-times');
  expect(waysOf(led, 'fact-2')?.[1]).toEqual(['wire', 'harbour-times?', 'ola-berg']);
  expect(waysOf(attest(led, 'fact-3', 'wire'), 'fact-3')?.[1]).toEqual([
    'wire',
    'harbour-times?',
    'anna-weber-post',
  ]);
  expect(waysOf(setAfter(led, 'wire', ''), 'fact-2')).toEqual(waysOf(carried, 'fact-2'));
});

test('a fact that only one account carries goes with it', () => {
  const draft = addOwnClaim(addAccount(finished(), 'Wire'), 'wire', 1);
  expect(waysOf(draft, 'own-fact')).toEqual([['wire']]);
  expect(claimOf(removeAccount(draft, 'wire'), 'own-fact')).toBeUndefined();
});

test('a fact has a topic until the topic is taken out', () => {
  const draft = changeClaim(addTopic(finished(), 'The voyage'), 'fact-1', { topic: 'the-voyage' });
  expect(problemsOf(draft)).toEqual([]);
  expect(removeTopic(draft, 'the-voyage').dossier).toEqual(finished().dossier);
});

test('a line of a brief is held against its facts, and goes with the last of them', () => {
  const line = { text: 'Ola Berg says that it stayed.', claims: ['fact-2'] };
  const draft = setBrief(finished(), 'ola-berg', [line]);
  expect(problemsOf(draft)).toEqual([]);
  expect(rulesOf(setBrief(draft, 'ola-berg', [{ ...line, claims: ['fact-1'] }]))).toEqual([
    'brief-without-source',
    'brief-without-denial',
  ]);
  const brief = (now: Draft) => now.dossier.entities.find(({ id }) => id === 'ola-berg')?.brief;
  expect(brief(removeClaim(draft, 'fact-2'))).toBeUndefined();
  expect(brief(setBrief(draft, 'ola-berg', []))).toBeUndefined();
});

test('two facts are read beside each other from both of them; a denial from one', () => {
  const draft = addRelation(finished(), 'fact-3', 'beside', 'fact-1');
  expect(relatedTo(draft, 'fact-1', 'beside')).toEqual(['fact-3']);
  expect(relatedTo(draft, 'fact-1', 'denies')).toEqual([]);
  expect(addRelation(draft, 'fact-1', 'beside', 'fact-3')).toBe(draft);
  expect(removeRelation(draft, 'fact-1', 'beside', 'fact-3').dossier).toEqual(finished().dossier);
});

test('a fact in the words of the article is for its reader alone', () => {
  const [first] = begun().proposed;
  const draft = setBrief(
    changeClaim(finished(), 'fact-1', { text: first?.sentence ?? '', wording: 'quoted' }),
    'anna-weber',
    [{ text: 'Harbour Times: the ferry left; denied by Berg.', claims: ['fact-1', 'fact-2'] }],
  );
  expect(problemsOf(draft)).toEqual([]);
  expect(JSON.stringify(dossierOf(draft))).toContain(first?.sentence);
  const sides = ['fact-1', 'fact-2'].map((id) => ({ line: `As ${id} says.`, claims: [id] }));
  const disputed = changeDispute(addDispute(draft), 'dispute', { question: 'Where?', sides });
  const shared = forOthers(disputed);
  expect(shared.disputes).toEqual([]);
  expect(shared.claims.map(({ id }) => id)).toEqual(['fact-2', 'fact-3']);
  expect(shared.relations).toEqual([]);
  expect(JSON.stringify(shared)).not.toContain(first?.sentence);
  expect(readDossier(JSON.stringify(shared)).problems.filter(forbids)).toEqual([]);
});

test('a hedge, through whom a thing is known, a correction: each is in the file, and goes', () => {
  let draft = changeWay(finished(), 'fact-2', 'article', {
    hedge: 'reportedly',
    knownBy: 'article',
  });
  draft = setAmendment(draft, 'fact-2', 'corrected', 'The name was wrong.', '2026-11-24');
  expect(problemsOf(draft)).toEqual([]);
  expect(dossierOf(draft).claims[1]).toMatchObject({
    attested: [{ hedge: 'reportedly', knownBy: 'article' }],
    corrected: { when: '2026-11-24', why: 'The name was wrong.' },
  });
  draft = setAmendment(draft, 'fact-2', 'corrected', '', '');
  draft = changeWay(draft, 'fact-2', 'article', { hedge: undefined, knownBy: undefined });
  expect(JSON.stringify(dossierOf(draft))).toBe(JSON.stringify(dossierOf(finished())));
});

test('a span of time has an end, is hedged or worked out, and keeps that when its words change', () => {
  const timed = setWhen(finished(), 'fact-1', 'when', 'in April', '2024-04');
  let draft = setSpan(timed, 'fact-1', 'when', { to: '2024-05', inferred: true });
  draft = setWhen(draft, 'fact-1', 'when', 'in April or May', '2024-04');
  expect(claimOf(draft, 'fact-1')?.when).toEqual({
    words: 'in April or May',
    from: '2024-04',
    to: '2024-05',
    precision: 'span',
    inferred: true,
  });
  expect(problemsOf(draft)).toEqual([]);
  draft = setSpan(draft, 'fact-1', 'when', { to: undefined, inferred: undefined });
  expect(dossierOf(setWhen(draft, 'fact-1', 'when', 'in April', '2024-04'))).toEqual(
    dossierOf(timed),
  );
  expect(setSpan(draft, 'fact-2', 'when', { to: '2024' })).toBe(draft);
});

test('a name can need a context of its own; lines that are empty are not saved', () => {
  const names = (draft: Draft) => dossierOf(draft).entities.find(({ id }) => id === 'lund')?.names;
  const added = addContextGroup(finished(), 'lund');
  const index = (added.dossier.entities.find(({ id }) => id === 'lund')?.names.length ?? 0) - 1;
  const draft = changeNameGroup(added, 'lund', index, {
    names: ['L.', ''],
    context: { entities: [], before: ['in', ''], after: [''] },
  });
  expect(names(draft)?.at(-1)).toEqual({
    language: 'any',
    use: 'needs-context',
    names: ['L.'],
    context: { before: ['in'] },
  });
  expect(names(added)).toEqual(names(finished()));
  expect(removeNameGroup(draft, 'lund', index).dossier).toEqual(finished().dossier);
});
