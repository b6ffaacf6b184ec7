/**
 * True where a match pattern includes another one, which names a scheme and a host. The paths of granted
 * patterns are all `/*`.
 */
export function covers(granted: string, asked: string): boolean {
  if (granted === '<all_urls>') return true;
  const [scheme, host] = partsOf(granted);
  const [askedScheme, askedHost] = partsOf(asked);
  if (scheme !== '*' && scheme !== askedScheme) return false;
  const isBelow = host.startsWith('*.') && `.${askedHost}`.endsWith(host.slice(1));
  return host === '*' || host === askedHost || isBelow;
}

function partsOf(pattern: string): [scheme: string, host: string] {
  const [scheme = '', rest = ''] = pattern.split('://');
  return [scheme, rest.split('/')[0] ?? ''];
}
