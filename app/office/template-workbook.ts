import writeExcelFile from "write-excel-file/node";
import type { TemplateSheet } from "@/lib/register/template";

/** The template's sheets as a workbook: every cell is text, so that "10..20" stays a range and "1-5" no date. */
export async function templateWorkbook(sheets: readonly TemplateSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (value: string) => ({
    value,
    type: String,
    format: "@",
    wrap: true,
    alignVertical: "top" as const,
  });
  const file = await writeExcelFile(
    sheets.map(({ name, fields, data }) => ({
      sheet: name,
      data: [
        fields.map((value) => ({ ...cell(value), fontWeight: "bold" as const })),
        ...data.map((row) => row.map(cell)),
        // Room to write in, as text from the first key on.
        ...(name === "Legend"
          ? []
          : Array.from({ length: 100 }, () => fields.map(() => ({ value: "", type: String, format: "@" })))),
      ],
      columns: fields.map((_field, at) => ({ width: name === "Legend" && at === 1 ? 90 : 24 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return new Uint8Array(file);
}
