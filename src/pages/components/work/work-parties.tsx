import type { Result } from "hastscript";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { parseDates } from "../../../formats/bibtex/parse-treaty.ts";
import type { Work } from "../../../works/work.ts";
import type { Words } from "../../words/words.ts";

/** When states joined a treaty, according to the named source. */
export function parties(work: Work, words: Words): Result | null {
  const dates = parseDates(work.fields.get("accessions"));
  if (dates.size === 0) return null;
  const from = fieldText(work, "accessionsource");
  const note = fieldText(work, "accessionnote");
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{words.work.accessions}</h2>
      <dl class="record">
        {[...dates].map(([state, date]) => (
          <div>
            <dt>{state}</dt>
            <dd>
              <time datetime={date}>{words.parts.date(date)}</time>
              {work.unconfirmed.includes(`accessions:${state}`) ? (
                <span class="unconfirmed"> {words.work.notConfirmed}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {note ? <p>{note}</p> : null}
      <p class="note">
        {from ? words.work.accessionsFrom(from) : words.work.accessionsFromNowhere}
        {words.work.noConclusion}
      </p>
    </section>
  );
}
