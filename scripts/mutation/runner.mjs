import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import { expect } from "vitest";

const FOLDERS = ["tests/lib/math", "tests/lib/scoring"];
const TIMES = "mutation-times.json";

/**
 * Runs the tests of the engine for Stryker, thousands of times in one process: they are bundled once, wait for nothing
 * and leave nothing behind, so that one change after the other is switched on and off under them. A change that acts on
 * loading has them loaded anew.
 */
class EngineTestRunner {
  // Shared with the changed code, which asks it which change is on and counts in it what it passes.
  #state = {};
  #tests = [];
  #script;
  #times = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ = this.#state;
    this.#script = new Script(await bundle());
  }

  async dryRun() {
    this.#state.activeMutant = undefined;
    const broken = this.#load();
    if (broken) return { status: "error", errorMessage: `${broken.file}: ${broken.message}` };
    const tests = this.#tests.map((test) => {
      this.#state.currentTestId = test.id;
      const start = performance.now();
      const failure = failureOf(test);
      const result = { ...test.words, timeSpentMs: performance.now() - start };
      return failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure };
    });
    this.#state.currentTestId = undefined;
    // Of the processes that run the tests, only one is asked for this.
    writeFileSync(TIMES, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: "complete", tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    this.#times ??= new Map(existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, "utf8")) : []);
    const onLoading = mutantActivation === "static";
    if (!onLoading && this.#tests.length === 0) this.#load();
    const attempt = () => {
      Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const result = this.#run(testFilter, onLoading);
      const hits = this.#state.hitCount;
      Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (onLoading) this.#tests = [];
      return hits > hitLimit ? { status: "timeout", reason: `passed more than ${hitLimit} times` } : result;
    };
    const result = attempt();
    if (result.status !== "killed" || onLoading) return result;
    // A test that fails without the change too has been spoilt by it or by one before: again, on a clean slate.
    const [killer] = result.killedBy;
    const test = this.#tests.find(({ id }) => id === killer);
    if (!test || failureOf(test) === null) return result;
    this.#load();
    const again = attempt();
    this.#tests = [];
    return again;
  }

  /** Runs the tests of these ids, or all, the quickest first, until one fails. */
  #run(ids, onLoading) {
    const broken = onLoading ? this.#load() : null;
    if (broken) {
      return { status: "killed", killedBy: [broken.file], failureMessage: broken.message, nrOfTests: 1 };
    }
    const wanted = ids && new Set(ids);
    const time = ({ id }) => this.#times.get(id) ?? 0;
    const tests = this.#tests.filter(({ id }) => !wanted || wanted.has(id)).sort((a, b) => time(a) - time(b));
    for (const [index, test] of tests.entries()) {
      const failureMessage = failureOf(test);
      if (failureMessage !== null)
        return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: "survived", nrOfTests: tests.length };
  }

  /** Lists the tests of all files, freshly loaded; what the first that can't be loaded says. */
  #load() {
    const module = { exports: {} };
    this.#script.runInThisContext()(load, module);
    const { files, listed } = module.exports;
    this.#tests = [];
    for (const [file, list] of Object.entries(files)) {
      listed.length = 0;
      try {
        list();
      } catch (error) {
        this.#tests = [];
        return { file, message: String(error) };
      }
      for (const { name, body } of listed) {
        const id = `${file}#${name}`;
        this.#tests.push({ id, body, words: { id, name, fileName: resolve(file) } });
      }
    }
    return null;
  }
}

const require = createRequire(import.meta.url);

/** What the bundle leaves outside. Vitest can't be required. */
function load(name) {
  return name === "vitest" ? { expect } : require(name);
}

function failureOf({ body }) {
  try {
    body();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** One function (require, module) that gives a function for each file of tests, which loads it. */
async function bundle() {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const here = (name) => fileURLToPath(new URL(name, import.meta.url));
  const entry = [
    `exports.listed = require(${JSON.stringify(here("vitest.ts"))}).listed;`,
    `exports.files = {${files.map((file) => `"${file}": () => require("./${file}")`).join(",")}};`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: "." },
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [{ name: "tests", setup: standIns }],
  });
  return `(function (require, module) { const exports = module.exports; ${outputFiles[0].text}\n})`;
}

/** For the tests, and for them alone, vitest.ts and fast-check.ts stand in. */
function standIns({ onResolve, onLoad }) {
  const here = fileURLToPath(new URL(".", import.meta.url));
  onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) =>
    importer.startsWith(here) ? { path, external: true } : { path: `${here}${path}.ts` },
  );
  // A bundle has no address of its own; fixtures are read from beside the file that asks.
  onLoad({ filter: /[\\/]fixtures[\\/].*\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path))),
    loader: "ts",
  }));
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "engine", injectableClass: Object.assign(EngineTestRunner, { inject: [] }) },
];
