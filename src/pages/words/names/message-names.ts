import { pageNames } from "./page-names.ts";
import { documentsTableNames, scriptNames, tableNames } from "./script-names.ts";

/** The parameters of all messages of the notebook. */
export const names = {
  ...pageNames,
  table: tableNames,
  documentsTable: documentsTableNames,
  scripts: scriptNames,
};
