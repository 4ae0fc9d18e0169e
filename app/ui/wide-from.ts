/** From this width on a drawing is wide, in CSS pixels. The class of its box (Measured) says the same. */
export const WIDE_FROM = 600;
