// Plain JavaScript, because the server asks this before anything is compiled.

/**
 * Whether the host a request asks for is one of ours: an address in numbers, this machine by its name, or one of
 * `names`. A page whose name was pointed at this machine after it had been loaded (DNS rebinding) asks for its own
 * name, and a browser would take its requests for our own; an address in numbers can't be pointed elsewhere.
 *
 * @param {string | null | undefined} host as the request's header has it, with its port
 * @param {readonly string[]} names
 * @returns {boolean}
 */
export function isOwnHost(host, names) {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const isAddress = hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname);
  return isAddress || hostname === "localhost" || names.includes(hostname);
}

/**
 * The names this program is served under: that of HOST, and those in ALLOWED_HOSTS, separated by commas.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]}
 */
export function ownNames({ HOST = "", ALLOWED_HOSTS = "" }) {
  const names = [HOST, ...ALLOWED_HOSTS.split(",")].map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== "");
}
