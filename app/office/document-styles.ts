import { type IStylesOptions, LineRuleType } from "docx";
import { PAGE } from "../ui/colours";

const FONT = "Arial";
const hex = (shade: string) => shade.replace("#", "");
const INK = hex(PAGE.ink.light);
export const MUTED = hex(PAGE.muted.light);
export const LINE = hex(PAGE.line.light);
export const HEAD_GROUND = hex(PAGE.sunken.light);
export const ACCENT = hex(PAGE.accent.light);

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** The styles of a briefing: real headings, so that a reader and a screen reader find their way. Sizes in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: FONT, size: 34, bold: true, color: INK }, paragraph: { spacing: { after: 40 } } },
    heading1: heading(27, 260),
    heading2: heading(22, 200),
  },
  paragraphStyles: [
    {
      id: "Finding",
      name: "Finding",
      basedOn: "Normal",
      run: { size: 25, bold: true },
      paragraph: { spacing: { after: 100 } },
    },
    { id: "Quiet", name: "Quiet", basedOn: "Normal", run: { size: 17, color: MUTED } },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { size: 17, color: MUTED },
      paragraph: { keepNext: true, spacing: { after: 60 } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 16 }, paragraph: { spacing: { after: 20 } } },
  ],
};
