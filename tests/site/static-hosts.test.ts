import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageLinks, type PageLinks } from "../../src/pages/files/page-links.ts";
import { apparatus, sound, writeFolder } from "../cli/run.ts";
import { notebookFrom } from "./notebook-from.ts";
import { staticHosts, type StaticHost } from "./static-hosts.ts";

const note = `# A note

It is said in [@river], in [the letter](../sources/letter), on [the list](/works/) and in
[its figures](../figures/letter/sheep#cite). ![A hill](hill.png).
There are [a table](./table.csv), [a paper](papers/a%20paper.pdf) and <a href="../top.txt">a text</a>.

<figure><img src="/figures/letter/sheep.svg" alt="Sheep"></figure>

Or <img src="../figures/letter/sheep.png" alt="Sheep">, and <a href="/library.bib" download>all works</a>.

\`\`\`js
display(await FileAttachment("table.csv").text())
\`\`\`
`;

const modes = ["clean", "files"] as const;
const roots = ["https://letters.example/", "https://letters.example/of/sheep/"];
const sites = new Map<string, Site>();
const folders: string[] = [];

beforeAll(() => {
  for (const links of modes) {
    for (const url of roots) sites.set(`${links} ${url}`, build(links, url));
  }
}, 240_000);
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const cases = staticHosts.flatMap((host) =>
  modes
    .filter((links) => links === "files" || host.findsPages)
    .flatMap((links) => roots.map((url) => ({ host, links, url, name: host.name }))),
);

describe.each(cases)("$name, $links, at $url", ({ host, links, url }) => {
  test("each link of each page leads to its file and its place", () => {
    const { visited, dead } = crawl(host, siteOf(links, url), url);
    expect(dead).toEqual([]);
    for (const path of ["works/river", "sources/letter", "notes/note", "figures/letter/sheep"]) {
      expect(visited).toContain(`${path}.html`);
    }
    for (const file of ["notes/table.csv", "notes/papers/a paper.pdf", "top.txt"])
      expect(visited).toContain(file);
    expect(siteOf(links, url).files).not.toContain("notes/not-linked.txt");
  });

  test("full addresses exist: those of the site map and of the pages themselves", () => {
    const site = siteOf(links, url);
    const map = readFileSync(join(site.folder, "sitemap.xml"), "utf8");
    const listed = Array.from(map.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = ""]) => address);
    expect(listed.length).toBeGreaterThan(5);
    for (const address of listed) expect(ask(host, site, url, address)?.file).toMatch(/\.html$/);
    const page = readFileSync(join(site.folder, "works/river.html"), "utf8");
    const [, canonical = ""] = /<link rel="canonical" href="([^"]+)"/.exec(page) ?? [];
    expect(ask(host, site, url, canonical)?.file).toBe("works/river.html");
  });
});

interface Site {
  folder: string;
  files: ReadonlySet<string>;
  pages: Map<string, PageLinks>;
}

function siteOf(links: string, url: string): Site {
  return sites.get(`${links} ${url}`)!;
}

function build(links: string, url: string): Site {
  const settings = { title: "A small notebook", links, url };
  const content = writeFolder({
    ...sound,
    "package.json": JSON.stringify({ type: "module", apparatus: settings }),
    "src/pages/notes/note.md": note,
    "src/pages/notes/table.csv": "a,b\n1,2\n",
    "src/pages/notes/hill.png": "not a real picture",
    "src/pages/notes/papers/a paper.pdf": "not a real paper",
    "src/pages/notes/not-linked.txt": "a draft",
    "src/pages/top.txt": "a text",
  });
  const folder = notebookFrom(content);
  folders.push(content, folder);
  const { status, stdout, stderr } = apparatus(folder, ["build", "--check-links"]);
  expect(status, stderr + stdout).toBe(0);
  const dist = join(folder, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll("\\", "/"));
  return { folder: dist, files: new Set(files), pages: new Map() };
}

/** What a host finally serves for an address, and where; `undefined` if it is elsewhere or missing. */
function ask(
  host: StaticHost,
  { files }: Site,
  root: string,
  address: string,
): { file: string; at: URL } | undefined {
  let at = new URL(address);
  for (let hop = 0; hop < 4; hop++) {
    const path = decodeURIComponent(at.pathname);
    const base = new URL(root).pathname;
    if (!path.startsWith(base)) return undefined;
    const { file, location } = host.answer(path.slice(base.length), files);
    if (file !== undefined) return { file, at };
    if (location === undefined) return undefined;
    at = new URL(encodeURI(base + location) + at.search + at.hash, at);
  }
  return undefined;
}

/** Follow all links from the home page, as a browser resolves them. */
function crawl(
  host: StaticHost,
  site: Site,
  root: string,
): { visited: Set<string>; dead: string[] } {
  const visited = new Set<string>();
  const dead: string[] = [];
  const queue = [{ from: "", address: root }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { from, address } = next;
    const answer = ask(host, site, root, address);
    if (!answer) {
      dead.push(`${from}: ${address}`);
      continue;
    }
    const { file, at } = answer;
    if (!file.endsWith(".html")) {
      visited.add(file);
      continue;
    }
    const page = site.pages.get(file) ?? pageLinks(readFileSync(join(site.folder, file), "utf8"));
    site.pages.set(file, page);
    const id = decodeURIComponent(new URL(address).hash.slice(1)).replace(/:~:.*$/s, "");
    if (id !== "" && !page.ids.has(id)) dead.push(`${from}: ${address} has no such place`);
    if (visited.has(file)) continue;
    visited.add(file);
    for (const link of page.links) {
      const to = new URL(link, new URL(page.base ?? "", at));
      if (to.origin === at.origin) queue.push({ from: file, address: to.href });
    }
  }
  return { visited, dead };
}
