/** The papers that a document can be written for: width and height in millimetres. */
export const PAPERS = {
  a4: { label: "A4", width: 210, height: 297 },
  letter: { label: "Letter", width: 215.9, height: 279.4 },
} as const;
export type PaperName = keyof typeof PAPERS;

/** The paper that an address asks for; A4 where it asks for none, or for one that there isn't. */
export function paperOf(asked: string | readonly string[] | undefined): PaperName {
  return asked === "letter" ? "letter" : "a4";
}

/** The margins of the printed page, in millimetres. */
export const MARGINS = { top: 20, bottom: 18, left: 15, right: 15, header: 9, footer: 8 } as const;
