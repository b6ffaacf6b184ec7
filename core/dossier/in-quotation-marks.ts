/** A text that is a single quotation, in the quotation marks of the languages of articles. */
const oneQuotation = /^(?:“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|「[^「」]*」)$/;

const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚' };

/**
 * A quoted text with its marks. Those inside of it become inner ones, as long as before, so that offsets into the
 * text hold; one that is a single quotation has marks of its own.
 */
export function inQuotationMarks(
  text: string,
): readonly [open: string, text: string, close: string] {
  if (oneQuotation.test(text)) return ['', text, ''];
  return ['“', text.replace(/[“”„]/g, (mark) => inner[mark] ?? mark), '”'];
}
