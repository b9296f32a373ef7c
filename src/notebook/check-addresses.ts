import { claimsOf, type Claim } from "../formats/bibtex/verification/claims.ts";
import { evidenceOf } from "../formats/bibtex/verification/evidence.ts";
import type { Library } from "../library/library.ts";
import { reportEntry } from "../library/report-entry.ts";
import type { Work } from "../works/work.ts";

/** The result of requesting an address: the HTTP status, or why there was no answer. */
export type Answer = { status: number } | { failure: string };

/** How many addresses are requested at once. */
const atOnce = 6;

/**
 * Request every address of a library once: where each work is, where its record was seen, and where somebody speaks
 * about it. An address that is gone is a warning at its entry; one that could not be tried is reported too, but
 * does not count as dead.
 *
 * @returns
 *   How many addresses were requested.
 */
export async function checkAddresses(
  library: Library,
  ask: (address: string) => Promise<Answer>,
): Promise<number> {
  const works = new Map<string, Work[]>();
  for (const work of library.keys.flatMap((key) => library.get(key) ?? [])) {
    for (const address of new Set(addressesOf(work))) {
      const citing = works.get(address);
      if (citing) citing.push(work);
      else works.set(address, [work]);
    }
  }
  const waiting = [...works];
  const askNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [address, citing] = next;
      const answer = hasScheme.test(address) ? await ask(address) : withoutScheme;
      for (const work of citing) tell(work, address, answer, library);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askNext));
  return [...works.keys()].filter((address) => hasScheme.test(address)).length;
}

const hasScheme = /^https?:\/\//;

/** Nothing is completed: `example.org/a` may be an address of either scheme. */
const withoutScheme: Answer = { failure: "it does not begin with `https://` or `http://`" };

/** Where the work is, where its record was seen, and where somebody speaks about it. */
function addressesOf(work: Work): string[] {
  const { csl } = work;
  const seen = evidenceOf(work).flatMap(({ address, archived }) => [address, archived?.address]);
  const said = Object.values(claimsOf(work)).flatMap((claims: readonly Claim[]) =>
    claims.flatMap(({ addresses }) => addresses),
  );
  const url = hasScheme.test(csl["URL"] ?? "") ? csl["URL"] : undefined;
  return [url, ...seen, ...said].flatMap((address) =>
    typeof address === "string" && /^\S+$/.test(address) ? [address] : [],
  );
}

function tell({ key }: Work, address: string, answer: Answer, library: Library): void {
  const untried = (why: string): void =>
    reportEntry(
      library,
      key,
      "untried-address",
      `Could not try \`${address}\` of \`${key}\`: ${why}`,
    );
  if ("failure" in answer) untried(answer.failure);
  else if (answer.status === 404 || answer.status === 410) {
    const reason = `Unexpected answer ${answer.status} from \`${address}\` of \`${key}\`, expected a page; an archived copy may be named with \`archived=\``;
    reportEntry(library, key, "dead-address", reason);
  } else if (answer.status >= 400) untried(`its host answers ${answer.status}`);
}
