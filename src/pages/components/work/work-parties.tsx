import type { Result } from "hastscript";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { parseDates } from "../../../formats/bibtex/parse-treaty.ts";
import type { Work } from "../../../works/work.ts";
import { printDate } from "../../../figures/print-date.ts";

/** When states joined a treaty, as the named source has it. */
export function parties(work: Work): Result | null {
  const dates = parseDates(work.fields.get("accessions"));
  if (dates.size === 0) return null;
  const from = fieldText(work, "accessionsource");
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">Accessions</h2>
      <dl class="record">
        {[...dates].map(([state, date]) => (
          <div>
            <dt>{state}</dt>
            <dd>
              <time datetime={date}>{printDate(date)}</time>
              {work.unconfirmed.includes(`accessions:${state}`) ? (
                <span class="unconfirmed"> not confirmed</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {from ? `Source of the dates: ${from}. ` : null}The notebook draws no legal conclusion from
        them.
      </p>
    </section>
  );
}
