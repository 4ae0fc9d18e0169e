import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { postgresSchema } from "../prisma/postgres-schema";

mkdirSync("prisma/postgres", { recursive: true });
writeFileSync("prisma/postgres/schema.prisma", postgresSchema(readFileSync("prisma/schema.prisma", "utf8")));
console.log("Wrote prisma/postgres/schema.prisma.");
