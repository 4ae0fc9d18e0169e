import { readAssessment } from "../../../lib/command/read-assessment";
import { problemsOf } from "../../../lib/exchange/problem-table";
import type { Assessment } from "../../../lib/model/assessment";
import { HALF_DECADE } from "../../../lib/model/harm-scale";
import { fileKind } from "../../../lib/register/file-kind";
import { guessMapping, guessUnits } from "../../../lib/register/mapping";
import { openRegister } from "../../../lib/register/open-register";
import { readRegister } from "../../../lib/register/read-register";

const NEW: Assessment = {
  title: "Register",
  question: "",
  perspective: "",
  asOf: "2026-11-23",
  horizonMonths: 24,
  lexicon: "icd-203",
  harmScale: HALF_DECADE,
  toleranceHarm: 10,
  risks: [],
  mitigations: [],
  impacts: [],
  implications: [],
  evidence: [],
};

/** What is said of a file that is chosen to be imported, as its columns are recognised; null where it can come in. */
export function refusalOf(bytes: Uint8Array): string[] | null {
  const kind = fileKind(bytes);
  if (!kind.ok) return problemsOf(kind.issues).map(({ needed }) => needed);
  if (kind.value.kind === "assessment") {
    const read = readAssessment(kind.value.text);
    return read.ok ? null : problemsOf(read.issues).map(({ needed }) => needed);
  }
  const source = openRegister(bytes);
  if (!source.ok) return problemsOf(source.issues).map(({ needed }) => needed);
  const { sheets } = source.value;
  const mappings = sheets.map(guessMapping);
  if (!mappings.some(({ used }) => used)) return ["Say which column names the risks or the mitigations"];
  const units = guessUnits(sheets, mappings);
  const made = readRegister({ sheets, mappings, units, definition: NEW, scenario: "As registered" });
  return made.ok ? null : made.problems.map(({ needed }) => needed);
}
