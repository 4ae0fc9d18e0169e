import { existsSync } from "node:fs";
import { develop } from "./develop.mjs";
import { end } from "./failure.mjs";
import { checkFree, placeFrom } from "./place.mjs";
import { checkDataFolder, prepare } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { settle, stopSignal } from "./surroundings.mjs";

settle();
if (existsSync(".env")) process.loadEnvFile(".env");
const stopping = stopSignal();

try {
  const place = placeFrom(process.env);
  // Asked now, so that nobody waits minutes for a refusal; asked again by the server itself when it begins.
  await checkFree(place);
  checkDataFolder();
  const isDevelopment = process.argv.includes("--dev");
  await prepare({ isBuiltFirst: !isDevelopment, stopping });
  await (isDevelopment ? develop : serve)(place, stopping);
  // To be stopped is how a server ends well.
  process.exit(0);
} catch (error) {
  end(error);
}
