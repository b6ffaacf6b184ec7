import type { ComponentChildren } from 'preact';
import type { RelationKind } from '../../core/dossier/relations/relations.ts';
import type { SourceKind } from '../../core/dossier/schema.ts';

export type Mark = SourceKind | RelationKind | 'own' | 'silence';

/** Drawn on 16 by 16, in the colour of the text around it. */
/** Two ways that meet: a cross would read as "false". */
const opposed = <path d="M3 5.2h10M10.4 2.7 13 5.2l-2.6 2.5M13 10.8H3M5.6 8.3 3 10.8l2.6 2.5" />;

const markShapes: Record<Mark, ComponentChildren> = {
  'on-record': <circle class="solid" cx="8" cy="8" r="5" />,
  own: (
    <>
      <circle class="solid" cx="8" cy="8" r="2.6" />
      <circle cx="8" cy="8" r="5.6" />
    </>
  ),
  spokesperson: (
    <path class="solid" d="M2.5 6.4v3.2h2.2l5 3V3.4l-5 3zM12 5.6a3.4 3.4 0 0 1 0 4.8" />
  ),
  unnamed: <circle cx="8" cy="8" r="5.4" stroke-dasharray="2.1 2.14" />,
  sworn: <path d="M3.5 2.2h9v11.6h-9zM6 5.4h4M6 8h4M9.6 10.9h.4" />,
  post: <path d="M2.3 3.2h11.4v7.6H8.2l-3 2.6v-2.6H2.3z" />,
  newsletter: <path d="M2.2 3.8h11.6v8.4H2.2zM2.6 4.4 8 8.8l5.4-4.4" />,
  book: (
    <path d="M8 4.2C6.4 3 4.4 2.9 2.4 3.2v9c2-.3 4-.2 5.6 1 1.6-1.2 3.6-1.3 5.6-1v-9c-2-.3-4-.2-5.6 1zm0 0v9" />
  ),
  interview: (
    <path d="M6.2 3.9a1.8 1.8 0 0 1 3.6 0v3.6a1.8 1.8 0 0 1-3.6 0zM3.8 7.4a4.2 4.2 0 0 0 8.4 0M8 11.6v2.2" />
  ),
  outlet: (
    <path d="M2.3 3h9.2v10H3.6a1.3 1.3 0 0 1-1.3-1.3zM11.5 6h2.2v5.7a1.3 1.3 0 0 1-2.2.9M4.6 5.6h4.6M4.6 8h4.6M4.6 10.4h2.6" />
  ),
  article: <path d="M2.6 4h10.8M2.6 8h10.8M2.6 12h6.4" />,
  denied: opposed,
  denies: opposed,
  contradicted: <path d="M3 6.2h10M3 9.8h10M10.4 3 5.6 13" />,
  answered: <path d="M6.4 4 2.6 7.6l3.8 3.6M2.8 7.6h6.4a4 4 0 0 1 4 4v.8" />,
  answers: <path d="M6.4 4 2.6 7.6l3.8 3.6M2.8 7.6h6.4a4 4 0 0 1 4 4v.8" />,
  beside: <path d="M5.4 3v10M10.6 3v10" />,
  repeats: <path d="M3 5.4h10M3 10.6h10" />,
  silence: <path class="dots" d="M3.4 8h.01M8 8h.01M12.6 8h.01" />,
};

/** The shape of a kind. It never stands alone: its word is beside it. */
export function KindMark({ kind }: { kind: Mark }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      {markShapes[kind]}
    </svg>
  );
}
