import { pageNames } from "./page-names.ts";
import { documentsTableNames, scriptNames, tableNames } from "./script-names.ts";

/** What all messages of the notebook are told. */
export const names = {
  ...pageNames,
  table: tableNames,
  documentsTable: documentsTableNames,
  scripts: scriptNames,
};
