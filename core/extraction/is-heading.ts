/** A short line that does not end as a sentence does. */
export const isHeading = (paragraph: string): boolean =>
  !/[.!?…:;,。！？：；，]["'”’»“」』)\]]*(\s|$)/.test(paragraph) && paragraph.split(/\s+/).length <= 14;
