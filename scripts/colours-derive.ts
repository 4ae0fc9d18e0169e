import { writeFileSync } from "node:fs";
import { colourVariables } from "../app/ui/colour-variables";

/** Writes the CSS variables of both themes from the one file that names colours. */
writeFileSync(new URL("../app/ui/colour-variables.css", import.meta.url), colourVariables());
