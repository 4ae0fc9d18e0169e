import { exampleFile } from "@/lib/frameworks/example";
import type { Assessment } from "@/lib/model/assessment";
import type { Scored } from "@/lib/series/scored";
import type { Compared } from "@/lib/series/side-by-side";
import { sourceOf } from "@/lib/series/source";
import type { WorkbookOrigin } from "@/lib/workbook/about";
import type { Cell, Sheet } from "@/lib/workbook/sheet";
import { makeSavedScenario } from "../../make";
import { makeScored } from "../series/make-scored";

/** The scenarios of the worked example, scored, in a definition that may differ from it. */
export function exampleScored(over: Partial<Assessment> = {}): Scored[] {
  const { scenarios, format: _, version: __, ...definition } = exampleFile;
  return scenarios.map((scenario) =>
    makeScored({ definition: { ...definition, ...over }, scenario: makeSavedScenario(scenario) }),
  );
}

/** Scenarios that stand on one ground as they are. */
export function alike(all: readonly Scored[]): Compared {
  return { judged: [...all], whole: [...all], shared: [...all], notes: [] };
}

export function originOf(all: readonly Scored[], handling?: string): WorkbookOrigin {
  const source = sourceOf(all, { illustrative: true, handling });
  const records = all.map(() => ({ id: "a", version: 3, additivityAccepted: false }));
  return { source, records, sanitised: false };
}

/** A sheet's rows as records by head, each cell as its value alone. */
export function records({ columns, rows }: Sheet): Record<string, string | number | null>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ head }, index) => [head, cellValue(row[index] ?? null)])),
  );
}

export function cellValue(cell: Cell): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
