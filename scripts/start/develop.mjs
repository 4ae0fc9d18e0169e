import { runNode } from "./run.mjs";

/** Runs Next's development server at the place until it is asked to stop. */
export async function develop({ host, port }, stopping) {
  const args = ["node_modules/next/dist/bin/next", "dev", "--hostname", host, "--port", String(port)];
  try {
    await runNode(args, { failed: "The development server ended.", stopping, live: true });
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
}
