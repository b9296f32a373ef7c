import { createRequire } from "node:module";

/** A Data Package as the reference implementation reads it. */
export interface LoadedPackage {
  errors: unknown[];
  resources: { read(options: { keyed: boolean }): Promise<object[]> }[];
}

/** Read a Data Package whose tables are in a folder; any deviation from the standard is an error. */
export function loadPackage(descriptor: object, folder: string): Promise<LoadedPackage> {
  const { Package } = createRequire(import.meta.url)("datapackage") as {
    Package: {
      load(
        descriptor: object,
        options: { basePath: string; strict: boolean },
      ): Promise<LoadedPackage>;
    };
  };
  return Package.load(descriptor, { basePath: folder, strict: true });
}
