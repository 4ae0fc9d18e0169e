/** How tall a part of a drawing may become against what it needs, so that it is still read as what it is. */
const MOST_GROWTH = 2.2;

/**
 * What each of some equal parts of a drawing is given of the height that is left over, where a picture has a shape of its
 * own: a part of `size` pixels grows to at most MOST_GROWTH times that.
 */
export function spareEach(parts: number, { size, spare }: { size: number; spare: number }): number {
  if (parts === 0 || spare <= 0) return 0;
  return Math.floor(Math.min(spare / parts, size * (MOST_GROWTH - 1)));
}
