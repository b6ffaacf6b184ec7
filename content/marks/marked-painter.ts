import type { KnownRanges } from '../mentions/paint-highlight.ts';
import type { Painter } from '../mentions/painter.ts';
import type { MakePainter } from '../mentions/painter-for.ts';
import type { Strengths } from './strengths.ts';

export interface MarkedPainter extends Painter {
  /** To be called when the reader goes to a name: a page that is marked only on demand is marked from then on. */
  ask(): void;
}

/** A painter that marks mentions as strongly as they are to be marked, and no others. */
export function markedPainter(
  make: MakePainter,
  known: KnownRanges,
  strengths: Strengths,
): MarkedPainter {
  const inner = make((mention) => strengths.lookOf(mention), known);

  function paintChanges(): void {
    const { restyled, isAnew } = strengths.takeChanges();
    if (isAnew) {
      for (const passage of strengths.passages) inner.hide(passage);
      inner.show([...strengths.passages]);
    } else if (restyled === 'all') inner.restyle([...inner.painted()]);
    else inner.restyle([...restyled].flatMap(({ mentions }) => mentions));
  }

  return {
    ...inner,
    show(passages) {
      strengths.add(passages);
      inner.show(passages);
      paintChanges();
    },
    hide(passage, written) {
      strengths.remove(passage);
      inner.hide(passage, written);
    },
    hit(point, target) {
      const mention = inner.hit(point, target);
      return mention && strengths.lookOf(mention) ? mention : undefined;
    },
    ask() {
      strengths.ask();
      paintChanges();
    },
  };
}
