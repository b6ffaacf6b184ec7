/** Finds quotations in a paragraph: between marks of any language, or after a dash that begins a line of dialogue. */

/** UTF-16 code units of the paragraph. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

export interface Quotation extends QuotedSpan {
  /** True if the paragraph ends before the quotation does. */
  readonly isOpen: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '「': '」',
  '『': '』',
};

/** The text between quotation marks, without them. `”` alone opens nothing. */
export function findQuotations(text: string): Quotation[] {
  return /^\s*[—–-]\s/.test(text) ? dialogue(text) : markedQuotations(text);
}

const mark = /["“”„«»「」『』]/g;

function markedQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let opened: { at: number; by: string } | undefined;
  for (const { index, 0: sign } of text.matchAll(mark)) {
    if (!opened) {
      if (closers[sign] && opens(sign, text, index)) opened = { at: index + 1, by: sign };
    } else if (closers[opened.by]?.includes(sign) && closes(sign, opened.by, text, index)) {
      found.push({ start: opened.at, end: index, isOpen: false });
      opened = undefined;
    }
  }
  if (opened) found.push({ start: opened.at, end: text.length, isOpen: true });
  return found;
}

/** `»` opens in German books and closes elsewhere; an inch mark opens nothing. */
const opens = (sign: string, text: string, at: number): boolean =>
  sign === '»' || sign === '"'
    ? /\S/.test(text[at + 1] ?? '') && !(sign === '"' && /\d/.test(text[at - 1] ?? ''))
    : true;

/** A second `“` closes `„`, and `“` only where a blank or mark follows it. */
const closes = (sign: string, by: string, text: string, at: number): boolean =>
  sign !== '“' || by === '„' || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

/** "— Nobody asked us, — says Ann. — We read it.": the words between dashes after a mark are the article's. */
function dialogue(text: string): Quotation[] {
  const found: Quotation[] = [];
  const first = text.search(/[—–-]/) + 1;
  let at = first;
  let isSaid = true;
  for (const { index, 0: dash } of text.slice(first).matchAll(/(?<=[,.!?…»:]) ?[—–-] /g)) {
    const here = first + index;
    if (isSaid) found.push({ start: at, end: here, isOpen: false });
    isSaid = !isSaid;
    at = here + dash.length;
  }
  if (isSaid) found.push({ start: at, end: text.length, isOpen: false });
  return found;
}
