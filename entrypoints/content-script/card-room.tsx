/** Wires the pointer to the hover machine, and the hover machine to the one card of the page. */
import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import css from '../../components/card.css?inline';
import { MentionList } from '../../components/MentionList.tsx';
import type { EntityFile } from '../../library/entity-file.ts';
import type { Annotation } from '../../page/annotate.ts';
import type { Mention } from '../../page/concordance.ts';
import { closed, delayOf, type Hover, type HoverEvent, next, shown } from '../../page/hover.ts';
import { nearestLine, onTheWay, place } from '../../page/place.ts';
import type { Point } from '../../page/painter.ts';
import { listen } from '../../page/pointer.ts';
import { shadeAt } from '../../page/shade.ts';
import { createSurface } from '../../page/surface.ts';
import { readEntityFile } from '../../platform/shelf.ts';
import { words } from '../../platform/words.ts';
import type { LexiconEntity } from '../../text/types.ts';
