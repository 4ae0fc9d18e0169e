import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { WorkbookOrder, WrittenWorkbook } from "../office/workbook-of";
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
  // What our own process sends is what it was asked for.
  return inTurn(order) as Promise<DrawnFigure> | null;
}

/** Has a workbook written there, in turn with the figures and under the same limits. */
export function writtenWorkbook(order: WorkbookOrder): Promise<WrittenWorkbook> | null {
  return (
    inTurn(order)?.then((answer) => {
      // The same; or null, which says that it failed.
      if (answer === null) throw new Error("A workbook could not be written");
      return answer as WrittenWorkbook;
    }) ?? null
  );
}

function inTurn(order: FigureOrder | WorkbookOrder): Promise<unknown> | null {
  if (waiting >= WAITING_MAX) return null;
  waiting++;
  const next = last.then(() => askedOf(order)).finally(() => waiting--);
  last = next.catch(() => undefined);
  return next;
}

function askedOf(order: FigureOrder | WorkbookOrder): Promise<unknown> {
  clearTimeout(idle);
  child ??= startChild();
  const asked = child;
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      end();
      discard(asked);
      reject(new Error(why));
    };
    const patience = setTimeout(() => fail("A file could not be made in time"), PATIENCE_MS);
    const ended = () => fail("The process that makes files ended");
    const answered = (answer: unknown) => {
      end();
      idle = setTimeout(() => discard(asked), IDLE_MS);
      idle.unref();
      resolve(answer);
    };
    const end = () => {
      clearTimeout(patience);
      asked.off("message", answered).off("exit", ended);
    };
    asked.on("message", answered).on("exit", ended);
    asked.send(order, (error) => error && fail("The process that makes files can't be reached"));
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
