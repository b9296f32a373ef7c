import type { ReadingPage } from "./reading-page.ts";
import { scriptWords as words } from "../../words/script-words.ts";

type Order = "cited" | "kind" | "name";

/**
 * Let the reader reorder the list of works. Entries keep the numbers of the marks in the text; in the order by
 * kind, each kind is a list under its own heading.
 */
export function orderWorks({ pane }: ReadingPage, reordered: () => void): void {
  const lists = pane?.querySelector<HTMLElement>(".works-lists");
  const whole = lists?.querySelector("ol");
  if (!pane || !lists || !whole || whole.children.length < 2) return;
  const entries = [...whole.querySelectorAll<HTMLLIElement>(".entry")];
  const kinds = JSON.parse(whole.dataset.kinds ?? "[]") as string[];
  const select = document.createElement("select");
  select.append(
    new Option(words.orders.cited, "cited" satisfies Order),
    ...(kinds.length > 1 ? [new Option(words.orders.kind, "kind" satisfies Order)] : []),
    new Option(words.orders.name, "name" satisfies Order),
  );
  const label = document.createElement("label");
  label.className = "pane-order";
  label.append(words.orderBy, select);
  pane.querySelector(".pane-head h2")?.after(label);
  const inOrder = (order: Order): Element[] => {
    if (order === "kind") return kinds.flatMap((kind, index) => group(kind, index, entries));
    const by = order === "cited" ? number : name;
    whole.append(...[...entries].sort((a, b) => by(a) - by(b)));
    return [whole];
  };
  select.addEventListener("change", () => {
    const lines = lists.querySelectorAll(":scope > p");
    lists.replaceChildren(...inOrder(select.value as Order), ...lines);
    reordered();
  });
}

/** The entries of a kind, in order of their numbers, and their heading. */
function group(kind: string, index: number, entries: readonly HTMLLIElement[]): Element[] {
  const heading = document.createElement("h3");
  heading.id = `works-kind-${index}`;
  heading.textContent = kind;
  const list = document.createElement("ol");
  list.setAttribute("aria-labelledby", heading.id);
  list.append(...entries.filter((entry) => entry.dataset.kind === String(index)));
  return [heading, list];
}

function number(entry: HTMLLIElement): number {
  return entry.value;
}

function name(entry: HTMLLIElement): number {
  return Number(entry.dataset.name);
}
