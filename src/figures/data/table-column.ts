/** A column of a published table. */
export interface TableColumn {
  name: string;
  /** A type of both CSVW and Frictionless schemas. */
  type: "string" | "integer" | "number" | "boolean";
  required: boolean;
}
