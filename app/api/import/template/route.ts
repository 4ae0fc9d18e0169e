import { templateWorkbook } from "@/app/office/template-workbook";
import { separated } from "@/app/ui/export/csv-text";
import { templateSheets, templateTable } from "@/lib/register/template";
import { accept, refuse } from "@/lib/result";
import { handleFile } from "../../handle";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An empty register with an example in each list: `format` is csv or xlsx. */
export const GET = handleFile(async (_params, asked) => {
  const format = asked.get("format");
  if (format === "xlsx")
    return accept({
      name: "register-template.xlsx",
      type: XLSX,
      content: await templateWorkbook(templateSheets()),
    });
  if (format !== "csv") return refuse("not-found", "Ask for format=csv or format=xlsx");
  // A byte order mark, without which Excel misreads what is not ASCII.
  const content = `\uFEFF${separated(templateTable())}\r\n`;
  return accept({ name: "register-template.csv", type: "text/csv; charset=utf-8", content });
});
