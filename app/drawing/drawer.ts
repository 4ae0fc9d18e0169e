import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { DrawnFigure, FigureOrder } from "./figure-order";

/** A process that waits for nothing is ended after this long. */
const IDLE_MS = 60_000;
/** A drawing that takes longer has failed. */
const PATIENCE_MS = 90_000;
const WAITING_MAX = 20;
const MEMORY_MB = 1024;

let child: ChildProcess | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Has a figure drawn, one after the other, in a process of its own: recharts needs a page, and the server's globals are
 * nobody's page. Null where too many wait already. Throws where the process failed or took too long.
 */
export function drawnFigure(order: FigureOrder): Promise<DrawnFigure> | null {
  if (waiting >= WAITING_MAX) return null;
  waiting++;
  const next = last.then(() => askedOf(order)).finally(() => waiting--);
  last = next.catch(() => undefined);
  return next;
}

function askedOf(order: FigureOrder): Promise<DrawnFigure> {
  clearTimeout(idle);
  child ??= startChild();
  const asked = child;
  return new Promise<DrawnFigure>((resolve, reject) => {
    const fail = () => {
      asked.kill("SIGKILL");
      end();
      reject(new Error("A figure could not be drawn in time"));
    };
    const patience = setTimeout(fail, PATIENCE_MS);
    const ended = () => {
      end();
      reject(new Error("The process that draws figures ended"));
    };
    const end = () => {
      clearTimeout(patience);
      asked.off("message", answered).off("exit", ended);
    };
    const answered = (answer: unknown) => {
      end();
      idle = setTimeout(() => asked.kill(), IDLE_MS);
      idle.unref();
      // What our own process sends is what it was asked for.
      resolve(answer as DrawnFigure);
    };
    asked.on("message", answered).on("exit", ended);
    asked.send(order);
  });
}

function startChild(): ChildProcess {
  const started = fork(join(/* turbopackIgnore: true */ process.cwd(), "scripts/draw/child.ts"), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${MEMORY_MB}`],
    env: { ...process.env, NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // Neither it nor what it says keeps a server that is told to end from ending.
  started.unref();
  started.channel?.unref();
  started.on("exit", () => {
    if (child === started) child = null;
  });
  return started;
}
