/** The name of the `meta` in a page's head that holds its task, for whoever comes before the page is alive. */
export const TASK_NAME = "simulation-task";
/** The name of the one beside it that holds the code of the worker that begins it. */
export const CODE_NAME = "simulation-code";
