import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import { chromiumPath, NO_CHROMIUM } from "@/scripts/chromium.mjs";

/** The program that is this worker's alone: see global-setup.ts. Workers are numbered from 1. */
export const ORIGIN = inject("origins")[Number(process.env.VITEST_POOL_ID) - 1] ?? "";

/** A Chromium that asks nothing of the world but the pages it is sent to. */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(`The browser tests need a browser; there is ${NO_CHROMIUM}`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
