import type { Fact } from '../../core/dossier/lookup/entity-file.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Teller and statement of a fact's short form, which has a colon between them; a longer text has no teller in front. */
export function inShort({ short, text }: Fact): readonly [teller: string, statement: string] {
  const at = short?.indexOf(': ') ?? -1;
  return short && at > 0 ? [short.slice(0, at), short.slice(at + 2)] : ['', short ?? text];
}

/** A fact in short, with its teller in bold. */
export function ShortText({ fact, language }: { fact: Fact; language: string }) {
  const [teller, statement] = inShort(fact);
  return (
    <span class="first" lang={language} dir="auto">
      {teller && <b>{visibleText(teller)}: </b>}
      {visibleText(statement)}
    </span>
  );
}
