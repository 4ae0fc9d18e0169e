import { readdirSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { DESCRIBED } from "@/app/api/openapi/described";
import { openApi } from "@/app/api/openapi/document";

/** Each deed of each route file, as "get /assessments/{id}/…". */
function served(): string[] {
  const routes = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)route\.ts$/.test(file),
  );
  return routes.flatMap((file) => {
    const path = `/${file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`;
    const methods = [
      ...readFileSync(`app/${file}`, "utf8").matchAll(
        /^export (?:const|async function|function) ([A-Z]+)\b/gm,
      ),
    ];
    return methods.map(([, method = ""]) => `${method.toLowerCase()} ${path}`);
  });
}

describe("the description of what is served", () => {
  it("is OpenAPI by another program's judgement", async () => {
    const judged = await new Validator().validate(JSON.parse(JSON.stringify(openApi())));
    expect(judged.errors ?? []).toEqual([]);
    expect(judged.valid).toBe(true);
  });

  it("has every deed of every route, and no other", () => {
    const described = DESCRIBED.map(({ method, path }) => `${method} ${path}`)
      // One route answers for each ending of a figure's file, and a rewrite for the assessment's.
      .map((deed) => deed.replace(/\{figure\}\.\w+$/, "{file}"))
      .filter((deed) => deed !== "get /assessments/{id}.json");
    expect([...new Set(described)].toSorted()).toEqual(served().toSorted());
  });

  it("names every parameter of a path, and every one behind a question mark", () => {
    const { paths } = openApi();
    expect(paths["/assessments/{id}/scenarios/{scenarioId}/figures/{figure}.png"]).toMatchObject({
      get: {
        parameters: ["id", "scenarioId", "figure", "title", "background", "density"].map((name) => ({
          name,
        })),
      },
    });
    expect(paths["/api/assessments/{id}/scenarios/{scenarioId}"]).toMatchObject({
      put: {
        requestBody: { content: { "application/json": { schema: { required: ["version", "inputs"] } } } },
      },
    });
  });
});
