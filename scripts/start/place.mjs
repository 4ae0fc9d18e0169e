import { createServer } from "node:http";
import { Failure } from "./failure.mjs";

const LAST_PORT = 65_535;
const EVERYWHERE = ["0.0.0.0", "::"];

/** Where to serve, from HOST and PORT. Port 0 stands for any that is free. */
export function placeFrom({ HOST, PORT }) {
  const host = HOST?.trim() || "127.0.0.1";
  const port = PORT?.trim() || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > LAST_PORT) {
    throw new Failure(`Set PORT to a whole number from 1 to ${LAST_PORT}: it is "${port}".`);
  }
  return { host, port: Number(port) };
}

/** The address a person opens. A server that listens everywhere is opened on this machine. */
export function addressOf({ host, port }) {
  const reachable = EVERYWHERE.includes(host) ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/** Throws a Failure where nobody could listen at the place. */
export async function checkFree(place) {
  const server = createServer();
  await listen(server, place);
  await new Promise((resolve) => server.close(resolve));
}

/** Listens at the place and gives it with its port. */
export async function listen(server, { host, port }) {
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(refusal(error, { host, port })));
    server.listen(port, host, resolve);
  });
  return { host, port: server.address().port };
}

function refusal(error, { host, port }) {
  switch (error.code) {
    case "EADDRINUSE":
      return new Failure(
        `Port ${port} on ${host} is taken: stop what uses it, or choose another, as in PORT=${port === LAST_PORT ? port - 1 : port + 1} npm start.`,
      );
    case "EACCES":
      return new Failure(
        `Port ${port} is not for every user to open: choose one from 1024 on, as in PORT=3000 npm start.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return new Failure(
        `Set HOST to an address of this machine, as in HOST=127.0.0.1 npm start: it is "${host}".`,
      );
    default:
      return error;
  }
}
