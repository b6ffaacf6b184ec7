/** Names the look of a mark: a rule in `entrypoints/content-script/highlight.css`. */
import { type Colour, colours } from '../../core/dossier/colours.ts';
import { type MarkLine, type MarkSettings, markLines } from '../../core/page/mark-settings.ts';

/** `clear`: seen by anybody who reads; `hairline`: by one who looks for it. */
export type Strength = 'clear' | 'hairline';

/** Thickness of the line, in px. */
const thicknesses = [1, 2, 3] as const;
type Thickness = (typeof thicknesses)[number];

const ofWeight: Record<MarkSettings['weight'], Record<Strength, Thickness>> = {
  fine: { clear: 1, hairline: 1 },
  normal: { clear: 2, hairline: 1 },
  strong: { clear: 3, hairline: 2 },
};

const initials = { dotted: 'd', solid: 's' } as const satisfies Record<MarkLine, string>;

/** Ink is the colour of the page's own text. */
type InkColour = Colour | 'ink';

export type Look = `${(typeof initials)[MarkLine]}${Thickness}-${InkColour}`;

/** All looks, whose highlights are taken away by name. */
export const looks: readonly Look[] = markLines.flatMap((line) =>
  thicknesses.flatMap((thickness) =>
    [...colours, 'ink' as const].map((ink): Look => `${initials[line]}${thickness}-${ink}`),
  ),
);

/** @param colour chosen by the reader for the dossier */
export const lookOf = (
  strength: Strength,
  { line, weight }: MarkSettings,
  colour: Colour | undefined,
): Look => `${initials[line]}${ofWeight[weight][strength]}-${colour ?? 'ink'}`;
