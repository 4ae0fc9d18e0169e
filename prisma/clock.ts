let last = 0;

/** The time now, and later than any time given before in this process, so that activity has one order. */
export function moment(): Date {
  last = Math.max(Date.now(), last + 1);
  return new Date(last);
}
