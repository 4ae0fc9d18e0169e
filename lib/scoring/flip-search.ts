import { type Lever, type Moves, positionOf, valueAt } from "./lever";
import { NOTCHES } from "./notches";

/** Inputs moved so far that an answer changes. Every move is at most `notches` of its input's own scale. */
export type Flip = {
  notches: number;
  changes: { input: string; from: number; to: number }[];
};

/** Where an answer would change: `margin` is above 0 exactly where it has. */
export type FlipQuestion = {
  levers: readonly Lever[];
  margin: (moves: Moves) => number;
  /** Whether an input, moved alone, only ever raises or only ever lowers the margin: then no way back is looked for. */
  oneWay: (lever: Lever) => boolean;
};

type Direction = -1 | 1;
type Directed = { lever: Lever; direction: Direction };

// Where there may be a way back, a crossing is looked for in steps of half a notch: a shorter detour may be missed.
const STEP = 1 / (2 * NOTCHES);
const ROUNDS = 8;

/**
 * The smallest move of one input alone that changes the answer (method 5): over all inputs and both directions, the
 * least distance on the input's own scale. Null where no input alone can. Of equals, the first.
 */
export function singleFlip({ levers, margin, oneWay }: FlipQuestion): Flip | null {
  let found: { distance: number; moved: Directed } | null = null;
  for (const lever of levers) {
    for (const direction of [-1, 1] as const) {
      const moved = { lever, direction };
      const room = roomOf(moved);
      const distance = firstCrossing(
        (far) => margin(movesOf([moved], far)),
        found ? Math.min(room, found.distance) : room,
        oneWay(lever) ? 1 : STEP,
      );
      if (distance !== null && (!found || distance < found.distance)) found = { distance, moved };
    }
  }
  return found && flipOf([found.moved], found.distance);
}

/**
 * The smallest move of all inputs together that changes the answer (method 5): the least distance by which each may be
 * moved on its own scale, in whichever direction works towards the change, or to the scale's end. Directions are those
 * that raise the margin one input after the other, repeated until none improves: exact where every input works in one
 * direction whatever the others do, and never more than a single flip given as `start`. Null where none is reached.
 */
export function jointFlip({ levers, margin }: FlipQuestion, start: Flip | null): Flip | null {
  let distance = start ? start.notches / NOTCHES : 1;
  let best: { directed: Directed[]; distance: number } | null = null;
  const first = new Map(start?.changes.map(({ input, to }) => [input, to]) ?? []);
  for (let round = 0; round < ROUNDS; round++) {
    const directed = directionsAt(levers, margin, distance, best ? movesOf(best.directed, distance) : first);
    const crossing = firstCrossing((far) => margin(movesOf(directed, far)), distance, STEP);
    if (crossing === null || (best && crossing >= best.distance)) break;
    best = { directed, distance: crossing };
    distance = crossing;
  }
  return best && flipOf(best.directed, best.distance);
}

/** The moves of a flip, or of a share of each of its changes. */
export function movesOfFlip({ changes }: Flip, share = 1): Map<string, number> {
  return new Map(
    changes.map(({ input, from, to }) => [input, share === 1 ? to : from + share * (to - from)]),
  );
}

/** For each lever the direction in which, at that distance and after those before it, the margin is larger. */
function directionsAt(
  levers: readonly Lever[],
  margin: FlipQuestion["margin"],
  distance: number,
  from: Moves,
): Directed[] {
  const moves = new Map(from);
  return levers.flatMap((lever): Directed[] => {
    const at = (direction: Direction) => {
      const to = valueAfter({ lever, direction }, distance);
      return { direction, to, margin: margin(new Map(moves).set(lever.input, to)) };
    };
    const [down, up] = [at(-1), at(1)];
    const here = margin(moves);
    const better = up.margin > down.margin ? up : down;
    // An input that has no say stays where it is.
    if (up.margin === down.margin && up.margin <= here) {
      moves.delete(lever.input);
      return [];
    }
    moves.set(lever.input, better.to);
    return [{ lever, direction: better.direction }];
  });
}

/**
 * The least distance in (0, limit] at which `margin` is above 0, given that it is not at 0: bracketed in steps, then
 * narrowed until the margin just below is not above 0. Null where no step ends above 0.
 */
function firstCrossing(margin: (distance: number) => number, limit: number, step: number): number | null {
  let low = { at: 0, margin: margin(0) };
  while (low.at < limit) {
    const at = Math.min(limit, low.at + step);
    const high = { at, margin: margin(at) };
    if (high.margin > 0) return narrowed(margin, low, high);
    low = high;
  }
  return null;
}

type Probe = { at: number; margin: number };

/** Halves a bracket of the crossing, helped by secants, until its ends are neighbours to 1 part in 10^14. */
function narrowed(margin: (distance: number) => number, below: Probe, above: Probe): number {
  let [low, high] = [below, above];
  const probe = (at: number) => {
    if (!(at > low.at && at < high.at)) return;
    const found = { at, margin: margin(at) };
    if (found.margin > 0) high = found;
    else low = found;
  };
  for (let step = 0; step < 200 && high.at - low.at > 1e-14 * high.at; step++) {
    const secant = low.at + ((high.at - low.at) * -low.margin) / (high.margin - low.margin);
    const nudge = 4e-15 * high.at;
    probe(secant - nudge);
    probe(secant + nudge);
    probe((low.at + high.at) / 2);
  }
  return high.at;
}

function flipOf(directed: readonly Directed[], distance: number): Flip {
  const changes = directed.map((moved) => {
    return { input: moved.lever.input, from: moved.lever.now, to: valueAfter(moved, distance) };
  });
  return { notches: distance * NOTCHES, changes: changes.filter(({ from, to }) => from !== to) };
}

function movesOf(directed: readonly Directed[], distance: number): Map<string, number> {
  return new Map(directed.map((moved) => [moved.lever.input, valueAfter(moved, distance)]));
}

/** Where an input stands after a distance, at most at the end of its scale. Exactly where it was after none. */
function valueAfter({ lever, direction }: Directed, distance: number): number {
  return distance === 0 ? lever.now : valueAt(lever, positionOf(lever) + direction * distance);
}

function roomOf({ lever, direction }: Directed): number {
  return direction === 1 ? 1 - positionOf(lever) : positionOf(lever);
}
