import { openApi } from "../openapi/document";

/** What is served, described for programs. */
export function GET(): Response {
  return Response.json(openApi(), { headers: { "cache-control": "no-store" } });
}
