/** Pages of our own to measure on: what news, reports and applications look like, by the kilobyte. */
import { embedded } from '../../extension/dossiers/embedded.ts';

/** Names that identify their entity alone, as English pages write them. */
const namesOfPages = embedded.entities.flatMap((entity) =>
  entity.names
    .filter(({ language, use }) => use === 'safe' && (language === 'en' || language === 'any'))
    .flatMap((group) => group.names),
);

const plainWords = [
  ...new Set(embedded.claims.flatMap(({ text }) => text.match(/\b[a-z]{2,}\b/g) ?? [])),
];

/** The same text at every run, so that figures can be compared. */
class Writer {
  #state = 20241025;

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick(from: readonly string[]): string {
    return from[this.below(from.length)] as string;
  }

  name(): string {
    return this.pick(namesOfPages);
  }

  /** @param share of words that are names */
  sentence(length: number, share: number): string {
    const words = Array.from({ length }, () =>
      this.below(10_000) < share * 10_000 ? this.name() : this.pick(plainWords),
    );
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  paragraph(sentences: number, share: number): string {
    return Array.from({ length: sentences }, () => this.sentence(14, share)).join(' ');
  }
}

const style = `
  body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 60rem }
  .alarm { color: #b00 } li { display: inline-block; margin: 0 .5rem } td { padding: .2rem }`;

const pageOfParts = (title: string, body: string, script = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style>` +
  `<body>${body}${script && `<script>${script}</script>`}</body></html>`;

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** Menus, an article, teasers: about 1,500 text nodes. */
function news(): string {
  const writer = new Writer();
  const link = (): string =>
    `<li class="menu-item menu-item-type-taxonomy"><a href="#x">${writer.pick(plainWords)}</a></li>`;
  const paragraph = (): string =>
    `<p>${writer.paragraph(4, 0.02)} <a href="#x">${writer.name()}</a> ${writer.sentence(9, 0)} <em>${writer.sentence(5, 0)}</em></p>`;
  const teaser = (): string =>
    `<section><h3>${writer.sentence(8, 0.02)}</h3><p>${writer.paragraph(2, 0.01)}</p></section>`;
  return pageOfParts(
    'News',
    `<nav><ul>${many(200, link)}</ul></nav><article>${many(120, paragraph)}</article>${many(200, teaser)}`,
  );
}

/** 2.6 MB, about 34,000 text nodes and 1.35 million characters: sections, notes, tables. */
function report(): string {
  const writer = new Writer();
  const note = (at: number): string => `<a href="#n${at}"><sup>${at}</sup></a>`;
  const paragraph = (at: number): string =>
    `<p id="p${at}">${writer.paragraph(2, 0.012)}${note(at)} <i>${writer.sentence(4, 0)}</i> ${writer.paragraph(1, 0)}</p>`;
  const row = (): string =>
    `<tr>${many(4, () => `<td class="cell number" data-sort-value="0" headers="h1">${writer.pick(plainWords)}</td>`)}</tr>`;
  const section = (at: number): string =>
    `<h2>${writer.sentence(6, 0.02)}</h2>${many(12, (nth) => paragraph(at * 12 + nth))}<table>${many(17, row)}</table>`;
  return pageOfParts('Report', many(262, section));
}

/** 10,000 mentions in 2,500 paragraphs. */
function mentionsPage(): string {
  const writer = new Writer();
  const paragraph = (): string =>
    `<p>${many(4, () => `${writer.sentence(9, 0)} ${writer.name()} ${writer.sentence(5, 0)} `)}</p>`;
  return pageOfParts('Mentions', many(2500, paragraph));
}

/** A megabyte that its reader may write in. */
function editable(): string {
  const writer = new Writer();
  return pageOfParts(
    'Editable',
    `<main contenteditable="true">${many(900, () => `<p>${writer.paragraph(14, 0.02)}</p>`)}</main><p>NASA</p>`,
  );
}

/** A page with one text node of a number of characters. */
function oneNode(characters: number): string {
  const writer = new Writer();
  const parts: string[] = [];
  for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 0)
    parts.push(`${writer.paragraph(20, 0.004)} `);
  return pageOfParts('One node', `<p>${parts.join('').slice(0, characters)}</p>`);
}

/** A page of paragraphs with a number of characters in all, a name in every other one. */
function pageText(characters: number): string {
  const writer = new Writer();
  const parts: string[] = [];
  for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 0)
    parts.push(`<p>${writer.paragraph(5, 0.007)}</p>`);
  return pageOfParts('Text', parts.join(''));
}

/** A million nodes: 500,000 elements with a text node each. */
function nodes(): string {
  const writer = new Writer();
  const row = (): string =>
    `<div>${many(9, () => `<b>${writer.pick(plainWords)}</b>`)}<b>${writer.below(40) ? 'more' : writer.name()}</b></div>`;
  return pageOfParts('Nodes', many(47_700, row));
}

/** No name of any entity, and as long as the longer pages of news are: 15,000 characters. */
function emptyPage(): string {
  const writer = new Writer();
  return pageOfParts(
    'Nobody',
    many(40, () => `<p>${writer.paragraph(4, 0)}</p>`),
  );
}

const pageTexts = (count: number, share: number): string => {
  const writer = new Writer();
  return JSON.stringify(Array.from({ length: count }, () => writer.paragraph(2, share)));
};

/**
 * `go(ms)` changes the page 10,000 times a second, and in what is left of every turn does work of its
 * own; resolves to how much of it got done.
 */
const restlessPage = (): string =>
  pageOfParts(
    'Restless',
    `<main>${many(400, () => '<p>One of the rows with Elon Musk in it.</p>')}</main>`,
    `const texts = ${pageTexts(100, 0.04)}; const rows = [...document.querySelectorAll('p')];
    const turn = new MessageChannel(); let next = () => {};
    turn.port1.onmessage = () => next();
    globalThis.go = async (ms) => {
      let done = 0, changes = 0; const start = performance.now();
      for (let now = start; now < start + ms; now = performance.now()) {
        for (const due = (now - start) * 10; changes < due; changes++) {
          const row = rows[changes % rows.length];
          if (changes % 3) row.firstChild ? row.firstChild.data = texts[changes % 100] : row.append(texts[0]);
          else row.textContent = texts[changes % 97];
        }
        for (let work = 0; work < 20000; work++) done += Math.sqrt(work) > 0 ? 1 : 0;
        await new Promise((go) => { next = go; turn.port2.postMessage(0); });
      }
      return { done, changes };
    };`,
  );

/** Every generated page by its name. */
export const benchPages: Readonly<Record<string, () => string>> = {
  news,
  report,
  mentions: mentionsPage,
  editable,
  'node-10mb': () => oneNode(10_000_000),
  'text-1mb': () => pageText(1_000_000),
  'text-10mb': () => pageText(10_000_000),
  nodes,
  empty: emptyPage,
  restless: restlessPage,
};
