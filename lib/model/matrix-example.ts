// Apart from what reads it, so that a form can offer it without the schemas.

/** A matrix as it is typed: what a form offers to begin with. */
export const MATRIX_EXAMPLE = `title: Our matrix
likelihood %: 0 5 20 50 80 100
severity hp: 0 1 3 10 30 100
2 3 4 4 4
2 2 3 4 4
1 2 3 3 4
1 1 2 3 3
1 1 2 2 3`;
