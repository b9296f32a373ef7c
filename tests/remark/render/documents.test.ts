// What a document says about its citations counts in the command and the plugin alike.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { tmpdir } from "node:os";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Point, Position } from "unist";
import { VFile } from "vfile";
import { afterAll, describe, expect, test } from "vitest";
import { renderFile } from "../../../src/cli/render.ts";
import remarkApparatus, { type ApparatusOptions } from "../../../src/remark/remark-apparatus.ts";
import { writeHtml } from "../../../src/write-html.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const folder = mkdtempSync(join(tmpdir(), "apparatus-documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** From the command: its HTML, and its messages. */
async function byCommand(path: string): Promise<[html: string, messages: string]> {
  const written = (to: string): string => join(folder, `out.${to}`);
  await renderFile(path, { bibliography: [], to: "html", output: written("html") });
  await renderFile(path, { bibliography: [], to: "json", output: written("json") });
  const { messages } = JSON.parse(readFileSync(written("json"), "utf8")) as {
    messages: { line: number | null; column: number | null; ruleId: string; reason: string }[];
  };
  const lines = messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.reason}\n`);
  return [readFileSync(written("html"), "utf8"), lines.join("")];
}

function byPlugin(file: VFile, options?: ApparatusOptions): [html: string, messages: string] {
  const processor = unified().use(remarkParse).use(remarkApparatus, options);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const html = writeHtml(toHast(tree, { clobberPrefix: "" }) as HastRoot);
  const lines = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}\n`,
  );
  return [`${html}\n`, lines.join("")];
}

function at(start: number, end: number): Position {
  const point = (offset: number): Point => ({ line: 1, column: 1, offset });
  return { start: point(start), end: point(end) };
}

function documentAt(path: string): VFile {
  return new VFile({ path, value: readFileSync(path, "utf8") });
}

test.each(readdirSync(fixtures))("%s", async (name) => {
  const path = join(fixtures, name, "paper.md");
  const [html, messages] = await byCommand(path);
  await expect(html).toMatchFileSnapshot(join(fixtures, name, "output.html"));
  await expect(messages).toMatchFileSnapshot(join(fixtures, name, "messages.txt"));
  expect(byPlugin(documentAt(path))).toEqual([html, messages]);
});

describe("the plugin", () => {
  const path = join(fixtures, "lists-by-topic", "paper.md");
  const html = readFileSync(join(fixtures, "lists-by-topic", "output.html"), "utf8");

  test("reads front matter that the host has taken away", () => {
    const [, yaml = "", text = ""] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(String(documentAt(path))) ?? [];
    expect(yaml).toContain("bibliography");
    const matter = {
      bibliography: { texts: "refs.bib", software: "tools.bib" },
      references: [
        {
          ...{ id: "own", type: "book", title: "One of neither", issued: 1999 },
          author: [{ family: "Doe", given: "Jo" }],
        },
      ],
    };
    for (const data of [{ matter }, { frontMatter: matter }, { astro: { frontmatter: matter } }]) {
      expect(byPlugin(new VFile({ path, value: text, data }))[0].trim()).toBe(html.trim());
    }
  });

  test("leaves front matter to a syntax for it", () => {
    const file = documentAt(path);
    // As `remark-frontmatter` reads it.
    const yaml = { type: "yaml" as const, value: "", position: at(0, 20) };
    const processor = unified()
      .use(remarkParse)
      .use(() => (tree: Root) => void tree.children.unshift(yaml))
      .use(remarkApparatus);
    const tree = processor.runSync(processor.parse(file), file) as Root;
    expect(tree.children[0]?.type).toBe("yaml");
    expect(writeHtml(toHast(tree, { clobberPrefix: "" }) as HastRoot).trim()).toBe(html.trim());
  });

  test("uses the libraries and topics of its options for documents that name none", () => {
    const beside = (name: string): string => join(fixtures, "lists-by-topic", name);
    const value = "Of [@gauge] and [@glass].\n\n::: {#refs-software}\n:::\n";
    const bibliography = { texts: beside("refs.bib"), software: [beside("tools.bib")] };
    const [out, messages] = byPlugin(new VFile({ path, value }), { bibliography });
    expect(messages).toBe("");
    expect(out).toMatch(/id="refs-software".*ref-gauge.*id="refs".*ref-glass/s);
  });

  test("reads no file that a document names, if told not to", () => {
    const [out] = byPlugin(documentAt(path), { frontMatter: false });
    expect(out).not.toContain("ref-gauge");
  });

  test("leaves words between two rules", () => {
    const [out] = byPlugin(new VFile("---\nWords.\n\n---\n\nOthers."));
    expect(out).toContain("Words.");
  });
});

test("a plugin may change the list, or put another in its place", () => {
  const path = join(fixtures, "references-beside-library", "paper.md");
  const file = new VFile({ path, value: readFileSync(path) });
  const processor = unified().use(remarkParse).use(remarkApparatus);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const data = tree.children.at(-1)?.data;
  const children = data?.hChildren ?? [];
  expect(children.length).toBeGreaterThan(0);
  children.push({ type: "text", value: "more" });
  expect(writeHtml(toHast(tree) as HastRoot)).toContain("more");
  Object.assign(data ?? {}, { hChildren: [{ type: "text", value: "other" }] });
  expect(writeHtml(toHast(tree) as HastRoot)).toMatch(/>other<\/section>/);
});
