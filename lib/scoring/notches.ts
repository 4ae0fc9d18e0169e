/** A scale has this many notches: 5 percentage points of a share, a quarter of a level of the default harm scale. */
export const NOTCHES = 20;
