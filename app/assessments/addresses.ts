/** Where the pages of assessments are, and where their writes go. */
export const assessmentAddress = (id: string) => `/assessments/${id}`;
export const resultsAddress = (id: string, scenarioId: string) =>
  `/assessments/${id}/scenarios/${scenarioId}`;
export const scoringAddress = (id: string, scenarioId: string) => `${resultsAddress(id, scenarioId)}/edit`;
export const compareAddress = (id: string, scenarioIds: readonly string[]) =>
  `/assessments/${id}/compare?scenarios=${scenarioIds.join(",")}`;
