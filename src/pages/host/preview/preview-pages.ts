import { createHash } from "node:crypto";
import { relative } from "node:path";
import { h } from "hastscript";
import { isOfSystem } from "../../../fault.ts";
import type { CheckMessage } from "../../../notebook/check-message.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { whyNot } from "../../../replace-file.ts";
import { notFoundAddress, type PageAddress } from "../../addresses.ts";
import { html } from "../../components/parts/html.ts";
import type { SiteAssets } from "../../files/site-assets.ts";
import { mainId } from "../assumptions.ts";
import { currentNotebook } from "../current-notebook.ts";
import { fillPage } from "../fill-page.ts";
import { finishPage } from "../finish-page.ts";
import { writtenLanguage } from "../written-language.ts";
import type { FrameworkServer } from "./framework-server.ts";
import { pageNotice } from "./page-notice.tsx";
import { pageRoutes, pathAsked } from "./page-routes.ts";
import { PageShells } from "./page-shells.ts";
import type { PreviewChecks } from "./preview-checks.ts";

/** A page up to its content, the content, and the rest. */
const mainParts = new RegExp(`^([^]*?<main\\b[^>]*id="${mainId}"[^>]*>)([^]*)(</main>[^]*)$`);

/** A page as served. */
export interface ServedPage {
  status: 200 | 404;
  html: string;
  /** A digest of its content: an open page with a different one is out of date. */
  tag: string;
  /** Whether it has Framework’s own script, which follows changes to the page’s own file. */
  isLive: boolean;
}

/**
 * The pages of the preview. A page of our kinds is made here, as in the build; an authored page comes from
 * Framework. A page that cannot be made says why, above its last good version.
 */
export class PreviewPages {
  readonly #root: string;
  readonly #framework: FrameworkServer;
  readonly #shells: PageShells;
  readonly #assets: SiteAssets;
  readonly #checks: PreviewChecks;
  readonly #last = new Map<string, { html: string; time: Date }>();
  #notebook: Notebook | undefined;

  constructor(root: string, framework: FrameworkServer, assets: SiteAssets, checks: PreviewChecks) {
    this.#root = root;
    this.#checks = checks;
    this.#framework = framework;
    this.#assets = assets;
    this.#shells = new PageShells(root, framework);
  }

  /** The notebook as it is or, if it cannot be read now, as it was last, with the reason. */
  notebook(): { notebook: Notebook; problem?: string } {
    try {
      this.#notebook = currentNotebook(this.#root);
      return { notebook: this.#notebook };
    } catch (error) {
      if (!this.#notebook) throw error;
      return { notebook: this.#notebook, problem: this.#reason(error) };
    }
  }

  /**
   * The page at an address.
   *
   * @param host
   *   The host that the preview is asked at.
   * @returns
   *   Nothing where Framework should answer itself: with a redirection, or a file.
   */
  async page(url: string, host: string): Promise<ServedPage | undefined> {
    const pathname = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    const path = pathAsked(pathname);
    const { notebook, problem } = this.notebook();
    try {
      const made = await this.#made(url, path, notebook, host);
      if (!made) return undefined;
      if (problem === undefined && made.status === 200) {
        this.#last.set(path, { html: made.html, time: new Date() });
      }
      const culprits = made.status === 404 ? await this.#culprits(path) : [];
      if (problem === undefined && culprits.length === 0) return this.#served(made);
      return await this.#withNotice(path, notebook, culprits, problem);
    } catch (error) {
      return await this.#withNotice(path, notebook, [], problem ?? this.#reason(error));
    }
  }

  async #made(
    url: string,
    path: string,
    notebook: Notebook,
    host: string,
  ): Promise<Omit<ServedPage, "tag"> | undefined> {
    const route = pageRoutes(notebook).get(path);
    const shell = route && (await this.#shells.shellOf(route));
    if (route && shell !== undefined) return this.#filled(path, route, shell, notebook);
    if (!route && /^\/(?:works|sources|figures|embed)\/./.test(path))
      return this.#notFound(notebook);
    const { status, mediaType, text } = await this.#framework.ask(url);
    if (status === 404) return this.#notFound(notebook);
    if (!mediaType.startsWith("text/html")) {
      if (status >= 500) throw new Error(text.split("\n")[0]);
      return undefined;
    }
    const { settings } = notebook;
    const written = writtenLanguage(notebook, path);
    const options = { path, settings, assets: this.#assets, written, previewAt: host };
    return { status: 200, html: finishPage(text, options), isLive: true };
  }

  #filled(
    path: string,
    { params }: PageAddress,
    shell: string,
    notebook: Notebook,
  ): Omit<ServedPage, "tag"> {
    const filled = fillPage(shell, notebook, path, params);
    const options = { path, settings: notebook.settings, assets: this.#assets };
    return { status: 200, html: finishPage(filled, options), isLive: false };
  }

  async #notFound(notebook: Notebook): Promise<Omit<ServedPage, "tag">> {
    const route = { template: notFoundAddress, params: {} };
    const shell = await this.#shells.shellOf(route);
    if (shell === undefined) throw new Error("Nothing is at this address");
    return { ...this.#filled(notFoundAddress, route, shell, notebook), status: 404 };
  }

  #reason(error: unknown): string {
    const { code, path } = isOfSystem(error) ? error : { code: undefined, path: undefined };
    const file = path === undefined ? "" : `${relative(this.#root, path)}: `;
    return file + (code === "ENOENT" ? "there is no such file" : whyNot(error));
  }

  /** The errors because of which a page is missing. */
  async #culprits(path: string): Promise<CheckMessage[]> {
    const [, room = "", name = ""] = path.split("/");
    const wasThere = this.#last.has(path);
    const { errors = [] } = await this.#checks.ask("errors");
    return errors.filter(({ file }) => {
      if (room === "works") return wasThere && file === "references.bib";
      return /^(?:sources|figures|embed)$/.test(room) && file === `sources/${name}.md`;
    });
  }

  /** What was last at an address, or a not-found page, below the reason why it is not there now. */
  async #withNotice(
    path: string,
    notebook: Notebook,
    messages: readonly CheckMessage[],
    problem: string | undefined,
  ): Promise<ServedPage> {
    const last = this.#last.get(path);
    const page = last?.html ?? (await this.#notFound(notebook)).html;
    const told = { root: this.#root, settings: notebook.settings, messages, problem };
    const notice = html(pageNotice({ ...told, last: last?.time }));
    const [, before = "", content = "", after = ""] = mainParts.exec(page) ?? [];
    const noticed = before + notice + (last ? content : "") + after;
    return this.#served({ status: 200, html: noticed, isLive: false });
  }

  /** A page with the script that keeps it fresh. */
  #served({ status, html: page, isLive }: Omit<ServedPage, "tag">): ServedPage {
    const tag = createHash("sha256").update(page).digest("base64url").slice(0, 16);
    const src = this.#assets.scripts.get("live");
    const head = html([
      h("meta", { name: "apparatus-preview", content: tag }),
      h("script", { type: "module", src }),
    ]);
    return { status, html: page.replace("</head>", () => `${head}</head>`), tag, isLive };
  }
}
