// What turns the direction of a text or takes no room: with it, a text could read as another one. The two joiners stay,
// since some scripts are written with them.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;

/** A text without characters that nobody sees. */
export function seen(text: string): string {
  return text.replace(UNSEEN, "");
}
