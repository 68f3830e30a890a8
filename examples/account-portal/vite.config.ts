/** One origin for the pages and the API, as in production: the session's cookies are of this host alone. */
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const { GATEWAY_URL = "http://127.0.0.1:4000" } = loadEnv(mode, import.meta.dirname, "GATEWAY_");
  // The browser's Host goes along, so that the gateway knows its own pages: Vite's short form would change it.
  const proxy = { "/graphql": { target: GATEWAY_URL, changeOrigin: false } };
  return {
    plugins: [react()],
    server: { proxy },
    preview: { proxy },
    // Only because the package is linked here: one from a registry is prepared without being named.
    optimizeDeps: { include: ["cognito-graphql-gateway/client"] },
  };
});
