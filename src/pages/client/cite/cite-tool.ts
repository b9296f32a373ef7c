import { shortStyleNames } from "../../../catalogue/short-style-names.ts";
import { textFragment } from "../../../figures/data/text-fragment.ts";
import type { CitedPlace } from "../../components/parts/passage.ts";
import type { StyledWork } from "../../components/parts/styled-work.ts";
import { scriptWords } from "../../words/script-words.ts";
import { copyButton } from "../parts/copy-button.ts";
import { findStyles, titleOfStyle } from "../styles/find-styles.ts";
import { keepStyle, keptStyle } from "../styles/kept-style.ts";
import { loadCatalogue, type LoadedCatalogue } from "../styles/load-catalogue.ts";
import { writeInStyle } from "../styles/write-in-style.ts";
import { element } from "../parts/element.ts";
import { choiceOf, labelled } from "./cite-fields.ts";

const { citing: words } = scriptWords;

export interface Citable {
  /** Missing for a document that is not in the library. */
  styled?: StyledWork;
  /** The citation already on the page, as a fallback. */
  written?: Element | null;
  place?: CitedPlace;
  /** Whether the reader may enter a pinpoint. */
  asksPlace?: boolean;
  /** The address of the passage, printed after its citation. */
  address?: string;
  /** Words that may be quoted, each with a name. */
  quotes?: readonly (readonly [quote: string, label: string])[];
  /** The words quoted initially. */
  quote?: string;
  /** The code that embeds the passage, or some of its words. */
  embed?: (quote: string) => string | undefined;
}

/** As many names as can be taken in at a glance. */
const mostNames = 20;
let catalogue: Promise<LoadedCatalogue> | undefined;
let tools = 0;

/** The tool that cites a work, a passage or some of its words in any style, for copying with italics. */
export function citeTool(citable: Citable): HTMLElement {
  const { styled, place, quotes = [] } = citable;
  const result = element("p", "cite-result");
  const status = element("p", "style-status");
  status.setAttribute("role", "status");
  const form = element("form", "cite-tool");
  let turn = 0;
  form.addEventListener("submit", (event) => event.preventDefault());

  const quote = choiceOf([["", words.noQuote], ...quotes]);
  quote.value = citable.quote ?? "";
  if (quotes.length > 0) form.append(labelled(words.quote, quote));
  const style = styleField(form);
  const as = choiceOf([
    ["note", words.forms.note],
    ["entry", words.forms.entry],
  ]);
  const label = choiceOf(Object.entries(words.pinpoints));
  const number = element("input");
  number.size = 8;
  number.autocomplete = "off";
  if (styled) {
    style.value = titleOfStyle(keptStyle() ?? styled.style);
    form.append(labelled(words.style, style), labelled(words.as, as));
    if (citable.asksPlace) {
      label.value = place?.locator?.label ?? "page";
      number.value = place?.locator?.value ?? "";
      form.append(labelled(words.pinpoint, label), labelled(words.number, number));
    }
  }
  form.append(
    result,
    copyButton(scriptWords.citation, () => result, status),
    ...(citable.embed ? [copyButton(scriptWords.embedCode, embedCode)] : []),
    status,
  );
  style.addEventListener("focus", () => void offerNames());
  style.addEventListener("input", () => void offerNames());
  form.addEventListener("change", ({ target }) => void write(target === style));
  void write(false);
  return form;

  function embedCode(): string {
    return citable.embed?.(quote.value) ?? "";
  }

  async function offerNames(): Promise<void> {
    if (!styled) return;
    const { index } = await loaded(styled);
    const found = findStyles(index.styles, style.value).slice(0, mostNames);
    style.list?.replaceChildren(...found.map((name) => new Option(titleOfStyle(name))));
  }

  async function write(isPicked: boolean): Promise<void> {
    const mine = ++turn;
    status.textContent = "";
    try {
      const nodes = styled ? await citation(styled, isPicked) : copiesOf(citable.written);
      if (mine === turn && nodes) result.replaceChildren(...withQuote(nodes));
    } catch {
      if (mine === turn) status.textContent = scriptWords.notFetched;
    }
  }

  async function citation(work: StyledWork, isPicked: boolean): Promise<Node[] | undefined> {
    const from = await loaded(work);
    const name = nameOf(style.value, from.index.styles);
    if (name === undefined) {
      status.textContent = scriptWords.noStyle(style.value);
      return undefined;
    }
    if (isPicked) keepStyle(name);
    style.value = titleOfStyle(name);
    if (as.value === "note") return writeInStyle(work, name, from, asked());
    return writeInStyle(work, name, from);
  }

  function asked(): CitedPlace {
    if (!citable.asksPlace) return place ?? {};
    const value = number.value.trim();
    return value === "" ? {} : { locator: { label: label.value, value } };
  }

  /** The words before their citation, and the address after it: that of the exact words if there are some. */
  function withQuote(nodes: Node[]): (Node | string)[] {
    const { address } = citable;
    if (address === undefined) return nodes;
    const isQuoted = quote.value !== "";
    const full = isQuoted ? address + textFragment(quote.value).slice(1) : address;
    const link = element("a", "", full);
    link.href = full;
    const before = isQuoted ? [element("span", "", scriptWords.quoted(quote.value)), " "] : [];
    return [...before, ...nodes, " ", link];
  }
}

/** A field for the name of a style, with suggestions. */
function styleField(form: HTMLElement): HTMLInputElement {
  const style = element("input");
  const list = element("datalist");
  list.id = `cite-styles-${++tools}`;
  style.setAttribute("list", list.id);
  style.autocomplete = "off";
  style.spellcheck = false;
  style.addEventListener("focus", () => style.select());
  form.append(list);
  return style;
}

/** The style a reader means: by title, name, short name, or part of one. */
function nameOf(asked: string, names: readonly string[]): string | undefined {
  const small = asked.trim().toLowerCase();
  const short = shortStyleNames.get(small);
  return names.find((name) => titleOfStyle(name) === asked) ?? short ?? findStyles(names, small)[0];
}

function loaded({ catalogue: folder }: StyledWork): Promise<LoadedCatalogue> {
  catalogue ??= loadCatalogue(new URL(folder, document.baseURI));
  catalogue.catch(() => (catalogue = undefined));
  return catalogue;
}

function copiesOf(written: Element | null | undefined): Node[] {
  return [...(written?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
