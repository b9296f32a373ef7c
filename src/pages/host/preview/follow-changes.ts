import { whyNot } from "../../../replace-file.ts";
import { pagesRoot } from "../whole-templates.ts";
import type { MessageChanges } from "./message-changes.ts";
import type { OpenPage, OpenPages } from "./open-pages.ts";
import { pathAsked } from "./page-routes.ts";
import type { PreviewChecks } from "./preview-checks.ts";
import type { PreviewPages, ServedPage } from "./preview-pages.ts";

export interface FollowOptions {
  pages: PreviewPages;
  open: OpenPages;
  checks: PreviewChecks;
  onMessages(changes: MessageChanges): void;
  onTrouble(reason: string): void;
}

/** How long pages have to reload before the notebook is checked, which takes a while; in milliseconds. */
const patience = 1000;

/** Update the open pages after a change, and then report problems. */
export function followChanges(options: FollowOptions): {
  /** Begin: a page opened before changes were watched may be out of date. */
  start(): Promise<void>;
  /** Resolves when the pages are up to date. */
  changed(paths: ReadonlySet<string>): Promise<void>;
  /** Keep a newly opened page up to date. */
  follow(page: OpenPage): void;
  page(url: string, host: string): Promise<ServedPage | undefined>;
} {
  const { pages, open, checks, onMessages, onTrouble } = options;
  let running = Promise.resolve();
  let checking: Promise<void> | undefined;
  let isAsked = false;
  /** Pages made to see whether they changed, kept for the next request. */
  const made = new Map<string, ServedPage>();
  /** The pages that were told to reload and have not done so. */
  const away = new Set<string>();
  let allBack: (() => void) | undefined;

  return {
    async start() {
      await update(new Set());
      await tell();
    },
    changed(paths) {
      running = running
        .then(() => update(paths))
        .then(() => void tell().catch(troubled))
        .catch(troubled);
      return running;
    },
    follow(page) {
      away.delete(page.path);
      if (away.size === 0) allBack?.();
      void tellPages([page]);
      void reloadIfChanged(page);
    },
    async page(url, host) {
      const known = made.get(url);
      made.delete(url);
      return known ?? pages.page(url, host);
    },
  };

  function troubled(error: unknown): void {
    onTrouble(`A change could not be followed: ${whyNot(error)}`);
  }

  async function update(paths: ReadonlySet<string>): Promise<void> {
    made.clear();
    const { problem, notebook } = pages.notebook();
    if (problem !== undefined) onTrouble(`The notebook cannot be read at the moment: ${problem}`);
    // A page refers to the files of its look, but does not contain them.
    const isOfLook = notebook.looksIn.some((path) => paths.has(path));
    for (const page of open.all()) {
      if (isOfLook) reload(page);
      else if (!followsItself(page, paths)) await reloadIfChanged(page);
    }
  }

  async function reloadIfChanged(page: OpenPage): Promise<void> {
    const fresh = await pages.page(page.path, page.host);
    if (!fresh || fresh.tag === page.tag) return;
    made.set(page.path, fresh);
    reload(page);
  }

  function reload(page: OpenPage): void {
    away.add(page.path);
    open.reload(page);
  }

  async function untilBack(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      allBack = resolve;
      timer = setTimeout(resolve, patience);
    });
    clearTimeout(timer);
    allBack = undefined;
    away.clear();
  }

  /** Check and report, one check at a time: changes made during one are in the next. */
  async function tell(): Promise<void> {
    isAsked = true;
    checking ??= tellWhileAsked().finally(() => (checking = undefined));
    await checking;
  }

  async function tellWhileAsked(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      if (away.size > 0) await untilBack();
      await tellPages(open.all(), "check");
    }
  }

  async function tellPages(
    told: readonly OpenPage[],
    asks: "check" | "panels" = "panels",
  ): Promise<void> {
    const paths = [...new Set(told.map(({ path }) => path))];
    const { changes, panels, fault } = await checks.ask(asks, paths);
    // Why it cannot be read is reported where pages are made.
    if (fault !== undefined && pages.notebook().problem !== undefined) return;
    if (fault !== undefined) return onTrouble(`The notebook cannot be checked: ${fault}`);
    if (changes) onMessages(changes);
    for (const page of told) {
      const panel = panels?.get(page.path);
      if (panel) open.tell(page, panel);
    }
  }
}

/** Whether Framework keeps an authored page up to date: only its own file and data changed. */
function followsItself({ path }: OpenPage, changed: ReadonlySet<string>): boolean {
  const own = `${pagesRoot}${pathAsked(path)}.md`;
  return (
    [...changed].every(
      (one) => one === own || (one.startsWith(`${pagesRoot}/`) && !one.endsWith(".md")),
    ) && changed.has(own)
  );
}
