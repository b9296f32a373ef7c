import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  assumptions,
  cellError,
  centerStart,
  charset,
  clientScript,
  fixedViewport,
  footerElement,
  generator,
  headEnd,
  headerElement,
  headingLinkClass,
  htmlStart,
  mainEnd,
  mainId,
  ownClient,
  ownFolder,
  pageTitle,
  preloadLinks,
  type Assumption,
} from "../../src/pages/host/assumptions.ts";
import { frameworkCommand } from "../../src/pages/host/framework-command.ts";

/** A notebook of Framework alone, with the hooks that we use; they record what they were given. */
const config = `
let calls = 0;
const asked = [];
const part = (name) => ({ path }) => (asked.push(name + " " + path), "<a href='/plain'>" + name + "</a>");
export default {
  root: "pages", output: "out", style: null, globalStylesheets: [], pages: [],
  sidebar: false, toc: false, pager: false, search: false, linkify: false,
  dynamicPaths: () => ["/kinds/one"],
  markdownIt(md) {
    const parse = md.parse.bind(md);
    md.parse = (text, env) => {
      asked.push("parse " + env.path);
      const tokens = parse(text, env);
      for (const token of tokens) {
        if (token.type !== "html_block") continue;
        token.content = '<h2 id="ours">Ours</h2><p>\${not} read ' + JSON.stringify(env.params ?? {}) +
          " " + ++calls + '</p><a rel="external" href="/plain%2C.csv">file</a><i data-asked="' + asked.join(",") + '"></i>';
      }
      return tokens;
    };
    return md;
  },
  head: part("head"), header: part("header"), footer: part("footer"),
};
`;

const pages: Readonly<Record<string, string>> = {
  "index.md": "# Title\n\n<!-- ours -->\n\n[Other](/kinds/one)\n",
  "plain.md": "# Plain\n\n## A heading\n",
  "kinds/[kind].md": "<!-- ours -->\n",
  "live.md": "# Live\n\n```js\ndisplay(1);\n```\n",
  "broken.md": "# Broken\n\n```js\nconst = 1;\n```\n",
};

const root = mkdtempSync(join(tmpdir(), "apparatus-framework-"));
const built = (path: string): string => readFileSync(join(root, "out", `${path}.html`), "utf8");

beforeAll(() => {
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, "pages", path)), { recursive: true });
    writeFileSync(join(root, "pages", path), text);
  }
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "observablehq.config.js"), config);
  const { command, args, env } = frameworkCommand(["build"]);
  spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** One test of each assumption. */
const checks: Readonly<Record<Assumption, () => void | Promise<void>>> = {
  command: () => expect(existsSync(frameworkCommand([]).args.at(-1)!)).toBe(true),
  output: () => expect(built("index")).toContain("Title"),
  paths: () => expect(built("kinds/one")).toContain("Ours"),
  parsing: () => expect(built("kinds/one")).toContain('{"kind":"one"}'),
  blocks: () => expect(built("kinds/one")).toContain("${not} read"),
  parts: () => {
    // What one page records is read on a later one: the parts of a page come after its parsing.
    const asked = /data-asked="([^"]*)"/.exec(lastWritten())?.[1]?.split(",") ?? [];
    const path = asked[0]!.split(" ")[1];
    expect(
      asked
        .filter((call) => call.endsWith(` ${path}`))
        .slice(0, 4)
        .sort(),
    ).toEqual(["footer", "head", "header", "parse"].map((name) => `${name} ${path}`));
    expect(asked[0]).toBe(`parse ${path}`);
  },
  root: () => expect(built("plain").split(htmlStart)).toHaveLength(2),
  charset: () => expect(built("plain")).toContain(`<head>\n${charset}`),
  viewport: () => expect(built("plain")).toContain(fixedViewport),
  generator: () => expect(built("plain")).toMatch(generator),
  title: () => expect(pageTitle.exec(built("plain"))?.[1]).toBe("Plain"),
  scripts: () => {
    const head = built("plain").split("</head>")[0]!;
    expect(built("plain")).toMatch(clientScript);
    expect(head + built("plain").slice(head.length)).toContain(headEnd);
  },
  preloads: () => {
    const without = built("plain").replace(clientScript, "").replace(preloadLinks, "");
    expect(without).not.toContain(ownFolder);
  },
  frame: () => {
    const page = built("plain");
    const places = [
      centerStart,
      headerElement('<a href="./plain">header</a>'),
      `<main id="${mainId}"`,
      mainEnd,
      footerElement('<a href="./plain">footer</a>'),
    ].map((piece) => page.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  },
  headings: () =>
    expect(built("plain")).toContain(
      `<h2 id="a-heading" tabindex="-1"><a class="${headingLinkClass}" href="#a-heading">A heading</a></h2>`,
    ),
  links: () => expect(built("kinds/one")).toContain('<a href="../plain">header</a>'),
  external: () => expect(built("kinds/one")).toContain('href="/plain%2C.csv"'),
  errors: () => expect(cellError.exec(built("broken"))?.[1]).toMatch(/^SyntaxError/),
  live: () => {
    expect(built("live")).toContain(`/${ownFolder}/`);
    expect(built("live")).not.toMatch(clientScript);
  },
  preview: () =>
    inPreview(async (site) => expect((await fetch(site + ownClient)).status).toBe(200)),
  touching: () =>
    inPreview(async (site) => {
      const page = await (await fetch(`${site}/`)).text();
      const hash = /open\(\{"?hash"?:\s*"([^"]+)"/.exec(page)?.[1];
      const socket = openSocket(`${site.replace("http", "ws")}/_observablehq`);
      const told = new Promise<string>((resolve, reject) => {
        socket.on("error", reject);
        socket.on("open", () => socket.send(JSON.stringify({ type: "hello", path: "/", hash })));
        socket.on("message", (data) => {
          const { type } = JSON.parse(String(data)) as { type: string };
          const now = new Date();
          if (type === "welcome") utimesSync(join(root, "pages", "index.md"), now, now);
          else resolve(type);
        });
      });
      expect(["update", "reload"]).toContain(await told);
      socket.close();
    }),
};

const named = (Object.keys(assumptions) as Assumption[]).map(
  (name) => [name, assumptions[name]] as const,
);

test.each(named)("we assume of Framework, %s: %s", (name) => checks[name](), 60_000);

function lastWritten(): string {
  const withCalls = ["index", "kinds/one"].map(built);
  return withCalls.sort((a, b) => b.length - a.length)[0]!;
}

async function inPreview(act: (site: string) => Promise<void>): Promise<void> {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
  const options = ["--no-open", "--host", "127.0.0.1", "--port", String(port)];
  const { command, args, env } = frameworkCommand(["preview", ...options]);
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(child.stdout, "data");
    await act(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

interface Socket {
  on(event: string, listener: (data: unknown) => void): void;
  send(text: string): void;
  close(): void;
}

/** The socket library that comes with Framework. */
function openSocket(address: string): Socket {
  const require = createRequire(import.meta.url);
  const ofFramework = createRequire(require.resolve("@observablehq/framework/package.json"));
  const { WebSocket } = ofFramework("ws") as { WebSocket: new (address: string) => Socket };
  return new WebSocket(address);
}
