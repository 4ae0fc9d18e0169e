const isError = ({ node }) => node.type === "NewExpression" && node.callee.name === "RangeError";

/** Leaves the words of an error alone: that it is thrown, and of which class, is what tests hold. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "messages",
    value: { shouldIgnore: (path) => (isError(path) ? "the words of an error" : undefined) },
  },
];
