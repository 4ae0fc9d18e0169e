/** The code of the worker that begins with a built page; empty in development. For the server alone: it is long. */
export const FIRST_WORKER_CODE = process.env.FIRST_WORKER_CODE ?? "";
