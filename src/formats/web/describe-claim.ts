import type { Meta } from "./describe-work.ts";

/**
 * A disputed or missing work as presented to programs: a claim without an author or a title of its own, with
 * everybody who speaks about it.
 */
export interface DoubtfulWork {
  key: string;
  /** The name of the work followed by its state: `The Revival of Our Soul [existence disputed]`. */
  name: string;
  /** A sentence saying how many assert and how many deny it. */
  description: string;
  asserted: readonly Statement[];
  /** Denials and differing statements. */
  opposed: readonly Statement[];
}

/** What somebody says about a work. */
export interface Statement {
  /** Who says it. */
  by: string;
  /** `YYYY-MM-DD`, or less precise. */
  date?: string;
  addresses: readonly string[];
}

/** A claim as `meta` elements. None is `citation_*`, because those present a work as citable. */
export function metaOfClaim({ name, description }: DoubtfulWork): Meta[] {
  return [
    ["DC.title", name],
    ["DC.type", "claim"],
    ["DC.description", description],
    ["z:itemType", "document"],
  ];
}

/** A claim as JSON-LD in schema.org terms, without a rating. */
export function jsonLdOfClaim(claim: DoubtfulWork): Record<string, unknown> {
  const { key, name, description, asserted, opposed } = claim;
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    identifier: key,
    name,
    description,
    ...(asserted.length > 0 && { appearance: asserted.map(statement) }),
    ...(opposed.length > 0 && { subjectOf: opposed.map(statement) }),
  };
}

/** A claim as COinS: a document without an author. */
export function coinsOfClaim({ name, description }: DoubtfulWork): string {
  return new URLSearchParams([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "document"],
    ["rft.title", name],
    ["rft.description", description],
  ]).toString();
}

function statement({ by, date, addresses }: Statement): object {
  const [address, ...others] = addresses;
  return {
    "@type": "CreativeWork",
    author: { "@type": "Thing", name: by },
    ...(date !== undefined && { datePublished: date }),
    ...(address !== undefined && { url: address }),
    ...(others.length > 0 && { sameAs: others }),
  };
}
