/** The database can't be used as it is. The message is one sentence for a person: what it is about, what is needed. */
export class DatabaseUnusable extends Error {
  override name = "DatabaseUnusable";
}
