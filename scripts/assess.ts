import { writeFileSync } from "node:fs";
import { readOrder } from "../lib/command/order";
import { documentText, resultDocument } from "../lib/command/result-document";
import { codeOf, complain } from "./complain";
import { readFile } from "./read-file";

// Shorter runs say nothing while they work.
const PATIENCE_MS = 1000;

await main();

async function main(): Promise<void> {
  const order = readOrder(process.argv.slice(2));
  if (!order.ok) return complain(order.issues);
  const file = await readFile(order.value.file);
  if (!file.ok) return complain(file.issues);
  const document = resultDocument(file.value, order.value, progress());
  if (!document.ok) return complain(document.issues);
  write(documentText(document.value), order.value.out);
}

function write(text: string, out: string | null): void {
  if (out === null) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    complain([{ path: ["--out"], message: `Name a file that can be written (${codeOf(error)})` }]);
  }
}

function progress(): (scenario: string, share: number) => void {
  const start = performance.now();
  let said = start;
  return (scenario, share) => {
    const now = performance.now();
    if (now - start < PATIENCE_MS || now - said < PATIENCE_MS) return;
    said = now;
    console.error(`${scenario}: ${Math.round(share * 100)} %`);
  };
}
