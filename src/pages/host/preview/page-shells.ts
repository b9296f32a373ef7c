import { join } from "node:path";
import { stateOf } from "../../../file-texts.ts";
import { pathOf, servedAddress, withoutIndex, type PageAddress } from "../../addresses.ts";
import { ownClient } from "../assumptions.ts";
import { findPlaceMark } from "../place-mark.ts";
import { pagesRoot } from "../whole-templates.ts";
import { FrameworkEnded, type FrameworkServer } from "./framework-server.ts";

/**
 * What Framework writes around the pages of our kinds, once per template; their content is inserted without it, as
 * in the build.
 */
export class PageShells {
  readonly #root: string;
  readonly #framework: FrameworkServer;
  readonly #shells = new Map<string, { state: string; shell: Promise<string | undefined> }>();

  constructor(root: string, framework: FrameworkServer) {
    this.#root = root;
    this.#framework = framework;
  }

  /** The shell of a page, without Framework’s script; undefined if the page is not entirely ours. */
  async shellOf(address: PageAddress): Promise<string | undefined> {
    const { template } = address;
    const files = [
      `${pagesRoot}${template}.md`,
      "observablehq.config.ts",
      "observablehq.config.js",
    ];
    const state = files.map((file) => stateOf(join(this.#root, file))).join("\n");
    const known = this.#shells.get(template);
    if (known?.state === state) return known.shell;
    const shell = this.#ask(pathOf(address));
    this.#shells.set(template, { state, shell });
    try {
      return await shell;
    } catch (error) {
      // It is requested again; until then the last one is used.
      this.#shells.delete(template);
      if (!known || !(error instanceof FrameworkEnded)) throw error;
      this.#shells.set(template, known);
      return known.shell;
    }
  }

  async #ask(path: string): Promise<string | undefined> {
    // Framework answers at one of the two, depending on the settings at its start, and redirects from the other.
    for (const links of ["clean", "files"] as const) {
      const address = encodeURI(servedAddress(withoutIndex(path), links));
      const { text } = await this.#framework.ask(address);
      if (!findPlaceMark(text)) continue;
      return text.replace(
        /<script type="module">\s*import [^]*?<\/script>/,
        () => `<script type="module">\nimport "${ownClient}";\n</script>`,
      );
    }
    return undefined;
  }
}
