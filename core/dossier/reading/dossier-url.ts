/**
 * The address at which a dossier can be followed, as it is asked for: only https, without a name and a
 * password, and its host in ASCII, so that no letter of another script passes for a Latin one. Undefined for any other.
 * @param typed by a reader
 */
export function dossierAddress(typed: string): `https://${string}` | undefined {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, username, password, href } = new URL(typed);
  return protocol === 'https:' && !username && !password
    ? (href as `https://${string}`)
    : undefined;
}
