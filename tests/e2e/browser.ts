import { type Browser, chromium } from "playwright-core";
import { chromiumPath, NO_CHROMIUM } from "@/scripts/chromium.mjs";

// Set by global-setup.ts, which starts the built program.
export const ORIGIN = process.env.E2E_ORIGIN ?? "";

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
