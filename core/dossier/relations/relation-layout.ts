/** Places for the knots of a tie map: the same every time, and no name upon another. */
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { RelationGraph } from './relation-graph.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum, Size {
  x: number;
  y: number;
}

const ticks = 320;

/** Between two names, in px. */
const gap = 7;

/**
 * @param sizes of the knots' names, by index
 * @returns the middle of each knot, within `frame`
 */
export function layOut(map: RelationGraph, sizes: readonly Size[], frame: Size): Point[] {
  const bodies = sizes.map((size, index) => ({ ...size, ...spiral(index, frame) }));
  const simulation = forceSimulation(bodies)
    .force('links', linksOf(map, frame))
    .force('apart', forceManyBody<Body>().strength(-0.14 * frame.height))
    .force(
      'x',
      forceX<Body>(frame.width / 2).strength((_, index) => pullOf(map, index)),
    )
    .force(
      'y',
      forceY<Body>(frame.height / 2).strength(
        (_, index) => (pullOf(map, index) * frame.width) / frame.height,
      ),
    )
    .stop();
  simulation.tick(ticks);
  fill(bodies, frame);
  for (let round = 0; round < 200 && separate(bodies, frame); round++);
  return bodies.map(({ x, y }) => ({ x, y }));
}

/** To the middle: the more, the more is stated about it. */
const pullOf = ({ knots }: RelationGraph, index: number): number =>
  0.07 + 0.4 * ((knots[index]?.count ?? 0) / (knots[0]?.count ?? 1)) ** 2;

/** Where to start: the most spoken of in the middle, and nobody at the same place. */
function spiral(index: number, { width, height }: Size): Point {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const distance = 0.05 * Math.sqrt(index);
  return {
    x: width / 2 + width * distance * Math.cos(angle),
    y: height / 2 + height * distance * Math.sin(angle),
  };
}

/** All strands together would pull everything into one heap. */
function linksOf({ strands }: RelationGraph, { height }: Size) {
  const links = strands
    .filter(({ isClose }) => isClose)
    .map(({ from, to, share }) => ({ source: from, target: to, share }));
  return forceLink<Body, (typeof links)[number]>(links)
    .distance(({ share }) => height * (0.2 - 0.13 * share))
    .strength(({ share }) => 0.1 + 0.5 * share);
}

/** Stretches what was found so that it fills the frame. */
function fill(bodies: readonly Body[], frame: Size): void {
  for (const [axis, length] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const low = Math.min(...bodies.map((body) => body[axis] - body[length] / 2));
    const high = Math.max(...bodies.map((body) => body[axis] + body[length] / 2));
    const scale = bodies.length > 1 ? frame[length] / (high - low) : 1;
    const middle = (low + high) / 2;
    for (const body of bodies) body[axis] = frame[length] / 2 + (body[axis] - middle) * scale;
  }
}

/** Moves names that lie upon each other apart, and all of them into the frame. True if any had to move. */
function separate(bodies: readonly Body[], frame: Size): boolean {
  let isMoved = false;
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) isMoved = push(a, b) || isMoved;
  for (const body of bodies) {
    body.x = within(body.x, body.width / 2, frame.width);
    body.y = within(body.y, body.height / 2, frame.height);
  }
  return isMoved;
}

function push(a: Body, b: Body): boolean {
  const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (x <= 0 || y <= 0) return false;
  // Names are wide: the shorter way is mostly up or down.
  if (y < x) {
    const by = ((a.y < b.y ? -1 : 1) * (y + 0.5)) / 2;
    a.y += by;
    b.y -= by;
  } else {
    const by = ((a.x < b.x ? -1 : 1) * (x + 0.5)) / 2;
    a.x += by;
    b.x -= by;
  }
  return true;
}

const within = (at: number, half: number, length: number): number =>
  Math.min(Math.max(at, half), Math.max(half, length - half));
