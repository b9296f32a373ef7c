import type { Result } from "hastscript";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { CitingPlace } from "../../../notebook/notebook.ts";
import {
  compareWords,
  containsWords,
  type ComparedRun,
  type WordComparison,
} from "./compare-words.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import { foldedAfter } from "./folded-after.tsx";
import { placeLink } from "../parts/place-link.tsx";
import { quoted } from "../parts/quoted.tsx";
import { inferredBadge, workName } from "../parts/work-name.tsx";

/** Texts less similar than this are altogether different, so no words are marked. */
const alikeEnough = 0.65;

/** Each source’s words for the work compared with the record, with differences marked. */
export function citedAgainst(
  work: Work,
  places: readonly CitingPlace[],
  context: PageContext,
): Result | null {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="as-cited">
      <h2 id="as-cited">{context.words.work.against}</h2>
      {foldedAfter(
        1,
        places,
        (some) => (
          <>{some.map((place) => against(work, place, context))}</>
        ),
        context.words,
      )}
    </section>
  );
}

function against(work: Work, place: CitingPlace, context: PageContext): Result {
  const { work: words } = context.words;
  const { source, citation } = place;
  const { asCited, inferred, note } = citation;
  const best = bestName(work, asCited);
  const marked = best !== undefined && inferred === undefined && best.alike >= alikeEnough;
  const differs = marked && [...best.left, ...best.right].some((run) => run.differs);
  const contained = !marked && inferred === undefined && best?.contained === true;
  return (
    <div class="against">
      <div>
        <p class="against-label">{words.asCited(placeLink(place, context))}</p>
        <p class="against-words">
          <q lang={source.frontMatter.lang}>{marked ? runs(best.left) : asCited}</q>
        </p>
      </div>
      <div>
        <p class="against-label">
          {words.asCatalogued(
            best && best.label !== "title" && (marked || contained) ? words.names[best.label] : "",
          )}
        </p>
        <p class="against-words">
          {marked ? (
            <cite>{runs(best.right)}</cite>
          ) : contained ? (
            <cite>{best.name}</cite>
          ) : work.csl.title ? (
            workName(work, context.notebook)
          ) : (
            words.noTitle
          )}
        </p>
      </div>
      {best === undefined ? null : (
        <p class="note">
          {inferred === undefined ? differenceNote(best, marked, differs, words) : null}
        </p>
      )}
      {inferred === undefined ? null : (
        <p class="note">
          {inferredBadge(context.words)} {quoted(inferred)}
        </p>
      )}
      {note === undefined ? null : <p class="note">{words.remark(quoted(note))}</p>}
    </div>
  );
}

function differenceNote(
  name: Name,
  marked: boolean,
  differs: boolean,
  words: Words["work"],
): string {
  const { label, contained } = name;
  if (!marked && contained) return words.contains(words.names[label]);
  if (!marked) return words.otherWords;
  return differs ? words.differs : sameness(name, words);
}

/** What the comparison ignores, if the texts are not identical. */
function sameness({ left, right }: Name, words: Words["work"]): string {
  const [cited, catalogued] = [left, right].map((side) => side.map(({ text }) => text).join(""));
  if (cited === catalogued) return words.same;
  const [one, other] = [cited, catalogued].map((text = "") =>
    /^(?:(the|an?)\s+)?(.*)$/is.exec(text),
  );
  const articles = [one?.[1], other?.[1]].flatMap((article) => article?.toLowerCase() ?? []);
  // One text has an article, the other has none.
  return words.sameBut(one?.[2] === other?.[2] && articles.length === 1 ? articles[0] : undefined);
}

interface Name extends WordComparison {
  label: "title" | "short" | "other";
  name: string;
  /** The words contain all of the name, in a row. */
  contained: boolean;
}

/** The work’s name that the words contain or, failing that, come nearest to. */
function bestName(work: Work, words: string): Name | undefined {
  const names = [
    ["title", work.csl.title ? fieldText(work, "title") || work.csl.title : ""],
    ["short", plainText(work.csl["title-short"]) ?? ""],
    ["other", fieldText(work, "alias")],
  ] as const;
  return names
    .filter(([, name]) => name !== "")
    .map(([label, name]) => ({
      ...{ label, name, contained: containsWords(words, name) },
      ...compareWords(words, name),
    }))
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** Words that are almost a name rank first, then those that contain one. */
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
