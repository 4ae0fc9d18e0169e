import type { PairedDraws } from "../series/paired-draws";
import type { Compared } from "../series/side-by-side";
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
 * What was drawn of the scenarios of a workbook: `simulated` of what their totals are over and `byRisk` of all their risks,
 * one entry a scenario, and `paired` those that stand on common ground.
 */
export type Drawn = { simulated: Simulated; byRisk: Simulated; paired: PairedDraws | null };

/**
 * One or several scored scenarios, of one assessment or of several, as the sheets of a workbook, in the order they are read: what it is
 * and how it is to be handled, results and comparison, what they follow from, what they rest on. Totals are those that
 * are compared, judgements stand as they were entered. A sheet without a row is left out. Throws RangeError without a
 * scenario.
 */
export function workbook(
  side: Compared,
  { simulated, byRisk, paired }: Drawn,
  origin: WorkbookOrigin,
): Sheet[] {
  const { judged, whole, shared } = side;
  return [
    aboutSheet(side, simulated, origin),
    resultSheet(shared, simulated, origin),
    riskResultSheet(whole, byRisk),
    ...(judged.length > 1
      ? [comparisonSheet(shared, whole), ...(paired ? [pairedSheet(paired)] : []), differingSheet(judged)]
      : []),
    attributionSheet(shared),
    matrixSheet(whole, "inherent"),
    matrixSheet(whole, "residual"),
    riskSheet(judged),
    mitigationSheet(judged),
    effectSheet(judged),
    impactSheet(judged),
    implicationSheet(judged),
    influenceSheet(judged),
    evidenceSheet(judged),
    assumptionSheet(shared, origin),
    methodSheet(judged),
  ].filter(({ rows }) => rows.length > 0);
}
