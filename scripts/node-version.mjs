// Read by every Node that knows modules: an old one gets a sentence here, and no syntax error from what comes after.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Counterweight needs Node 20.19 or newer, and this is ${process.versions.node}: see https://nodejs.org.`,
  );
  process.exit(1);
}
