/** A name as citation-js splits it. */
export interface NameParts {
  family?: string;
  given?: string;
  prefix?: string;
  suffix?: string;
}
