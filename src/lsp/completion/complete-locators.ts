import { CompletionItemKind } from "vscode-languageserver/node";
import { spellingsOf } from "../../locators/spellings-of.ts";
import { unfitLocators } from "../../locators/unfit-locators.ts";
import { frontMatterOf, frontMatterValue } from "../front-matter-text.ts";
import { item, type Completer } from "./completion-query.ts";

const key = String.raw`-?@(?:\{([^}\n]+)\}|([^\s[\]{}();,@]+))`;
/** In brackets or a span after a comma, and in the brackets after a key in the text. */
const places = [
  new RegExp(String.raw`[[(;][^[\]();]*${key},\s+([\p{L}.§¶]*)$`, "u"),
  new RegExp(String.raw`${key}\s*\[([\p{L}.§¶]*)$`, "u"),
];

/** The labels of pinpoints, in the document’s language, without those the work cannot have. */
export const completeLocators: Completer = (query) => {
  const { before, desk, text } = query;
  const found = places.map((place) => place.exec(before)).find((match) => match !== null);
  if (!found) return undefined;
  const [, braced, bare, typed = ""] = found;
  const frontMatter = frontMatterOf(text);
  const lang = (frontMatter && frontMatterValue(frontMatter, "lang")) ?? desk.settings().lang;
  const work = desk.library().get(braced ?? bare ?? "");
  const labels = Object.entries(spellingsOf(lang)).filter(
    ([label]) => !work || !unfitLocators.get(label)?.includes(work.kind),
  );
  const items = labels.flatMap(([label, spellings], rank) => {
    const fitting = spellings.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()));
    const short = fitting.find((one) => one.endsWith(".")) ?? fitting[0];
    if (short === undefined) return [];
    const name = label.replace(/-locator$/, "").replaceAll("-", " ");
    return item(query, typed, short, rank, {
      kind: CompletionItemKind.Unit,
      detail: name,
      filterText: `${typed} ${spellings.join(" ")}`,
    });
  });
  return { items };
};
