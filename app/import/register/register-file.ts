import { fileAddress } from "@/app/assessments/addresses";
import { readAssessment } from "@/lib/command/read-assessment";
import type { Problem } from "@/lib/exchange/problem-table";
import { type Assessment, assessment } from "@/lib/model/assessment";
import { assessmentFileText } from "@/lib/model/assessment-file-of";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { type RegisterOrder, readRegister } from "@/lib/register/read-register";
import { parse, pathText, type Result, refuse } from "@/lib/result";
import type { Place } from "./place-fields";

type Made =
  | { kind: "refused"; message: string }
  | { kind: "problems"; problems: Problem[] }
  | { kind: "file"; text: string; remarks: string[] };

/** A register as the text of an assessment file, by the scales of the assessment it goes to. */
export async function registerFile(
  order: Omit<RegisterOrder, "definition" | "scenario"> & { place: Place },
): Promise<Made> {
  const { place, ...register } = order;
  if (!order.mappings.some(({ used }) => used))
    return { kind: "refused", message: "Say which column names the risks or the mitigations" };
  const definition = place.into === "" ? newDefinition(place) : await definitionOf(place.into);
  if (!definition.ok)
    return {
      kind: "refused",
      message: definition.issues
        .map((issue) => [NAMES[pathText(issue)], issue.message].filter(Boolean).join(": "))
        .join(". "),
    };
  const read = readRegister({ ...register, definition: definition.value, scenario: place.scenario });
  return read.ok
    ? { kind: "file", text: assessmentFileText(read.file), remarks: read.remarks }
    : { kind: "problems", problems: read.problems };
}

const NAMES: Record<string, string> = { title: "Title", asOf: "As of", horizonMonths: "Horizon" };

function newDefinition({ title, asOf, horizonMonths, lexicon }: Place): Result<Assessment> {
  return parse(assessment, {
    title,
    asOf,
    horizonMonths: Number(horizonMonths),
    lexicon,
    harmScale: HALF_DECADE,
    toleranceHarm: 10,
    risks: [],
    mitigations: [],
  });
}

async function definitionOf(id: string): Promise<Result<Assessment>> {
  const response = await fetch(fileAddress(id)).catch(() => null);
  if (!response?.ok)
    return refuse("fault", "The assessment could not be read: choose it again, or another one");
  const file = readAssessment(await response.text());
  if (!file.ok) return file;
  const {
    format: _format,
    version: _version,
    scenarios: _scenarios,
    framework: _framework,
    illustrative: _,
    ...definition
  } = file.value;
  return { ok: true, value: definition };
}
