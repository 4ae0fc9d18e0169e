import { type Browser, chromium } from "playwright-core";

export const ORIGIN = process.env.E2E_ORIGIN ?? "http://127.0.0.1:3107";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
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
