import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";

const VIEWPORT = { width: 1280, height: 900 };
/** A new window of a browser, and the page before it, keep a small machine busy for so long. */
const REST_MS = 2500;

type Told = { id?: number; result?: unknown };

/**
 * Chromium by its own protocol, asked for nothing while it visits a page. A tool for tests follows each request, script and
 * stack trace of a page, which costs a small machine as much again as what is to be measured.
 */
export function quietBrowser(executablePath: string) {
  const profile = mkdtempSync(join(tmpdir(), "counterweight-quiet-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions"];
  const child = spawn(
    executablePath,
    [
      ...flags,
      "--disable-background-networking",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const asked = new Map<number, (result: unknown) => void>();
  let [count, rest] = [0, ""];
  output.on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result }: Told = JSON.parse(message);
      if (id) asked.get(id)?.(result);
    }
  });
  const send = <Result>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Result>((resolve) => {
      asked.set(++count, (result) => resolve(result as Result));
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });

  return {
    /** What an expression gives in a page some time after its visit began; `before` runs ahead of the page's own code. */
    async visit<Value>(
      address: string,
      asks: { before?: string; after: string; ms: number },
    ): Promise<Value> {
      const { browserContextId } = await send<{ browserContextId: string }>("Target.createBrowserContext");
      const { targetId } = await send<{ targetId: string }>("Target.createTarget", {
        url: "about:blank",
        browserContextId,
        ...VIEWPORT,
      });
      const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", {
        targetId,
        flatten: true,
      });
      await send("Page.enable", {}, sessionId);
      if (asks.before)
        await send("Page.addScriptToEvaluateOnNewDocument", { source: asks.before }, sessionId);
      await pause(REST_MS);
      await send("Page.navigate", { url: address }, sessionId);
      await pause(asks.ms);
      const { result } = await send<{ result: { value: Value } }>(
        "Runtime.evaluate",
        { returnByValue: true, expression: asks.after },
        sessionId,
      );
      await send("Target.disposeBrowserContext", { browserContextId });
      return result.value;
    },
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await send("Browser.close");
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
