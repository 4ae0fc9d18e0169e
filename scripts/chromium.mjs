import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const NO_CHROMIUM = "no Chromium: install it, or set CHROME_PATH to one";

/**
 * The Chromium of this machine, or null where there is none.
 *
 * @returns {string | null}
 */
export function chromiumPath() {
  const { CHROME_PATH } = process.env;
  return [CHROME_PATH ?? "", ...PLACES].find((path) => path !== "" && existsSync(path)) ?? null;
}
