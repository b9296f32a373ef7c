declare module "jsonld" {
  export interface Term {
    termType: string;
    value: string;
    equals?(other: Term): boolean;
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  interface Options {
    base: string;
    documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
    /** Throw if anything is left out of the result. */
    safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<Quad[]>;
  };
  export default jsonld;
}

declare module "rdf-parser-csvw" {
  import type { Quad, Term } from "jsonld";
  import type { Readable } from "node:stream";

  export interface Dataset extends Iterable<Quad> {
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Dataset;
  }
  export default class Parser {
    constructor(options: { metadata: Dataset; baseIRI: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
