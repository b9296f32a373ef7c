import type { Result } from "hastscript";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Place } from "../../../notebook/notebook.ts";
import { compareWords, containsWords, type ComparedRun, type Comparison } from "./compare-words.ts";
import type { PageContext } from "../parts/page.ts";
import { placeLink } from "../parts/place-link.tsx";
import { quoted } from "../parts/quoted.tsx";
import { inferredBadge, workName } from "../parts/work-name.tsx";

/** Texts less alike than this have no differing words to mark: they are different altogether. */
const alikeEnough = 0.65;

/** The words of each source for the work against the record, with the words that differ marked. */
export function citedAgainst(
  work: Work,
  places: readonly Place[],
  context: PageContext,
): Result | null {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="as-cited">
      <h2 id="as-cited">As cited and as catalogued</h2>
      {places.map((place) => against(work, place, context))}
    </section>
  );
}

function against(work: Work, place: Place, context: PageContext): Result {
  const { source, citation } = place;
  const { asCited, inferred, note } = citation;
  const best = bestName(work, asCited);
  const marked = best !== undefined && inferred === undefined && best.alike >= alikeEnough;
  const differs = marked && [...best.left, ...best.right].some((run) => run.differs);
  const contained = !marked && inferred === undefined && best?.contained === true;
  return (
    <div class="against">
      <div>
        <p class="against-label">As cited in {placeLink(place, context)}</p>
        <p class="against-words">
          <q lang={source.frontMatter.lang}>{marked ? runs(best.left) : asCited}</q>
        </p>
      </div>
      <div>
        <p class="against-label">
          {best && best.label !== "Title" && (marked || contained)
            ? `As catalogued, ${best.label.toLowerCase()}`
            : "As catalogued"}
        </p>
        <p class="against-words">
          {marked ? (
            <cite>{runs(best.right)}</cite>
          ) : contained ? (
            <cite>{best.name}</cite>
          ) : work.csl.title ? (
            workName(work, context.notebook)
          ) : (
            "No title is recorded."
          )}
        </p>
      </div>
      {best === undefined ? null : (
        <p class="note">{inferred === undefined ? differenceNote(best, marked, differs) : null}</p>
      )}
      {inferred === undefined ? null : (
        <p class="note">
          {inferredBadge()} {quoted(inferred)}
        </p>
      )}
      {note === undefined ? null : <p class="note">Editor’s note: {quoted(note)}</p>}
    </div>
  );
}

function differenceNote(name: Name, marked: boolean, differs: boolean): string {
  const { label, contained } = name;
  if (!marked && contained) return `The words contain the ${label.toLowerCase()}.`;
  if (!marked) return "The words are not those of the title.";
  return differs ? "The words that differ are marked." : sameness(name);
}

/** What the comparison passes over, where the texts are not the same to the letter. */
function sameness({ left, right }: Name): string {
  const [cited, catalogued] = [left, right].map((side) => side.map(({ text }) => text).join(""));
  if (cited === catalogued) return "The words are the same.";
  const [one, other] = [cited, catalogued].map((text) => text?.replace(/^(?:the|an?)\s+/i, ""));
  const but = one === other ? "the article before them" : "capitals, marks or an article";
  return `The words are the same, but for ${but}.`;
}

interface Name extends Comparison {
  label: "Title" | "Short title" | "Other name";
  name: string;
  /** The words have all of the name, in a row. */
  contained: boolean;
}

/** The name of the work that the words contain, or else come nearest to. */
function bestName(work: Work, words: string): Name | undefined {
  const names = [
    ["Title", work.csl.title ? fieldText(work, "title") || work.csl.title : ""],
    ["Short title", plainText(work.csl["title-short"]) ?? ""],
    ["Other name", fieldText(work, "alias")],
  ] as const;
  return names
    .filter(([, name]) => name !== "")
    .map(([label, name]) => ({
      ...{ label, name, contained: containsWords(words, name) },
      ...compareWords(words, name),
    }))
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** Words that are nearly a name matter most, then those that contain one. */
function rank({ alike, contained }: Name): number {
  return alike < alikeEnough && contained ? alikeEnough : alike;
}

function runs(list: readonly ComparedRun[]): Result[] {
  return list.map(({ text, differs }) => {
    const words = text.trimEnd();
    const space = text.slice(words.length);
    return differs ? (
      <>
        <mark class="differs">{words}</mark>
        {space}
      </>
    ) : (
      <>{text}</>
    );
  });
}
