import type { Fact } from '../../core/dossier/lookup/entity-file.ts';
import { UnreadFact } from '../ui/UnreadMark.tsx';
import { visibleText } from '../ui/visible-text.ts';

/** Speaker and statement of a fact's short form, which has a colon between them; a longer text has no speaker in front. */
export function inShort({ short, text }: Fact): readonly [speaker: string, statement: string] {
  const at = short?.indexOf(': ') ?? -1;
  return short && at > 0 ? [short.slice(0, at), short.slice(at + 2)] : ['', short ?? text];
}

/** Longest text in a row that can be opened, in UTF-16 units; the opened row has all of it. */
const longestRowText = 240;

/** A fact in short, with its speaker in bold. */
export function ShortText({ fact, language }: { fact: Fact; language: string }) {
  const [speaker, statement] = inShort(fact);
  return (
    <span class="first" lang={language} dir="auto">
      {speaker && <b>{visibleText(speaker)}: </b>}
      {visibleText(cutOff(statement))}
      <UnreadFact id={fact.id} />
    </span>
  );
}

const cutOff = (text: string): string =>
  text.length > longestRowText ? `${text.slice(0, longestRowText).trimEnd()}…` : text;
