import { convertMillimetersToTwip } from "docx";
import { MARGINS, PAPERS, type PaperName } from "./papers";

/** The page of a document: its size, the width of its text, and the largest picture on it in CSS pixels. */
export type DocumentPage = {
  paper: { size: { width: number; height: number }; margin: Record<keyof typeof MARGINS, number> };
  textWidth: number;
  picture: { width: number; height: number };
};

/** What a picture leaves of its page to its heading and its words, in CSS pixels. */
const WORDS = 178;

/** The page of a paper within the margins of the printed one; lengths in twentieths of a point. */
export function documentPage(name: PaperName): DocumentPage {
  const { width, height } = PAPERS[name];
  const text = {
    width: width - MARGINS.left - MARGINS.right,
    height: height - MARGINS.top - MARGINS.bottom,
  };
  return {
    paper: {
      size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
      margin: {
        top: convertMillimetersToTwip(MARGINS.top),
        bottom: convertMillimetersToTwip(MARGINS.bottom),
        left: convertMillimetersToTwip(MARGINS.left),
        right: convertMillimetersToTwip(MARGINS.right),
        header: convertMillimetersToTwip(MARGINS.header),
        footer: convertMillimetersToTwip(MARGINS.footer),
      },
    },
    textWidth: convertMillimetersToTwip(text.width),
    picture: { width: pixels(text.width), height: pixels(text.height) - WORDS },
  };
}

function pixels(millimetres: number): number {
  return Math.floor((millimetres / 25.4) * 96);
}
