/** One origin for the pages and the API, as in production, because the session's cookies belong to this host only. */
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const { GATEWAY_URL = "http://127.0.0.1:4000" } = loadEnv(mode, import.meta.dirname, "GATEWAY_");
  // Keeps the browser's Host, so that the gateway recognizes its own pages; Vite's short form would change it.
  const proxy = { "/graphql": { target: GATEWAY_URL, changeOrigin: false } };
  return {
    plugins: [react()],
    server: { proxy },
    preview: { proxy },
    // Needed only because the package is linked; Vite prebundles a package from a registry automatically.
    optimizeDeps: { include: ["cognito-graphql-gateway/client"] },
  };
});
