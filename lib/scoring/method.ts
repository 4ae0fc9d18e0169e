/** The version of the scoring method. Whoever changes any number raises it, with docs/method.md and the fixtures. */
export const METHOD_VERSION = "1.1.0";
