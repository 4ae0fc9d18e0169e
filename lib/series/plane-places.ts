import type { PlanePoint } from "./plane-axes";

/** A place of the plane: its letter, its middle, and who stands in it, in the order of the risks. */
export type PlanePlace = PlanePoint & { letter: string; members: number[] };

/** What stands nearer than this to the first of a place, as shares of the plane, is told apart by no reader. */
const NEAR = { x: 0.055, y: 0.045 };

/**
 * Points as places: each joins the first place whose first point is near it, else it begins one of its own. The same
 * points in the same order give the same places; a place lies in the middle of its points. Null points stand nowhere.
 */
export function planePlaces(points: readonly (PlanePoint | null)[]): PlanePlace[] {
  const places: { first: PlanePoint; members: number[] }[] = [];
  points.forEach((point, index) => {
    if (!point) return;
    const near = places.find(
      ({ first }) => Math.abs(first.x - point.x) < NEAR.x && Math.abs(first.y - point.y) < NEAR.y,
    );
    if (near) near.members.push(index);
    else places.push({ first: point, members: [index] });
  });
  return places.map(({ members }, index) => ({
    letter: letterOf(index),
    ...middle(members.flatMap((member) => points[member] ?? [])),
    members,
  }));
}

/** The middle of some points. Requires at least one. */
function middle(points: readonly PlanePoint[]): PlanePoint {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** A, B … Z, AA, AB …: names for places by their order. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
