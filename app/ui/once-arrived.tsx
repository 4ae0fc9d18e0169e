/**
 * Shows a thing once all of it has arrived, which what follows it tells: `Arrived`. Otherwise each part that arrives, at a
 * right edge or in a table, would move those before it.
 */
export const ONCE_ARRIVED = "supports-[selector(:has(*))]:not-[:has(+[data-arrived])]:invisible";

export function Arrived() {
  return <span hidden data-arrived />;
}
