import type { CheckMessage } from "../../../notebook/check-message.ts";
import { whyNot } from "../../../replace-file.ts";
import { pagesRoot } from "../whole-templates.ts";
import type { OpenPage, OpenPages } from "./open-pages.ts";
import { pathAsked } from "./page-routes.ts";
import type { PreviewPages, ServedPage } from "./preview-pages.ts";
import { panelData } from "./told-messages.ts";

export interface FollowOptions {
  pages: PreviewPages;
  open: OpenPages;
  onMessages(messages: readonly CheckMessage[]): void;
  onTrouble(reason: string): void;
}

/** Milliseconds that pages have to come again before the notebook is checked, which takes a while. */
const patience = 1000;

/** Make the open pages anew when something has changed, and then tell what is wrong. */
export function followChanges({ pages, open, onMessages, onTrouble }: FollowOptions): {
  /** Begin: a page that was opened before changes were seen may be out of date. */
  start(): Promise<void>;
  changed(paths: ReadonlySet<string>): void;
  /** Keep a page that has just been opened up to date. */
  follow(page: OpenPage): void;
  page(url: string, host: string): Promise<ServedPage | undefined>;
} {
  let told: readonly CheckMessage[] = [];
  let running = Promise.resolve();
  /** Pages that were made to see whether they changed, for the request that comes next. */
  const made = new Map<string, ServedPage>();
  /** The pages that were told to come again, and have not. */
  const away = new Set<string>();
  let allBack: (() => void) | undefined;

  return {
    start: () => update(new Set()),
    changed(paths) {
      running = running
        .then(() => update(paths))
        .catch((error: unknown) => {
          onTrouble(`A change could not be followed: ${whyNot(error)}`);
        });
    },
    follow(page) {
      away.delete(page.path);
      if (away.size === 0) allBack?.();
      tellPage(page);
      void reloadIfChanged(page);
    },
    async page(url, host) {
      const known = made.get(url);
      made.delete(url);
      return known ?? pages.page(url, host);
    },
  };

  async function update(paths: ReadonlySet<string>): Promise<void> {
    made.clear();
    const { problem } = pages.notebook();
    if (problem !== undefined) onTrouble(`The notebook cannot be read at the moment: ${problem}`);
    for (const page of open.all()) if (!followsItself(page, paths)) await reloadIfChanged(page);
    if (away.size > 0) await untilBack();
    tell();
  }

  async function reloadIfChanged(page: OpenPage): Promise<void> {
    const fresh = await pages.page(page.path, page.host);
    if (!fresh || fresh.tag === page.tag) return;
    made.set(page.path, fresh);
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

  function tell(): void {
    if (pages.notebook().problem !== undefined) return;
    told = pages.messages();
    onMessages(told);
    for (const page of open.all()) tellPage(page);
  }

  function tellPage(page: OpenPage): void {
    open.tell(page, panelData(told, pages.notebook().notebook, pathAsked(page.path)));
  }
}

/** Whether a page that a person wrote is kept up to date by Framework: nothing changed but its own file and data. */
function followsItself({ path }: OpenPage, changed: ReadonlySet<string>): boolean {
  const own = `${pagesRoot}${pathAsked(path)}.md`;
  return (
    [...changed].every(
      (one) => one === own || (one.startsWith(`${pagesRoot}/`) && !one.endsWith(".md")),
    ) && changed.has(own)
  );
}
