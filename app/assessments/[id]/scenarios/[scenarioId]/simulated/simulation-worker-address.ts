/** Where the built program has the worker that simulates; empty in development, where the bundler keeps it fresh. */
export const SIMULATION_WORKER = process.env.SIMULATION_WORKER ?? "";
