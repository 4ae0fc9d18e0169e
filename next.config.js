/** @type {import('next').NextConfig} */
export default {
  // Native and WebAssembly modules are loaded by Node, not bundled.
  serverExternalPackages: ["better-sqlite3", "@prisma/client", "@prisma/adapter-better-sqlite3", "@prisma/adapter-pg"],
  // No picture is resized on the server, so no image library runs.
  images: { unoptimized: true },
  poweredByHeader: false,
};
