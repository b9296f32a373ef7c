import type { CitedPlace } from "../../components/parts/passage.ts";
import type { StyledWork } from "../../components/parts/styled-work.ts";
import type { sentences } from "../../../notebook/source/sentences.ts";
import { scriptWords } from "../../words/script-words.ts";
import { element } from "../parts/element.ts";
import { embedWordsCode } from "./embed-words-code.ts";
import { targetOf } from "./reading-page.ts";

const { citing: words } = scriptWords;

/**
 * Further ways to take a paragraph: a citation in any style, and its words with it. Opens at once if the reader has
 * selected words.
 */
export function moreCitations(
  about: HTMLElement,
  link: HTMLAnchorElement,
  quote?: string,
): HTMLElement {
  const text = blockOf(link)?.textContent?.trim() ?? "";
  const name = quote === undefined ? (text === "" ? words.style : words.open) : words.quoteSelected;
  const more = element("details", "cite-more", element("summary", "", name));
  const styled = about.closest<HTMLElement>("[data-styled]")?.dataset.styled;
  const fill = async (): Promise<void> => {
    const [{ citeTool }, { sentences }] = await Promise.all([
      import("../cite/cite-tool.ts"),
      import("../../../notebook/source/sentences.ts"),
    ]);
    const tool = citeTool({
      ...(styled !== undefined && { styled: JSON.parse(styled) as StyledWork }),
      written: about.querySelector(".about-citation"),
      place: JSON.parse(about.dataset.place ?? "{}") as CitedPlace,
      address: link.href,
      quotes: quote === undefined ? quotesOf(text, sentences) : [[quote, quote]],
      ...(quote !== undefined && { quote }),
      ...(text !== "" && {
        embed: (asked: string) => embedWordsCode(link.hash.slice(1), asked === text ? "" : asked),
      }),
    });
    more.append(tool);
  };
  more.addEventListener("toggle", () => void fill(), { once: true });
  more.open = quote !== undefined;
  return more;
}

/** The block that is the target of the address, or contains it. */
function blockOf(link: HTMLAnchorElement): Element | null | undefined {
  const target = targetOf(link);
  return target?.closest("li") ?? target?.closest(".part > *");
}

/** What a reader may quote from a paragraph: all of it, or one sentence; nothing for a whole document. */
function quotesOf(
  text: string,
  sentencesOf: typeof sentences,
): (readonly [quote: string, label: string])[] {
  if (text === "") return [];
  const lang = document.querySelector<HTMLElement>("article.document")?.lang ?? "";
  const found = sentencesOf(text, lang || "und", new Set()).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/gu, " "),
  );
  if (found.length < 2) return [[text, words.wholeParagraph]];
  return [[text, words.wholeParagraph], ...found.map((one) => [one, one] as const)];
}
