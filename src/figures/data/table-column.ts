/** A column of a published table. */
export interface TableColumn {
  name: string;
  /** A type that CSVW and Frictionless schemas share. */
  type: "string" | "integer" | "number" | "boolean";
  required: boolean;
}
