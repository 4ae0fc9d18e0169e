import * as z from "zod";
import { assessment } from "@/lib/model/assessment";
import { assessmentFile } from "@/lib/model/assessment-file";
import { newEvidence } from "@/lib/model/evidence";
import { newAssessment } from "@/lib/model/new-assessment";
import { scenarioInputs } from "@/lib/model/scenario";
import { acceptance, copy, definitionWrite, inputsWrite, rename, saveAs } from "../bodies";
import { nothing } from "../nothing";
import { seenVersion } from "../seen-version";
import { figureDocument } from "./figure-document";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** One deed of one address: what it takes, what it answers with, and with which statuses it refuses. */
export type Described = {
  method: Method;
  path: string;
  summary: string;
  query?: z.ZodType;
  body?: z.ZodType;
  /** What it answers with, by content type; a schema for JSON, null for other files. "result" is a Result in JSON. */
  answers: "result" | Record<string, z.ZodType | null>;
  refuses: number[];
};

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Every write asks where it comes from, that it is JSON, that it can be read, and that it fits. */
const WRITE = [400, 403, 413, 415, 422];
const ONE = "/api/assessments/{id}";
const SCENARIO = `${ONE}/scenarios/{scenarioId}`;
const FIGURES = "/assessments/{id}/scenarios/{scenarioId}/figures/{figure}";

const oneScenario = z.strictObject({ scenario: z.string().optional() });
const proof = z.strictObject({ proof: z.enum(["yes", "no"]).optional() });
const compared = proof.extend({
  scenarios: z
    .string()
    .describe(
      "Two to six ids with commas between; of another assessment as assessment.scenario, with both ids",
    ),
});
const into = z.strictObject({ into: z.uuid().optional() });
const confirmed = into.extend({ as: z.uuid(), version: z.string().optional(), keys: z.string().optional() });
const look = z.strictObject({
  title: z.enum(["yes", "no"]).optional(),
  background: z.enum(["white", "transparent"]).optional(),
  density: z.enum(["1", "2", "4"]).optional(),
});

const figure = (ending: string, type: string, schema: z.ZodType | null = null): Described => ({
  method: "get",
  path: `${FIGURES}.${ending}`,
  summary: `A figure of a frozen scenario as ${ending.toUpperCase()}`,
  query: look,
  answers: { [type]: schema },
  refuses: [304, 404, 409, 422, 500, 503],
});

const write = (
  method: Method,
  path: string,
  body: z.ZodType,
  summary: string,
  also: number[] = [],
): Described => ({
  method,
  path,
  summary,
  body,
  answers: "result",
  refuses: [...WRITE, ...also],
});

/** Every address that is served to programs and to the pages' own scripts. */
export const DESCRIBED: readonly Described[] = [
  {
    method: "get",
    path: "/assessments/{id}.json",
    summary: "An assessment as its file; with a scenario's key, that one with the definition it is judged in",
    query: oneScenario,
    answers: { "application/json": assessmentFile },
    refuses: [404],
  },
  {
    method: "get",
    path: `${ONE}/file`,
    summary: "The same as /assessments/{id}.json",
    query: oneScenario,
    answers: { "application/json": assessmentFile },
    refuses: [404],
  },
  figure("svg", "image/svg+xml"),
  figure("png", "image/png"),
  figure("csv", "text/csv"),
  figure("json", "application/json", figureDocument),
  {
    method: "get",
    path: "/assessments/{id}/scenarios/{scenarioId}/workbook.xlsx",
    summary: "A scenario's result as a workbook",
    query: proof,
    answers: { [XLSX]: null },
    refuses: [404, 500, 503],
  },
  {
    method: "get",
    path: "/assessments/{id}/compare/workbook.xlsx",
    summary:
      "A comparison as a workbook, the first scenario as the baseline; across assessments of one framework too",
    query: compared,
    answers: { [XLSX]: null },
    refuses: [404, 422, 500, 503],
  },
  {
    method: "get",
    path: SCENARIO,
    summary: "A scenario's judgements and the definition they belong to",
    answers: "result",
    refuses: [404],
  },
  {
    method: "get",
    path: "/api/openapi.json",
    summary: "This description",
    answers: { "application/json": z.looseObject({ openapi: z.string() }) },
    refuses: [],
  },
  {
    method: "get",
    path: "/api/import/template",
    summary: "An empty register with an example in each list",
    query: z.strictObject({ format: z.enum(["csv", "xlsx"]) }),
    answers: { "text/csv": null, [XLSX]: null },
    refuses: [404],
  },
  write("post", "/api/assessments", newAssessment, "Creates an assessment with one empty scenario"),
  write("put", ONE, definitionWrite.extend({ assessment }), "Saves the definition", [404, 409]),
  write("patch", ONE, acceptance, "Accepts that harm points of the scale can be added up", [404, 409]),
  write("delete", ONE, seenVersion, "Moves the assessment to the bin", [404, 409]),
  write("post", `${ONE}/copy`, copy, "Copies the assessment with all its scenarios", [404]),
  write("post", `${ONE}/evidence`, newEvidence, "Adds a piece of evidence", [404, 409]),
  write(
    "post",
    `${ONE}/scenarios`,
    saveAs,
    "Saves a copy of a scenario under another name, or makes an empty one",
    [404, 409],
  ),
  write(
    "put",
    SCENARIO,
    inputsWrite.extend({ inputs: scenarioInputs }),
    "Saves the judgements",
    [404, 409, 423],
  ),
  write("patch", SCENARIO, rename, "Changes title and note", [404, 409, 423]),
  write("delete", SCENARIO, seenVersion, "Moves the scenario to the bin", [404, 409]),
  write("post", `${SCENARIO}/freeze`, seenVersion, "Freezes the scenario for good", [404, 409, 423]),
  write("post", "/api/bin/assessments/{id}", nothing, "Brings an assessment back", [404, 409]),
  write("delete", "/api/bin/assessments/{id}", nothing, "Erases an assessment for good", [404]),
  write("post", "/api/bin/scenarios/{id}", nothing, "Brings a scenario back", [404, 409]),
  write("delete", "/api/bin/scenarios/{id}", nothing, "Erases a scenario for good", [404]),
  write("post", "/api/example", nothing, "Brings the worked example", [409]),
  write("delete", "/api/example", nothing, "Moves the worked example to the bin", [404]),
  {
    ...write(
      "post",
      "/api/import/check",
      assessmentFile,
      "Says what a file would make; nothing is written",
      [404],
    ),
    query: into,
  },
  {
    ...write(
      "post",
      "/api/import",
      assessmentFile,
      "Keeps what a file holds, all of it or nothing",
      [404, 409],
    ),
    query: confirmed,
  },
];
