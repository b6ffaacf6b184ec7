/**
 * True where a match pattern includes another one, which names a scheme and a host. The paths of granted
 * patterns are all `/*`.
 */
export function patternCovers(granted: string, asked: string): boolean {
  if (granted === '<all_urls>') return true;
  const [scheme, host] = patternParts(granted);
  const [askedScheme, askedHost] = patternParts(asked);
  if (scheme !== '*' && scheme !== askedScheme) return false;
  const isBelow = host.startsWith('*.') && `.${askedHost}`.endsWith(host.slice(1));
  return host === '*' || host === askedHost || isBelow;
}

function patternParts(pattern: string): [scheme: string, host: string] {
  const [scheme = '', rest = ''] = pattern.split('://');
  return [scheme, rest.split('/')[0] ?? ''];
}
