import { readFileSync } from "node:fs";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import { pathToFileURL } from "node:url";
import { formatEntry, formatNote } from "../../src/citations/format-entry.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { figureFormats } from "../../src/figures/data/figure-formats.ts";
import { figuresWriters } from "../../src/figures/data/figures-writers.ts";
import { exportBiblatex } from "../../src/library/export-biblatex.ts";
import { formats } from "../../src/library/export-formats.ts";
import { hover } from "../../src/lsp/answers/hover.ts";
import { resolveKey } from "../../src/lsp/completion/complete-keys.ts";
import { Desk } from "../../src/lsp/desk.ts";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { styledWork } from "../../src/pages/components/parts/styled-work.ts";
import type { PageContext } from "../../src/pages/components/parts/page.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import remarkApparatus from "../../src/remark/remark-apparatus.ts";
import { renderFormats } from "../../src/remark/render/render-formats.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { toString } from "hast-util-to-string";
import type { Told } from "./forms.ts";

/**
 * What commands, editors, plugins and the citing tool say about works and figures; formats are listed from the
 * code.
 */
export function formsElsewhere(notebook: Notebook, keys: readonly string[]): Told[] {
  return [
    ...keys.flatMap((key) => ofWork(notebook, key)),
    ...ofFigures(notebook),
    ...inEditor(notebook, keys),
  ];
}

function ofWork(notebook: Notebook, key: string): Told[] {
  const { library, settings } = notebook;
  const work = library.get(key)!;
  const told = (form: string, text: string): Told => ({ form, path: `${form} ${key}`, text });
  const paper = `See [these words](@${key} "inferred: the paper names no source") and [@${key}].\n`;
  const styles = settings.styles.flatMap((name) => loadStyle(name) ?? []);
  const styled = styledWork(work, { notebook, link: String } as unknown as PageContext);
  return [
    ...formats.map(({ id, write }) => told(`export --to ${id}`, plain(write([work], library)))),
    told("export --to biblatex, our own", plain(exportBiblatex([work], library))),
    ...styles.flatMap((style) =>
      renderFormats
        .filter((to) => to !== "mdast" || style === styles[0])
        .map((to) => {
          const file = new VFile({ path: "paper.md", value: paper });
          return told(`render --to ${to}`, textOf(render(file, { library, style, to })));
        }),
    ),
    told("remark-apparatus", inPlugin(paper, notebook)),
    ...styles.flatMap((style) => {
      const request = { ...styled, style, loadLocale: () => undefined };
      // In a style without notes, the text gives an author and a year, which lead to the list.
      const note = style.kind === "note" ? [formatNote(request, {})] : [];
      return [formatEntry(request), ...note].map((content) =>
        told("cite, copied", `${key}: ${toString({ type: "root", children: content })}`),
      );
    }),
  ].map((one) => ({ ...one, text: `${key}, in this form:\n${one.text}` }));
}

function inPlugin(paper: string, { root, settings }: Notebook): string {
  const bibliography = `${root}/references.bib`;
  const file = unified()
    .use(remarkParse)
    .use(remarkApparatus, { bibliography, style: settings.style })
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(paper);
  return textOf(String(file));
}

function ofFigures({ sources, settings }: Notebook): Told[] {
  const all = sources.flatMap(({ figures }) => figures);
  return figureFormats.map((to) => ({
    form: `figures --to ${to}`,
    path: `figures --to ${to}`,
    text: figuresWriters[to](all, wordsFor(settings).charts, "figures.csv"),
  }));
}

/** What an editor shows beside a key or an id, and what it offers. */
function inEditor({ root, library, sources }: Notebook, keys: readonly string[]): Told[] {
  const desk = new Desk(root);
  const told: Told[] = keys.flatMap((key) => {
    const { documentation } = resolveKey(desk, { label: key, data: { key } });
    const text = typeof documentation === "object" ? documentation.value : "";
    return [
      { form: "editor: completion", path: library.origin(key)?.file ?? "", text: bare(text) },
    ];
  });
  for (const { id } of sources) {
    const path = `sources/${id}.md`;
    const text = readFileSync(`${root}/${path}`, "utf8");
    desk.take(pathToFileURL(`${root}/${path}`).href);
    for (const { index } of text.matchAll(
      /(?<=@)[a-z]|(?<=\{#)[a-z]|(?<=^ {2})[a-z-]+(?=:\n {4})/gm,
    )) {
      const shown = hover(desk, path, index)?.contents;
      if (typeof shown !== "object" || !("value" in shown)) continue;
      told.push({ form: "editor: hover", path: `${path}:${index}`, text: bare(shown.value) });
    }
  }
  return told;
}

/** Markdown without its escapes. */
function bare(markdown: string): string {
  return markdown.replace(/\\(.)/g, "$1");
}

function plain(text: string): string {
  return text.replace(/@(\w+)\{/g, "@$1 ").replace(/[{}]/g, "");
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "");
}
