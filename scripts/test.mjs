// `npm test`: every check in its order; the last line says how many passed and failed.
import "./node-version.mjs";

import("./test/main.mjs");
