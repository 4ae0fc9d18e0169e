import * as z from "zod";

/** How firm the ground of a judgement is. It stands apart from likelihood and never changes a number (method 1.6). */
export const confidence = z.enum(["low", "moderate", "high"], "Choose low, moderate or high");
