import type { Result } from "hastscript";
import type { CheckMessage } from "../../../notebook/check-message.ts";
import type { Settings } from "../../../notebook/settings.ts";
import { wordsFor } from "../../words/words-for.ts";
import { excerptOf, linesIn } from "./told-messages.ts";

export interface Noticed {
  root: string;
  settings: Settings;
  /** The errors because of which there is no page. */
  messages: readonly CheckMessage[];
  /** Why there is no page, if not because of an error in the content. */
  problem: string | undefined;
  /** When the page below was made; undefined if there is none. */
  last: Date | undefined;
}

/** Why a page is missing: shown in its place, or above its last good version. */
export function pageNotice({ root, settings, messages, problem, last }: Noticed): Result {
  const words = wordsFor(settings).preview;
  const linesOf = linesIn(root);
  return (
    <section class="prose preview-notice" aria-labelledby="preview-notice">
      <h1 id="preview-notice">{words.notShown}</h1>
      {problem === undefined ? null : <p>{problem}</p>}
      {messages.map((message) => {
        const excerpt = excerptOf(message, linesOf);
        return (
          <>
            <p>
              <code>{placeOf(message)}</code>: {message.reason}
            </p>
            {excerpt === undefined ? null : (
              <pre>
                <code>{excerpt}</code>
              </pre>
            )}
          </>
        );
      })}
      <p>{last ? words.lastView(last.toLocaleTimeString(settings.lang)) : words.noView}</p>
    </section>
  );
}

function placeOf({ file, line, column }: CheckMessage): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}
