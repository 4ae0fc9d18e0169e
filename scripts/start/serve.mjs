import { createServer, get } from "node:http";
import { isOwnHost, ownNames } from "../../lib/own-host.mjs";
import { addressOf, listen } from "./place.mjs";

const PATIENCE_MS = 1000;

/** Loads the built program, and gives what answers a request. */
export async function load({ host, port }) {
  process.env.NODE_ENV = "production";
  const { default: next } = await import("next");
  const app = next({ dev: false, hostname: host, port });
  await app.prepare();
  return app.getRequestHandler();
}

/** Serves the program until it is asked to stop, and says where once it answers. */
export async function serve(answer, place, stopping) {
  stopping.throwIfAborted();
  const stopped = new Promise((resolve) => stopping.addEventListener("abort", resolve));
  const names = ownNames(process.env);
  const server = createServer((request, response) => {
    if (isOwnHost(request.headers.host, names)) answer(request, response);
    else refuse(request, response);
  });
  const address = addressOf(await listen(server, place));
  await Promise.race([firstAnswer(`${address}/assessments`), stopped]);
  if (!stopping.aborted) console.log(`Counterweight is at ${address} (Ctrl-C stops it)`);
  await stopped;
  await close(server);
}

// Misdirected Request: this server does not answer under that name.
function refuse(request, response) {
  response.writeHead(421, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(
    "Counterweight is not served under this name. Whoever serves it adds the name to ALLOWED_HOSTS.\n",
  );
  request.resume();
}

// Loads what a first visitor would otherwise wait for. What it says is that page's business.
async function firstAnswer(address) {
  await new Promise((resolve) =>
    get(address, { agent: false }, (response) => response.resume().on("close", resolve)).on("error", resolve),
  );
}

async function close(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(patience);
}
