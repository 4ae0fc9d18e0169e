import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { EXAMPLE_ID } from "@/prisma/example";
import { ORIGIN } from "./browser";
import { clientOf } from "./requests-to";

beforeAll(() => clientOf(ORIGIN).made("POST", "/api/example"));

async function textOf(address: string): Promise<string> {
  return (await fetch(ORIGIN + address)).text();
}

/** The scripts that come with a page's HTML, compressed, in bytes. */
async function weight(address: string): Promise<number> {
  const html = await textOf(address);
  const scripts = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, script]) => script ?? ""),
  );
  const sizes = await Promise.all([...scripts].map(async (script) => gzipSync(await textOf(script)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

it("the results come with at most a tenth more code than the emptiest page", async () => {
  const overview = await textOf(`/assessments/${EXAMPLE_ID}`);
  const results = `/assessments/${EXAMPLE_ID}/scenarios/${/scenarios\/([0-9a-f-]{36})"/.exec(overview)?.[1]}`;
  const [empty, page] = [await weight("/no/such/page"), await weight(results)];
  expect(empty).toBeGreaterThan(100_000);
  expect(page).toBeGreaterThan(empty);
  expect(page / empty).toBeLessThanOrEqual(1.1);
});
