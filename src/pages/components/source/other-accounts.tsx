import type { Result } from "hastscript";
import { keptFor, mayBeKept } from "../../../library/kept-for.ts";
import type { Library } from "../../../library/library.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { Work } from "../../../works/work.ts";
import { otherAccountsId, workAddress } from "../../addresses.ts";
import type { PageContext } from "../parts/page.ts";
import { groupsOf } from "../works/works-list.ts";
import { yearOf } from "../parts/work-facts.ts";
import { datedClaims } from "../parts/dated-claims-list.tsx";
import { verificationBadge, workName } from "../parts/work-name.tsx";

/** Works about the same subject that the document does not cite, each with the reason for keeping it. */
export function otherAccounts(source: Source, context: PageContext): Result | null {
  const accounts = accountsBeside(source, context.notebook);
  const claims = datedClaims(context.notebook.claimsBeside(source.id), context);
  if (accounts.size === 0 && !claims) return null;
  const { words } = context;
  return (
    <section class="other-accounts" aria-labelledby={otherAccountsId}>
      <h2 id={otherAccountsId}>{words.source.otherAccounts}</h2>
      {accounts.size > 0 ? (
        <p class="note">
          {words.source.aboutOtherAccounts}{" "}
          {[...accounts.values()].includes(undefined) ? words.source.keptForNumber : null}
        </p>
      ) : null}
      <div class="accounts">
        {groupsOf([...accounts.keys()], words).map(({ name, works }) => (
          <div>
            <h3>{name}</h3>
            <ul>{works.map((work) => account(work, accounts.get(work), context))}</ul>
          </div>
        ))}
      </div>
      {claims}
    </section>
  );
}

/** Whether others are known to write about the same subject. */
export function hasOtherAccounts(source: Source, notebook: Notebook): boolean {
  return notebook.claimsBeside(source.id).length > 0 || accountsBeside(source, notebook).size > 0;
}

function account(work: Work, reason: string | undefined, context: PageContext): Result {
  const { words, link, notebook } = context;
  const year = yearOf(work, words);
  return (
    <li>
      <a href={link(workAddress(work.key))}>{workName(work, notebook)}</a>
      {year ? ` (${year})` : null}
      {reason === undefined ? null : `: ${reason}`} {verificationBadge(work, context)}
    </li>
  );
}

/** In library order, each with its reason: those kept for the source, and those its figures are compared with. */
function accountsBeside(
  source: Source,
  { library }: Notebook,
): ReadonlyMap<Work, string | undefined> {
  const cited = new Set(source.citations.flatMap(({ items }) => items.map(({ key }) => key)));
  const kept = keptIn(library).get(source.id) ?? new Map<string, string>();
  const compared = source.comparisons.flatMap(({ work }) => work ?? []);
  const wanted = new Set([...kept.keys(), ...compared]);
  if (wanted.size === 0) return new Map();
  return new Map(
    library.keys.flatMap((key) => {
      if (key === source.id || cited.has(key) || !wanted.has(key)) return [];
      const work = library.get(key);
      return work ? [[work, kept.get(key)] as const] : [];
    }),
  );
}

const keptWorks = new WeakMap<Library, ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** By source, the works a library keeps for it, each with the reason. */
function keptIn(library: Library): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = keptWorks.get(library);
  if (known) return known;
  const made = new Map<string, Map<string, string>>();
  for (const key of mayBeKept(library)) {
    const work = library.get(key);
    const field = work && keptFor(work);
    if (field?.source === undefined) continue;
    const beside = made.get(field.source) ?? new Map<string, string>();
    made.set(field.source, beside.set(key, field.reason));
  }
  keptWorks.set(library, made);
  return made;
}
