import type { MalformedFile } from "./malformed-file";
import { MALFORMED_JSON } from "./malformed-json";
import { MALFORMED_TABLES } from "./malformed-tables";
import { MALFORMED_WORKBOOKS } from "./malformed-workbooks";

/** Every file that must be refused, made anew where it is asked for: some are megabytes, and what they unpack to more. */
export const MALFORMED_FILES: MalformedFile[] = [
  ...MALFORMED_JSON,
  ...MALFORMED_TABLES,
  ...MALFORMED_WORKBOOKS,
];
