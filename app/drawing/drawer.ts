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
 * nobody's page. Null where too many wait already. Throws where the process failed or took too long; the next order
 * gets a new one.
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
    const fail = (why: string) => {
      end();
      discard(asked);
      reject(new Error(why));
    };
    const patience = setTimeout(() => fail("A figure could not be drawn in time"), PATIENCE_MS);
    const ended = () => fail("The process that draws figures ended");
    const answered = (answer: unknown) => {
      end();
      idle = setTimeout(() => discard(asked), IDLE_MS);
      idle.unref();
      // What our own process sends is what it was asked for.
      resolve(answer as DrawnFigure);
    };
    const end = () => {
      clearTimeout(patience);
      asked.off("message", answered).off("exit", ended);
    };
    asked.on("message", answered).on("exit", ended);
    asked.send(order, (error) => error && fail("The process that draws figures can't be reached"));
  });
}

/** Ends a process, and gives it no more work: it lives on until it has ended. */
function discard(process: ChildProcess): void {
  if (child === process) child = null;
  process.kill("SIGKILL");
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
  const forget = () => {
    if (child === started) child = null;
  };
  // A process that could not be started tells of an error, and never of its end.
  started.on("exit", forget).on("error", forget);
  return started;
}
