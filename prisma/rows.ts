import { type Assessment, assessment } from "../lib/model/assessment";
import type { OpenedScenario, SavedAssessment, SavedScenario } from "../lib/model/saved";
import { type Scenario, type ScenarioInputs, scenario, scenarioInputs } from "../lib/model/scenario";
import { misplaced } from "../lib/model/scenario-of";
import { folded } from "../lib/model/search";
import { inputsWithin } from "../lib/model/within";
import { type Issue, parse, pathText } from "../lib/result";
import {
  type Assessment as AssessmentRow,
  Prisma,
  type Scenario as ScenarioRow,
} from "./generated/sqlite/client";

/** The columns of an assessment's definition. A field without a column of its name doesn't compile. */
export function assessmentColumns(noun: Assessment) {
  return {
    ...noun,
    handling: noun.handling ?? null,
    document: noun.document ?? Prisma.DbNull,
    titleFolded: folded(noun.title),
  };
}

/** The noun of a row with its live scenarios. Throws where a row can't be read: that is a bug or a stranger's hand. */
export function savedAssessment(row: AssessmentRow & { scenarios: ScenarioRow[] }): SavedAssessment {
  const noun = definition(row);
  const { id, version, illustrative, framework, additivityAccepted, updatedAt } = row;
  const scenarios = row.scenarios.map((each) => savedScenario(each, noun));
  return { ...noun, id, version, illustrative, framework, additivityAccepted, updatedAt, scenarios };
}

/** A scenario's row with its assessment's, as it is opened. Throws where one can't be read, as savedAssessment does. */
export function openedScenario(row: ScenarioRow & { assessment: AssessmentRow }): OpenedScenario {
  const current = definition(row.assessment);
  const { version, title, frozen, ...saved } = savedScenario(row, current);
  return {
    version,
    title,
    frozen: frozen !== null,
    inputs: readable(`Scenario ${row.id}`, parse(scenarioInputs, fields(saved, scenarioInputs.shape))),
    definition: frozen?.assessment ?? current,
  };
}

/** The definition in an assessment's row. */
export function definition(row: AssessmentRow): Assessment {
  return readable(`Assessment ${row.id}`, parse(assessment, fields(row, assessment.shape)));
}

/** What a scenario's row judges, as it stands: whether its assessment has these items is not asked. */
export function inputsOf(row: ScenarioRow): ScenarioInputs {
  return readable(`Scenario ${row.id}`, parse(scenarioInputs, fields(row, scenarioInputs.shape)));
}

/** The definition a frozen scenario was judged in, or null for one that isn't frozen. */
function frozenDefinition(row: ScenarioRow): Assessment | null {
  if (row.frozenAt === null) return null;
  return readable(`Frozen assessment of scenario ${row.id}`, parse(assessment, row.frozenAssessment));
}

function savedScenario(row: ScenarioRow, current: Assessment): SavedScenario {
  const what = `Scenario ${row.id}`;
  const noun: Scenario = readable(what, parse(scenario, fields(row, scenario.shape)));
  const kept = frozenDefinition(row);
  const judgedIn = kept ?? current;
  const issues = misplaced(judgedIn, noun);
  if (issues.length > 0) throw unreadable(what, issues);
  const { id, version, seed, updatedAt, frozenAt, methodVersion } = row;
  const frozen =
    kept && frozenAt ? { at: frozenAt, methodVersion: methodVersion ?? "", assessment: kept } : null;
  // PostgreSQL sorts the keys of a JSON value by its own rule; the order of the items is the same on both databases.
  return { ...noun, ...inputsWithin(judgedIn, noun), id, version, seed, updatedAt, frozen };
}

/** The noun's fields out of its row, by the schema's own list. NULL is a field that was left out. */
function fields(row: Record<string, unknown>, shape: object): Record<string, unknown> {
  const present = Object.keys(shape).filter((name) => row[name] !== null);
  return Object.fromEntries(present.map((name) => [name, row[name]]));
}

function readable<T>(what: string, parsed: { ok: true; value: T } | { ok: false; issues: Issue[] }): T {
  if (!parsed.ok) throw unreadable(what, parsed.issues);
  return parsed.value;
}

function unreadable(what: string, issues: Issue[]): Error {
  const reasons = issues.slice(0, 3).map((issue) => `${pathText(issue)}: ${issue.message}`);
  return new Error(`${what} can't be read: ${reasons.join("; ")}`);
}
