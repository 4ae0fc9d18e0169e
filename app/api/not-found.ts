/** What an address answers where there is nothing: a sentence. */
export function notFound(): Response {
  return new Response("Check the address: there is nothing here.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
