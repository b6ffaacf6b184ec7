/**
 * A regular expression that is made when it is first asked for. A browser checks the ones that are written
 * out when it reads a script, in every page, and takes a fifth of a millisecond for each that asks for
 * properties of Unicode: a third of what all of the page's script takes.
 */
export function lazyRegExp(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
