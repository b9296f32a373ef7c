import { isObject } from "../../is-object.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import type { CslItem } from "../../works/work.ts";

/** Read a date as CSL’s schema defines it, or as the texts and numbers that other programs write. */
export function readCslDate(value: unknown): CslItem["issued"] {
  if (typeof value === "string" || typeof value === "number")
    return readCslDate({ raw: String(value) });
  if (Array.isArray(value)) return readCslDate(value[0]);
  if (!isObject(value)) return undefined;

  const raw = typeof value["raw"] === "string" ? value["raw"] : undefined;
  const edtf = readEdtf(raw ?? "");
  if (edtf) return edtf;
  const parts = /^(-?\d{1,6})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(raw?.trim() ?? "");
  if (parts) return { "date-parts": [parts.slice(1).filter(Boolean).map(Number)] };
  if (raw !== undefined) return { literal: raw };

  const { "date-parts": dates, literal, raw: _raw, ...others } = value;
  const words = typeof literal === "string" || typeof literal === "number" ? String(literal) : "";
  const rest = { ...others, ...(words !== "" && { literal: words }) };
  if (!Array.isArray(dates)) return readYear(value) ?? (words === "" ? undefined : rest);
  const numbers = dates
    .filter((date) => Array.isArray(date))
    .map(readParts)
    .filter((date, index) => date.length > 0 && (index > 0 || date[0] !== 0));
  return { ...rest, "date-parts": numbers };
}

/** The parts up to the first that is not a number; a year 0 ends an open range. */
function readParts(date: readonly unknown[]): number[] {
  const parts = date.map(Number);
  const end = parts.findIndex((part) => !Number.isFinite(part) || part === 0);
  return end === -1 ? parts : parts.slice(0, Math.max(end, parts[0] === 0 ? 1 : 0));
}

/** Pandoc’s YAML has `year`, `month` and `day` as separate members. */
function readYear(value: Record<string, unknown>): CslItem["issued"] {
  const parts = [value["year"], value["month"], value["day"]].map(Number);
  const unknown = parts.findIndex((part) => !Number.isFinite(part));
  const known = unknown === -1 ? parts : parts.slice(0, unknown);
  return known.length > 0 ? { "date-parts": [known] } : undefined;
}
