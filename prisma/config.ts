import { defineConfig } from "prisma/config";
import { addressOf, databaseUrl } from "./address";

// `prisma generate` looks for a native engine that it never runs, and would fetch it. Any executable satisfies it.
// Where the native engine is set, it stays: `prisma migrate status` and `prisma studio` need the real one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const address = addressOf(databaseUrl());
const room = address.kind === "sqlite" ? "." : "postgres";

export default defineConfig({
  schema: `${room}/schema.prisma`,
  migrations: { path: `${room}/migrations` },
  datasource: { url: address.kind === "sqlite" ? `file:${address.path}` : address.url },
});
