/** A text in which no line begins with the dot of "Scenario · Assessment". */
export function unbrokenNames(text: string): string {
  return text.replaceAll(" \u00b7", "\u00a0\u00b7");
}
