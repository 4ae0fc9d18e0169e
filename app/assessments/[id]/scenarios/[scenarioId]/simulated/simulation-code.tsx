import { FIRST_WORKER_CODE } from "./first-worker-code";
import { CODE_NAME } from "./simulation-metas";

/**
 * The code that begins to simulate a page, in its head beside the task: a file of its own would wait behind all the others
 * that a page asks for, and its answer for the thread that draws the page.
 */
export function SimulationCode() {
  return FIRST_WORKER_CODE && <meta name={CODE_NAME} content={FIRST_WORKER_CODE} />;
}
