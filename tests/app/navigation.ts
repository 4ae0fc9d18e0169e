import { vi } from "vitest";

/**
 * Next's router as pages ask for it, which exists only where Next itself runs. One for all files, since those of a worker
 * share the modules that ask for it; setup-dom.ts puts it in place.
 */
export const navigation = { push: vi.fn(), refresh: vi.fn() };
