/** Turns clicks, selections and keys of the page into events of the hover machine. */

import type { Mention } from '../mentions/mention.ts';
import { markTag } from '../mentions/stale-marks.ts';
import { closestTo, isShadow, rootOf } from '../scan/dom.ts';
import type { PointerHandlers } from './pointer.ts';
import { topmost, trustedListener } from './trusted-listener.ts';

type PressHandlers = Pick<PointerHandlers, 'mentionAt' | 'isCard' | 'isShown' | 'send' | 'signal'>;

export function listenToPresses(handlers: PressHandlers): void {
  const { isCard, send } = handlers;
  const on = trustedListener(handlers.signal);
  let isPressedInCard = false;
  on('pointerdown', (event) => {
    isPressedInCard = isCard(event);
    if (!isPressedInCard) send({ type: 'pressed' });
  });
  // A selection inside of the card is the reader's, too.
  on('selectionchange' as 'select', () => {
    if (!isPressedInCard && getSelection()?.isCollapsed === false) send({ type: 'selecting' });
  });
  on('click', (event) => {
    if (!isCard(event)) onClick(event, handlers);
  });
  on('keydown', (event) => onKey(event, handlers));
}

function onClick(event: MouseEvent, { mentionAt, send }: PressHandlers): void {
  const element = topmost(event);
  const point = { x: event.clientX, y: event.clientY };
  const target: Mention | undefined =
    element && isPlain(event) && !isPages(element) ? mentionAt(point, element) : undefined;
  send(target ? { type: 'pin', target, point } : { type: 'dismiss' });
}

function onKey(event: KeyboardEvent, handlers: PressHandlers): void {
  if (event.key === 'Enter' && !handlers.isCard(event)) summonFocused(event, handlers);
  if (event.key !== 'Escape' || !handlers.isShown()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  handlers.send({ type: 'dismiss' });
}

/** Enter on a focusable mark opens its card. */
function summonFocused(event: KeyboardEvent, { mentionAt, send }: PressHandlers): void {
  const mark = topmost(event);
  if (mark?.localName !== markTag) return;
  const { left: x, top: y } = mark.getBoundingClientRect();
  const target = mentionAt({ x, y }, mark);
  if (!target) return;
  event.preventDefault();
  send({ type: 'summon', target, point: { x, y } });
}

/** A click that is no selection, no shortcut and not the page's own already. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  getSelection()?.isCollapsed !== false;

/** The widget roles of WAI-ARIA that are pressed, https://www.w3.org/TR/wai-aria-1.2/#widget_roles. */
const pressableRoles =
  'button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio option radio slider ' +
  'spinbutton switch tab treeitem';

const controls = [
  'a[href], area, button, input, select, textarea, summary, label, [onclick]',
  ...pressableRoles.split(' ').map((role) => `[role="${role}" i]`),
].join(', ');

/** Controls of the page; a focusable mark is Gloss's own. */
const pagesControls = `:is(${controls}):not(${markTag})`;

/** True if a click there is the page's own: on a control, or on an element with the cursor of one. */
const isPages = (element: Element): boolean =>
  isInControl(element) || getComputedStyle(element).cursor === 'pointer';

function isInControl(element: Element): boolean {
  if (closestTo(element, pagesControls)) return true;
  const root = rootOf(element);
  return isShadow(root) && isInControl(root.host);
}
