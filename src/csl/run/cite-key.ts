import type { Told } from "../print/context.ts";
import type { CiteJob } from "./engine-state.ts";
import type { Person } from "../values/parse-name.ts";
import type { Uses } from "./uses.ts";

const personIds = new WeakMap<Person, number>();
let people = 0;

/** A key made of everything a cite’s text depends on: equal keys print equal text. */
export function citeKey(job: CiteJob, uses: Uses, isWritten: boolean): string {
  const { cite, item, place, told } = job;
  const first = uses.firstNote || isWritten ? place.firstNote : 0;
  const number = uses.citeNumber || isWritten ? job.number : 0;
  const note = isWritten ? job.note : 0;
  const near = place.nearNote ? "n" : "";
  const base = `${item.serial}:${place.position}${near}:${first}:${number}:${note}:${toldKey(told)}`;
  const { locator, label, prefix, suffix, suppressAuthor, authorOnly, hint } = cite;
  if (!locator && locator !== 0 && !prefix && !suffix && !suppressAuthor && !authorOnly && !hint)
    return base;
  return base + JSON.stringify([locator, label, prefix, suffix, suppressAuthor, authorOnly, hint]);
}

export function toldKey({ shown, given, conditions, suffix }: Told): string {
  if (shown === 0 && conditions === 0 && suffix === 0 && given.size === 0) return "";
  let key = `${shown},${conditions},${suffix}`;
  for (const [person, level] of given) key += `,${idOf(person)}.${level}`;
  return key;
}

function idOf(person: Person): number {
  let id = personIds.get(person);
  if (id === undefined) personIds.set(person, (id = ++people));
  return id;
}
