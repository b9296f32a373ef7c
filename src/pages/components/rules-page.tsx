import type { Result } from "hastscript";
import { rules } from "../../rules.ts";
import { methodAddress, ruleAnchor } from "../addresses.ts";
import type { PageContent, PageContext } from "./parts/page.ts";

/** What each message of a check asks for: written for authors of notebooks, so no menu links to it. */
export function rulesPage({ link, words: { lang, frame } }: PageContext): PageContent {
  // The check’s messages are in English, whatever the notebook’s language.
  const inEnglish = /^en(?:-|$)/i.test(lang) ? {} : { lang: "en", dir: "ltr" };
  return {
    title: frame.rules,
    description: frame.aboutRules,
    body: (
      <div class="rules-page">
        <p class="kicker">
          <a href={link(methodAddress)}>{frame.method}</a>
        </p>
        <h1>{frame.rules}</h1>
        <p class="lede">{frame.aboutRules}</p>
        <table class="rules-table">
          <thead>
            <tr>
              <th scope="col">{frame.rule}</th>
              <th scope="col">{frame.severity}</th>
              <th scope="col">{frame.asks}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(rules).map(([id, { severity, asks }]) => (
              <tr id={ruleAnchor(id)}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td {...inEnglish}>{severity}</td>
                <td {...inEnglish}>{withCode(asks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ),
  };
}

/** Words between backticks are code. */
function withCode(words: string): Result {
  const pieces = words.split("`");
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</>;
}
