export interface Mutation {
  /** What goes wrong for a user. */
  name: string;
  file: string;
  /** Stands once in the file. */
  find: string;
  put: string;
  tests: string[];
}

export const mutations: readonly Mutation[];
