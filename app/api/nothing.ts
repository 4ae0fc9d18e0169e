import * as z from "zod";

/** The body of a write that needs no more than its address. */
export const nothing = z.strictObject({}, "Send an empty object");
