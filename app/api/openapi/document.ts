import * as z from "zod";
import { DESCRIBED, type Described } from "./described";

const refusal = z.strictObject({
  ok: z.literal(false),
  reason: z.string(),
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});
const result = z.union([z.strictObject({ ok: z.literal(true), value: z.unknown() }), refusal]);

const SAID: Record<number, string> = {
  200: "What was asked for",
  304: "What the asker has already, by its entity tag",
  400: "The body can't be read",
  403: "The write comes from elsewhere than the program's own pages",
  404: "There is nothing here, or nothing to draw; the answer says what is needed",
  409: "It was changed meanwhile, or is not frozen yet; the answer says which",
  413: "The body is too large",
  415: "The body is no JSON",
  422: "Something in it must be mended: each issue by its path",
  423: "The scenario is frozen",
  500: "The fault is on the program's side",
  503: "Too many files are being made: ask again after Retry-After",
};

/** The description of all that is served, as OpenAPI 3.1; made from the schemas that the handlers themselves use. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const deed of DESCRIBED) {
    paths[deed.path] = { ...paths[deed.path], [deed.method]: operation(deed) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Counterweight",
      version: "1",
      description: "Weighs a policy document's risks against its mitigations.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
  };
}

function operation({ path, summary, query, body, answers, refuses }: Described) {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: name === "figure" ? { type: "string" } : { type: "string", format: "uuid" },
  }));
  const content = answers === "result" ? { "application/json": result } : answers;
  return {
    summary,
    parameters: [...named, ...(query ? parametersOf(query) : [])],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body) } } },
    }),
    responses: {
      200: { description: SAID[200], content: contentOf(content) },
      ...Object.fromEntries(refuses.map((status) => [status, refusalOf(status, path)])),
    },
  };
}

function contentOf(content: Record<string, z.ZodType | null>) {
  return Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [type, schema ? { schema: schemaOf(schema) } : {}]),
  );
}

function refusalOf(status: number, path: string) {
  const description = SAID[status] ?? "Refused";
  if (status === 304) return { description };
  // Files that a person may open say in plain words that they aren't there.
  const plain = status === 404 && !path.startsWith("/api/") ? { "text/plain": {} } : {};
  return { description, content: { "application/json": { schema: schemaOf(refusal) }, ...plain } };
}

function parametersOf(query: z.ZodType) {
  const { properties = {}, required = [] } = z.toJSONSchema(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

/** What may be sent or is answered, as a schema; rules across fields are told by the answers alone. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return plain;
}
