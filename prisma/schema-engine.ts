import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

type Engine = bindings.SchemaEngine;

/** All tables and enums of the schema are the engine's business. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** A schema's text as the engine takes it. */
export function schemaFiles(content: string) {
  return { files: [{ path: "schema.prisma", content }] };
}

/** Prisma's own migration engine, as WebAssembly: it speaks through `connection`, and nothing is downloaded. */
export async function schemaEngine(schema: string, connection: SqlDriverAdapter): Promise<Engine> {
  await load();
  const connect = async () => connection;
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: connection.provider,
    adapterName: connection.adapterName,
    connect,
    // Asked for only by commands that replay the migrations elsewhere, and none of these is used.
    connectToShadowDb: connect,
  };
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  return bindings.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, bound);
}

let loaded: Promise<void> | undefined;

function load(): Promise<void> {
  loaded ??= instantiate();
  return loaded;
}

// What the package's types leave out: wasm-bindgen's two steps to join the bindings with their module.
type Joining = { __wbg_set_wasm(exports: WebAssembly.Exports): void };
type Started = { __wbindgen_start(): void };

async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(script.replace(/\.js$/, ".wasm"));
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  (bindings as unknown as Joining).__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as Started).__wbindgen_start();
}
