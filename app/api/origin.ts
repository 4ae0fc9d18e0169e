import { isOwnHost, ownNames } from "@/lib/own-host.mjs";

/**
 * Whether a request that changes something comes from one of our own pages, or from no page at all.
 *
 * - A browser says itself where a request comes from: in Sec-Fetch-Site, or, over plain HTTP on a network, in Origin.
 *   Only the very same origin may write; another port of the same machine is a stranger.
 * - A command-line client sends neither. It is let through without cookies: it borrows nobody's rights, and no browser
 *   sends JSON across origins without asking first (CORS), which nobody here answers.
 * - The host that was asked for must be one of ours. `npm start` refuses others for reading as well; a server that was
 *   started another way may not.
 *
 * X-Forwarded-Host is never read: anyone can send it.
 */
export function mayWrite(headers: Headers): boolean {
  const host = headers.get("host");
  if (host === null || !isOwnHost(host, ownNames(process.env))) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin !== null) return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
  return !headers.has("cookie");
}
