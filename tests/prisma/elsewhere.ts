import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Runs a script in so many processes at once, all from one start, and gives what each says at its end. */
export async function elsewhere(processes: number, script: URL, args: string[]): Promise<unknown[]> {
  const options = { execArgv: ["--import", "tsx"] };
  const others = Array.from({ length: processes }, () => fork(fileURLToPath(script), args, options));
  const heard = () => Promise.all(others.map(async (other) => (await once(other, "message"))[0]));
  await heard();
  for (const other of others) other.send("go");
  return heard();
}
