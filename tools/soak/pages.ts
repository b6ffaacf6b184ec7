/** The pages of a reader's days: many kinds, each with the same names, and an article for every few. */

const siteCount = 60;

/** Speakers in each article that can be kept; nobody speaks in two. */
const speakers = [
  ['Anna Lindqvist', 'Ola Sandvik'],
  ['Hanna Holmgren', 'Sven Nordahl'],
  ['Ingrid Falkberg', 'Lars Rydholm'],
  ['Karin Tornvall', 'Nils Ekdahl'],
  ['Maja Hellstedt', 'Erik Bjurman'],
  ['Sigrid Almqvist', 'Johan Wennberg'],
  ['Elsa Kallstrom', 'Axel Murberg'],
  ['Greta Oxenby', 'Oskar Dahlrot'],
] as const;
export const articleCount = speakers.length;
export const allSpeakers: readonly string[] = speakers.flat();

/** Names in the embedded dossier. */
export const embeddedNames = ['Elon Musk', 'NASA', 'Vladimir Putin'] as const;

export const speakersOfArticle = (article: number): readonly string[] => speakers[article] ?? [];

export interface PageRoute {
  readonly host: string;
  readonly kind: string;
  readonly nth: number;
}

/** Articles whose speakers are named on a page that is no article. */
export const articlesOn = ({ nth }: PageRoute): readonly number[] => [
  nth % articleCount,
  (nth + 3) % articleCount,
];

export const routeOf = (address: string): PageRoute => {
  const { hostname, pathname } = new URL(address);
  const [, kind = '', nth] = pathname.split('/');
  return { host: hostname, kind, nth: Number(nth) || 0 };
};

export const pathOf = (nth: number): string => {
  const all = Object.keys(pageKinds);
  return `/${all[nth % all.length]}/${nth}`;
};

/** At a number that no other application has. */
export const applicationPath = '/app/0';

export const hostOfSoakPage = (nth: number): string => `site-${nth % siteCount}.localhost`;

const weather = '<p>Nobody is named here, and the weather was fine all over the country.</p>';

const pageWithNames = (nth: number): string => {
  const others = articlesOn({ host: '', kind: '', nth }).flatMap(speakersOfArticle).join(', then ');
  return (
    '<p>It was <b>Elon Musk</b> who spoke with Vladimir Putin of NASA.</p>' +
    `<p>Ada Lane saw <i>Carl Ström</i> and Nils Holt at the pier.</p><p>First came ${others}.</p>`
  );
};

/** Frames and fields are not read by Gloss. */
const pageWithFrames = `<iframe srcdoc="<p>It is Elon Musk of NASA.</p>"></iframe><iframe src="/report/1"></iframe>`;
const form = `<form><input value="Elon Musk"><textarea>NASA and Elon Musk</textarea></form><div contenteditable>Elon Musk of NASA</div>`;

const growingPage = `let left = 8; const timer = setInterval(() => {
  document.body.insertAdjacentHTML('beforeend', '${weather}'); if (--left === 0) clearInterval(timer); }, 30);`;

/** Goes from view to view without loading, each with all names anew. */
const app = (nth: number): string => `const names = ${JSON.stringify(pageWithNames(nth))};
  function view(at) { history.pushState(null, '', '?' + at); main.innerHTML = names + ${JSON.stringify(weather)}.repeat(at % 5); }
  view(1); setTimeout(view, 50, 2);`;

/** Writes its names again and again for half a second, then rests. */
const restlessSoakPage = `let left = 30; const timer = setInterval(() => { main.innerHTML = main.innerHTML;
  main.append(' ' + left); main.lastChild.remove(); if (--left === 0) clearInterval(timer); }, 15);`;

/** By the first part of the path. Those with scripts stand at another markup than the served one in the end. */
const pageKinds: Record<string, (nth: number) => string> = {
  report: (nth) => pageWithNames(nth) + weather.repeat(nth % 40),
  feed: (nth) => `${pageWithNames(nth)}<script>${growingPage}</script>`,
  app: (nth) => `<main id="main"></main><script>${app(nth)}</script>`,
  frames: (nth) => pageWithNames(nth) + pageWithFrames,
  rtl: (nth) => `<p>השמש זרחה על הנמל כל היום, ואיש לא בא.</p>${pageWithNames(nth)}`,
  form: (nth) => pageWithNames(nth) + form,
  restless: (nth) =>
    `<main id="main">${pageWithNames(nth)}</main><script>${restlessSoakPage}</script>`,
};

const soakArticle = (nth: number): string => {
  const [one, other] = speakersOfArticle(nth);
  const sentences = [
    `${one} said on Monday that the ferry of the town had left the harbour at noon with forty people and a great many sheep on board, and that nobody had counted either of them.`,
    `${other}, who keeps the harbour, said that the ferry had never left it, and that it had been seen there on all of the three days. “It lay at the pier,” the keeper said.`,
    'It was not the first time that the two of them had told of the same day in their own ways, and there are people in the town who keep a list of it.',
  ];
  return `<article><h1>${titleOfArticle(nth)}</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}</article>`;
};

export const titleOfArticle = (nth: number): string => `The ferry, as told on day ${nth + 1}`;

export function htmlOf({ kind, nth }: PageRoute): string {
  const body = kind === 'article' ? soakArticle(nth) : (pageKinds[kind]?.(nth) ?? weather);
  const language = kind === 'rtl' ? 'lang="he" dir="rtl"' : 'lang="en"';
  const title = kind === 'article' ? titleOfArticle(nth) : `Page ${nth}`;
  return `<!doctype html><html ${language}><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

export const isStatic = ({ kind }: PageRoute): boolean =>
  !['feed', 'app', 'restless'].includes(kind);
