import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Program = {
  origin: string;
  /** Everything it has printed. */
  said(): string;
  /** Asks it to end as Ctrl-C does, and gives its exit status. */
  stop(): Promise<number | null>;
};

/** Runs `npm start`'s script on a port that is free, and waits until it says where it answers. */
export async function startProgram(environment: Record<string, string>): Promise<Program> {
  const env = { ...process.env, HOST: "127.0.0.1", PORT: "0", ...environment };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  const exit = once(child, "exit");
  const origin = await Promise.race([printedOrigin(child, () => said), exit.then(() => null)]);
  if (origin === null) throw new Error(`The program did not start:\n${said}`);
  return {
    origin,
    said: () => said,
    stop: async () => {
      child.kill("SIGINT");
      const [status] = await exit;
      return status;
    },
  };
}

async function printedOrigin(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const origin = /Counterweight is at (\S+)/.exec(said())?.[1];
    if (origin) return origin;
    if (child.stdout) await once(child.stdout, "data");
  }
}
