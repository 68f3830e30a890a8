import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const sidebar = JSON.parse(read("sidebar.json"));
const titleOf = (page) => read(`../${page}.md`).match(/^# (.+)$/m)[1];

export default defineConfig({
  lang: "en-US",
  title: "Cognito GraphQL gateway",
  description: JSON.parse(read("../../package.json")).description,
  // No request for an icon that is not there.
  head: [["link", { rel: "icon", href: "data:," }]],
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Configuration", link: "/configuration" },
      { text: "Errors", link: "/errors" },
      { text: "Security", link: "/security/overview" },
    ],
    sidebar: sidebar.map(({ text, pages }) => ({
      text,
      items: pages.map((page) => ({ text: titleOf(page), link: `/${page}` })),
    })),
  },
});
