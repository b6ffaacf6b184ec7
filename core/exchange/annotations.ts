/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): Gloss' own, from which names come, and those of
 * other tools, whose quotations become sentences to be written.
 */
import type { Account } from '../dossier/schema.ts';
import { webAddress } from '../dossier/web-address.ts';
import type { Brought, ExchangeProblem, UnwrittenFact } from './brought.ts';
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json/json-value.ts';
import { NamedEntities } from './named-entities.ts';

/** A page of `items`, a graph, a list, or one. */
const annotationsIn = (value: unknown): readonly unknown[] =>
  isObject(value) && !('target' in value)
    ? [value.items, value['@graph'], objectIn(value.first).items, value.rows].flatMap(listIn)
    : listIn(value);

export const areAnnotations = (value: unknown): boolean =>
  annotationsIn(value).some((one) => isObject(one) && 'target' in one);

export function bringAnnotations(value: unknown): Brought {
  const problems: ExchangeProblem[] = [];
  const entities = new NamedEntities();
  const wikidata = new Map<string, string>();
  const paragraphs: string[] = [];
  const unwritten: UnwrittenFact[] = [];
  const pages = new Set<string>();
  for (const [at, one] of annotationsIn(value).entries()) {
    const { source, exact, around, body } = annotationParts(objectIn(one));
    const address = webAddress(source);
    const rule = !address ? 'without-address' : exact || body.name ? undefined : 'of-no-use';
    if (rule || !address) {
      problems.push({ rule: rule ?? 'of-no-use', row: at + 1 });
      continue;
    }
    pages.add(address.href);
    const about = body.name ? [entities.idOf(body.name)] : [];
    if (about[0] && body.wikidata) wikidata.set(about[0], body.wikidata);
    if (body.name) continue;
    paragraphs.push([around, body.text].filter(Boolean).join(' · '));
    unwritten.push({ text: exact, paragraph: paragraphs.length, entities: about });
  }
  return {
    kind: 'annotations',
    accounts: [accountOfAnnotations([...pages], paragraphs.length)],
    paragraphs: paragraphs.length ? paragraphs : [[...pages].join(' ')],
    entities: entities.all().map((entity) => {
      const id = wikidata.get(entity.id);
      return id ? { ...entity, wikidata: id } : entity;
    }),
    sources: [{ id: 'article', kind: 'article', name: hostOfPage([...pages][0]), gist: '' }],
    claims: [],
    relations: [],
    unwritten,
    problems,
  };
}

const hostOfPage = (page: string | undefined): string => webAddress(page)?.host ?? '';

/** One page is the account; of several the first is, and the others are told in the paragraphs. */
function accountOfAnnotations([first]: readonly string[], paragraphs: number): Account {
  return {
    id: 'article',
    title: hostOfPage(first),
    description: '',
    short: '',
    published: { words: '', precision: 'day' },
    paragraphs: Math.max(1, paragraphs),
    headings: [],
    caveats: [],
    ...(first && first.length <= 2000 && { url: first }),
  };
}

interface AnnotationParts {
  readonly source: string;
  readonly exact: string;
  readonly around: string;
  readonly body: { readonly name: string; readonly wikidata: string; readonly text: string };
}

function annotationParts({ target, body, uri, text }: JsonObject): AnnotationParts {
  const [first] = listIn(target);
  const { source, selector, id } = objectIn(first);
  const quote = listIn(selector)
    .map(objectIn)
    .find(({ exact }) => textIn(exact));
  const bodies = listIn(body).map((one) => (isObject(one) ? one : { value: one }));
  const named = bodies.find(({ name, wikidata }) => textIn(name) || textIn(wikidata));
  const said = bodies.find(({ value }) => textIn(value));
  return {
    source: textIn(source) || textIn(id) || textIn(first) || textIn(uri),
    exact: textIn(quote?.exact),
    around: `${textIn(quote?.prefix)} ${textIn(quote?.exact)} ${textIn(quote?.suffix)}`.trim(),
    body: {
      name: textIn(named?.name),
      wikidata: /^Q[1-9][0-9]*$/.exec(textIn(named?.wikidata))?.[0] ?? '',
      text: textIn(said?.value) || textIn(text),
    },
  };
}
