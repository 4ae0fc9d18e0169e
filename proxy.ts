import { type NextRequest, NextResponse } from "next/server";
import { NONCE_HEADER } from "./app/nonce-header";

/**
 * Gives each page a nonce of its own, which Next puts on the scripts it writes; what carries none does not run. This
 * is a second line of defence and decides nothing about access: whatever a route must refuse, it refuses itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy in the request.
  headers.set("content-security-policy", policy);
  headers.set(NONCE_HEADER, nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// What is read as a file needs no nonce. Route handlers have a policy without any (next.config.js), and stay outside:
// Next would hold their bodies back for the proxy.
export const config = {
  matcher:
    "/((?!api/|assessments/[^/]+\\.json$|assessments/[^/]+/scenarios/[^/]+/figures/|_next/static/|fonts/|workers/).*)",
};

function contentPolicy(nonce: string, development: boolean): string {
  const sources = {
    "default-src": "'self'",
    // In development React rebuilds the server's stack traces by eval.
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Next's own development tools bring style sheets without a nonce.
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // The charts' library positions its marks by style attributes, and an attribute can't carry a nonce.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(sources)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join("; ");
}
