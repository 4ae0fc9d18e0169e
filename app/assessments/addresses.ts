/** Where a figure that was taken along is looked up and computed again. */
export const CHECK_ADDRESS = "/check";
/** Where the pages of assessments are, and where their writes go. */
export const assessmentAddress = (id: string) => `/assessments/${id}`;
export const resultsAddress = (id: string, scenarioId: string) =>
  `/assessments/${id}/scenarios/${scenarioId}`;
export const scoringAddress = (id: string, scenarioId: string) => `${resultsAddress(id, scenarioId)}/edit`;
/** An assessment as its file; with a scenario's key, that one alone with the definition it is judged in. */
export const fileAddress = (id: string, scenarioKey?: string) =>
  `/assessments/${id}.json${scenarioKey === undefined ? "" : `?scenario=${encodeURIComponent(scenarioKey)}`}`;
/** Where files come in; from an assessment, its scenarios may go there. */
export const importAddress = (into?: string) => `/import${into === undefined ? "" : `?into=${into}`}`;
/** Where a scenario is read and written by programs. */
export const scenarioApi = (id: string, scenarioId: string) =>
  `/api/assessments/${id}/scenarios/${scenarioId}`;
/**
 * The scenarios side by side, each by its id, or as `assessment.scenario` where it belongs to another assessment; `rate` is
 * what a unit of cost weighs in their choice, as it was entered.
 */
export const compareAddress = (id: string, scenarioIds: readonly string[], rate = "") => {
  const rest = rate ? `&rate=${encodeURIComponent(rate)}` : "";
  return `/assessments/${id}/compare?scenarios=${scenarioIds.join(",")}${rest}`;
};
/** The same with a search among other assessments, and the place in what it finds. */
export const othersAddress = (compare: string, search: string, before: string | null) => {
  const words = { ...(search && { q: search }), ...(before && { before }) };
  const rest = new URLSearchParams(words).toString();
  return `${compare}${rest ? `&${rest}` : ""}#others`;
};
/** What changed between two scenarios; the scenarios of the comparison it was reached from keep their colours. */
export const changesAddress = (id: string, from: string, to: string, compared: readonly string[] = []) => {
  const rest = compared.length > 0 ? `&scenarios=${compared.join(",")}` : "";
  return `/assessments/${id}/changes?from=${from}&to=${to}${rest}`;
};
/** One scenario as a briefing, or several beside one another, the first as the baseline. */
export const briefingAddress = (id: string, scenarioIds: readonly string[]) => {
  const [only, ...others] = scenarioIds;
  return only && others.length === 0
    ? `${resultsAddress(id, only)}/briefing`
    : `${assessmentAddress(id)}/compare/briefing?scenarios=${scenarioIds.join(",")}`;
};
/** One scenario as a workbook, or several beside one another, the first as the baseline. */
export const workbookAddress = (id: string, scenarioIds: readonly string[]) => {
  const [only, ...others] = scenarioIds;
  return only && others.length === 0
    ? `${resultsAddress(id, only)}/workbook.xlsx`
    : `${assessmentAddress(id)}/compare/workbook.xlsx?scenarios=${scenarioIds.join(",")}`;
};
