import { existsSync } from "node:fs";
import { isBuilt } from "./build.mjs";
import { develop } from "./develop.mjs";
import { end } from "./failure.mjs";
import { checkFree, placeFrom } from "./place.mjs";
import { buildAll, checkDataFolder, installAll, prepareDatabase } from "./prepare.mjs";
import { load, serve } from "./serve.mjs";
import { settle, stopSignal } from "./surroundings.mjs";

settle();
if (existsSync(".env")) process.loadEnvFile(".env");
const stopping = stopSignal();

try {
  const place = placeFrom(process.env);
  // Asked now, so that nobody waits minutes for a refusal; asked again by the server itself when it begins.
  await checkFree(place);
  checkDataFolder();
  await installAll(stopping);
  if (process.argv.includes("--dev")) {
    await prepareDatabase(stopping);
    await develop(place, stopping);
  } else {
    // What was built before can be loaded while another process looks after the database.
    const early = isBuilt() ? load(place) : null;
    await prepareDatabase(stopping);
    await buildAll(stopping);
    await serve(await (early ?? load(place)), place, stopping);
  }
  // To be stopped is how a server ends well.
  process.exit(0);
} catch (error) {
  end(error);
}
