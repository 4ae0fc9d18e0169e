import { headHandling } from "@/lib/model/head-handling";
import type { Sheet } from "@/lib/workbook/sheet";
import type { FileProperties } from "./properties";
import { xmlText } from "./xml";

/** A print's head and foot take 255 characters in all. */
const FOOT_TITLE = 80;
/** How many characters of width a page shows that can still be read. */
const PAGE_WIDTH = 160;

/**
 * A worksheet's part with its print: the handling line above, the title and the page's number below, and as many pages
 * beside one another as the columns take to be read.
 */
export function printed(part: string, { columns }: Sheet, { title, handling }: FileProperties): string {
  const across = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH);
  const head = handling === null ? "" : `<oddHeader>${code("C", headHandling(handling))}</oddHeader>`;
  const foot = `<oddFooter>${code("L", cut(title))}&amp;RPage &amp;P of &amp;N</oddFooter>`;
  return part
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace("<pageSetup ", `<pageSetup fitToWidth="${across}" fitToHeight="0" `)
    .replace("</worksheet>", () => `<headerFooter>${head}${foot}</headerFooter></worksheet>`);
}

/** The workbook's part with the head and the first column of every sheet on each of its printed pages. */
export function withPrintTitles(part: string, sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, index) => {
    const quoted = xmlText(`'${name.replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$A:$A,${quoted}!$1:$1</definedName>`;
  });
  return part.replace("<definedNames/>", () => `<definedNames>${names.join("")}</definedNames>`);
}

/** A text in a place of the head or foot. An ampersand begins a code there; the blank keeps a digit out of one. */
function code(place: "C" | "L", text: string): string {
  return `&amp;${place} ${xmlText(text.replaceAll("&", "&&"))}`;
}

function cut(title: string): string {
  const signs = [...title.replace(/\s+/g, " ")];
  return signs.length > FOOT_TITLE ? `${signs.slice(0, FOOT_TITLE - 1).join("")}…` : signs.join("");
}
