/** Parameters that tell where a reader came from, and nothing of what is shown. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|cmpid|smid)(=|$)/i;

/** The address of an article, by which it is known again: without its fragment, and without what tracks its reader. */
export function pageAddress(href: string): string {
  const [whole = ''] = href.split('#');
  const at = whole.indexOf('?');
  if (at < 0) return whole;
  const parameters = whole.slice(at + 1).split('&');
  const telling = parameters.filter((one) => !tracking.test(one)).join('&');
  return whole.slice(0, at) + (telling && `?${telling}`);
}

/** The way back to a kept article; undefined for a page that the web has none to, as that of a file. */
export const pageLink = (address: string): string | undefined =>
  /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
