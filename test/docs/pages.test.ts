/** The pages: each is found, each link leads somewhere, and what a script writes is what stands there. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import sidebar from "../../docs/.vitepress/sidebar.json";
import { CognitoErrorCode } from "../../src/graphql/errors/cognitoErrors";
import { documentPaths, generatedPages, llmsIndex, root, summaryOf, writtenBy } from "../../tools/docs/pages";
import { requestErrors } from "../../tools/docs/requestErrors";
import { anchorsOf, type Link, linksOf, paths, read } from "./documents";

const links = paths.flatMap(linksOf);
const isRelative = ({ target }: Link) => !/^[a-z]+:/.test(target);
/** The home page has every page in its own way. */
const listed = documentPaths().filter((path) => path !== "docs/index.md");

describe("links", () => {
  test("lead to files and headings that exist", () => {
    const dead = links.filter(isRelative).filter(({ page, target }) => {
      const [file, anchor] = target.split("#") as [string, string?];
      const path = file === "" ? page : relative(root, join(root, dirname(page), file));
      if (!existsSync(join(root, path))) return true;
      return anchor !== undefined && !anchorsOf(path).includes(anchor);
    });
    expect(dead).toEqual([]);
    expect(links.filter(isRelative).length).toBeGreaterThan(120);
    expect(links.filter(({ target }) => target.includes("#")).length).toBeGreaterThan(20);
  });

  test("of the site's pages stay on the site", () => {
    const leaving = links
      .filter(({ page }) => page.startsWith("docs/"))
      .filter(isRelative)
      .filter(
        ({ page, target }) => !join(dirname(page), target).startsWith("docs/") && !target.startsWith("#"),
      );
    expect(leaving).toEqual([]);
  });

  test("to other hosts use https", () => {
    const outside = links.filter((link) => !isRelative(link));
    expect(outside.filter(({ target }) => !target.startsWith("https://"))).toEqual([]);
    expect(outside).not.toEqual([]);
  });
});

describe("every page", () => {
  test("is in the sidebar once, and the sidebar has no other", () => {
    const inSidebar = sidebar.flatMap(({ pages }) => pages.map((page) => `docs/${page}.md`));
    expect([...inSidebar].sort()).toEqual(listed);
    expect(listed.length).toBeGreaterThan(30);
  });

  test("is in llms.txt once with its first sentence, and llms.txt is what the script writes", () => {
    const text = read("llms.txt");
    const entries = [...text.matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gm)].map(([, ...entry]) => entry);
    const expected = listed.map((path) => {
      const { title, sentence } = summaryOf(path);
      return [title, path, sentence];
    });
    expect(entries.sort()).toEqual(expected.sort());
    expect(text).toBe(llmsIndex());
  });

  test("is linked from the home page or from a page that is", () => {
    const reached = new Set(["docs/index.md"]);
    for (const page of reached)
      for (const { target } of linksOf(page).filter(isRelative)) {
        const path = join(dirname(page), target.split("#")[0]!);
        if (listed.includes(path)) reached.add(path);
      }
    expect(listed.filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe("generated pages", () => {
  const generated = generatedPages();

  test.each(Object.entries(generated))("%s is what `npm run docs:generate` writes", (path, text) => {
    expect(read(path)).toBe(text);
  });

  test("say so in their first line, and no other page does", () => {
    const marked = documentPaths().filter((path) => read(path).startsWith(writtenBy));
    expect(marked).toEqual(Object.keys(generated).sort());
    expect(marked.length).toBeGreaterThan(4);
  });

  test("have every code of GraphQL errors that the source throws, and no other", () => {
    const thrown = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !/^(embedded|codegen|model)\b/.test(path))
      .flatMap((path) => [
        ...read(join("src", path)).matchAll(
          /(?:\bcode: |\bAccessError\(\s*|\btooDeep\(|\btypeof code = |[:=] \[\s*|^ {2}\| )"([A-Z]+(?:_[A-Z]+)+|[A-Z]{9,})"(?!,\s*\/)/gm,
        ),
      ])
      .map(([, code]) => code!)
      // Codes of results are quoted there, too.
      .filter((code) => !(code in CognitoErrorCode) || code in requestErrors);
    expect(thrown.length).toBeGreaterThan(30);
    const codes = new Set([...thrown, ...Object.values(ApolloServerErrorCode)]);
    expect([...codes].sort()).toEqual(Object.keys(requestErrors).sort());
  });
});

test("README.md and SECURITY.md are short", () => {
  const lines = (path: string) => read(path).trimEnd().split("\n").length;
  expect(lines("README.md")).toBeLessThanOrEqual(150);
  expect(lines("SECURITY.md")).toBeLessThanOrEqual(40);
});

test("no document offers a package that is not published", () => {
  expect(paths.filter((path) => /npx (--yes |-y )?cognito-graphql-gateway/.test(read(path)))).toEqual([]);
});

test("a path of the sources in a page is one that exists", () => {
  const paths = [...documentPaths(), "README.md", "CONTRIBUTING.md", "SECURITY.md"].flatMap((page) =>
    [...read(page).matchAll(/`((?:src|test|tools)\/[\w./-]+)`/g)].map(([, path]) => [page, path!]),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter(([, path]) => !existsSync(join(root, path!)))).toEqual([]);
});
