/** How a mark looks: the name of a rule in `entrypoints/content-script/highlight.css`. */
import { type Colour, colours } from '../../core/dossier/colours.ts';
import { type MarkLine, type MarkSettings, markLines } from '../../core/page/mark-settings.ts';

/** `clear`: seen by anybody who reads; `hairline`: by one who looks for it. */
export type Strength = 'clear' | 'hairline';

/** Thickness of the line. */
const thicknesses = ['thin', 'plain', 'thick'] as const;
type Thickness = (typeof thicknesses)[number];

const ofWeight: Record<MarkSettings['weight'], Record<Strength, Thickness>> = {
  fine: { clear: 'thin', hairline: 'thin' },
  normal: { clear: 'plain', hairline: 'thin' },
  strong: { clear: 'thick', hairline: 'plain' },
};

/** Ink is the colour of the page's own text. */
type Ink = Colour | 'ink';

export type Look = `${MarkLine}-${Thickness}-${Ink}`;

/** All there are, so that they can be taken away by their names. */
export const looks: readonly Look[] = markLines.flatMap((line) =>
  thicknesses.flatMap((thickness) =>
    [...colours, 'ink' as const].map((ink): Look => `${line}-${thickness}-${ink}`),
  ),
);

/** @param colour chosen by the reader for the dossier */
export const lookOf = (
  strength: Strength,
  { line, weight }: MarkSettings,
  colour: Colour | undefined,
): Look => `${line}-${ofWeight[weight][strength]}-${colour ?? 'ink'}`;
