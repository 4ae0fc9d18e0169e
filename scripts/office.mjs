import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const NO_OFFICE =
  "no LibreOffice or no Poppler: install libreoffice-calc-nogui, libreoffice-writer-nogui and poppler-utils";

/**
 * What reads our files back in tests, or null where one of them lacks: LibreOffice, and Poppler's readers of PDF.
 *
 * @returns {{ soffice: string, pdfimages: string, pdfinfo: string, pdftotext: string } | null}
 */
export function officePrograms() {
  const names = ["soffice", "pdfimages", "pdfinfo", "pdftotext"];
  const [soffice, pdfimages, pdfinfo, pdftotext] = names.map(programPath);
  return soffice && pdfimages && pdfinfo && pdftotext ? { soffice, pdfimages, pdfinfo, pdftotext } : null;
}

function programPath(name) {
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find((path) => existsSync(path)) ?? null;
}
