import type { PairedDraws } from "../series/paired-draws";
import type { Scored } from "../series/scored";
import { aboutSheet, assumptionSheet, type WorkbookOrigin } from "./about";
import { comparisonSheet, differingSheet, pairedSheet } from "./comparison";
import { evidenceSheet } from "./evidence";
import { influenceSheet } from "./influences";
import { matrixSheet } from "./matrix";
import { methodSheet } from "./method";
import { effectSheet, impactSheet, implicationSheet, mitigationSheet, riskSheet } from "./register";
import { attributionSheet, resultSheet, riskResultSheet, type Simulated } from "./results";
import type { Sheet } from "./sheet";

/**
 * One or several scored scenarios of an assessment as the sheets of a workbook, in the order they are read: what it is
 * and how it is to be handled, results and comparison, what they follow from, what they rest on. `simulated` has one
 * entry a scenario, `paired` those that stand on common ground. A sheet without a row is left out. Throws RangeError without a scenario.
 */
export function workbook(
  all: readonly Scored[],
  { simulated, paired }: { simulated: Simulated; paired: PairedDraws | null },
  origin: WorkbookOrigin,
): Sheet[] {
  const several = all.length > 1;
  return [
    aboutSheet(all, simulated, origin),
    resultSheet(all, simulated),
    riskResultSheet(all, simulated),
    ...(several ? [comparisonSheet(all), ...(paired ? [pairedSheet(paired)] : []), differingSheet(all)] : []),
    attributionSheet(all),
    matrixSheet(all, "inherent"),
    matrixSheet(all, "residual"),
    riskSheet(all),
    mitigationSheet(all),
    effectSheet(all),
    impactSheet(all),
    implicationSheet(all),
    influenceSheet(all),
    evidenceSheet(all),
    assumptionSheet(all, origin),
    methodSheet(all),
  ].filter(({ rows }) => rows.length > 0);
}
