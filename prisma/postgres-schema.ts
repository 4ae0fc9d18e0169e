/** The PostgreSQL schema: the SQLite one under another provider, its client beside the other. Throws if it can't be made. */
export function postgresSchema(sqlite: string): string {
  const note = "// Derived from ../schema.prisma by npm run db:derive: edit that one.\n\n";
  const edits = [
    ['provider = "sqlite"', 'provider = "postgresql"'],
    ['"./generated/sqlite"', '"../generated/postgres"'],
  ] as const;
  const body = sqlite.replace(/^(?:\/\/.*\n)+\n*/, "");
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`postgresSchema: expected ${from} once in the SQLite schema`);
    return text.replace(from, to);
  }, note + body);
}
