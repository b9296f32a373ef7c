import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import { readTex } from "../../tex/read-tex.ts";
import { splitParts } from "../split-list.ts";

/** One thing that somebody looked at to confirm a record. */
export interface Evidence {
  /** What it is, to print: `UN Treaty Collection`. */
  title?: string;
  /** As it is recorded, `https://…` or without the scheme: `un.org/…`. */
  address?: string;
  /** The words of it that confirm the record, each stretch as it stands there. */
  words: readonly string[];
  /** The day on which it was seen: `YYYY-MM-DD`. */
  seen?: string;
  /** A copy in a web archive, and its day where it is recorded. */
  archived?: { address: string; date?: string };
  /** Whether it is the publisher’s or depositary’s own, or a copy; nobody has said where it is missing. */
  isPrimary?: boolean;
  /** Why a copy is enough to call the record verified. */
  whyCopy?: string;
  /** Parts that mean nothing here: `sene=2026-11-22`. */
  unknown: readonly string[];
}

/** The names of the parts of an item, which the guide for authors lists. */
export const evidenceParts: readonly string[] = ["primary", "copy", "seen", "words", "archived"];

/**
 * Read the items of `evidence`. An item is an address or words, or several parts between semicolons:
 * `{UN Treaty Collection; https://…; primary; seen=2026-11-22; words={…}; archived=https://… 2026-11-22}`.
 * `copy` may give a reason: `copy=A scan of the printed volume`. Nothing is completed.
 */
export function evidenceOf({ evidence }: Pick<Work, "evidence">): readonly Evidence[] {
  let read = known.get(evidence);
  if (!read) {
    read = evidence.map((item) => splitParts(item).reduce(addPart, { words: [], unknown: [] }));
    known.set(evidence, read);
  }
  return read;
}

const known = new WeakMap<Work["evidence"], readonly Evidence[]>();

/** Whether something that the publisher or the depositary itself published confirms the record. */
export function hasPrimary(work: Pick<Work, "evidence">): boolean {
  return evidenceOf(work).some(({ isPrimary }) => isPrimary === true);
}

/** Whether a copy of it was seen. */
export function hasCopy(work: Pick<Work, "evidence">): boolean {
  return evidenceOf(work).some(({ isPrimary }) => isPrimary === false);
}

function addPart(evidence: Evidence, part: string): Evidence {
  const [, name = "", value] = /^([a-z]+)(?:\s*=\s*([^]*))?$/.exec(part) ?? [];
  if (part === "primary") return { ...evidence, isPrimary: true };
  if (name === "copy") {
    return { ...evidence, isPrimary: false, ...(value && { whyCopy: text(value) }) };
  }
  if (value !== undefined) {
    if (name === "seen") return { ...evidence, seen: value };
    if (name === "words") return { ...evidence, words: [...evidence.words, text(value)] };
    if (name === "archived") {
      const [address = "", date] = value.split(/\s+/);
      return { ...evidence, archived: { address, ...(date && { date }) } };
    }
    return { ...evidence, unknown: [...evidence.unknown, part] };
  }
  if (evidence.address === undefined && isAddress(part)) return { ...evidence, address: part };
  if (evidence.title === undefined) return { ...evidence, title: text(part) };
  return { ...evidence, unknown: [...evidence.unknown, part] };
}

/** With a scheme, or a host and a path without a space in it. */
function isAddress(part: string): boolean {
  return /^(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.test(part);
}

function text(written: string): string {
  return plainText(readTex(written)) ?? "";
}
