// `npm start`: prepares what is missing and serves. With --dev, the same for Next's development server.
import "./node-version.mjs";

import("./start/main.mjs");
