import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { packageFolder, packageManifest } from "../package-manifest.ts";

/**
 * What the manifest of a new notebook says of this package, so that npm finds the same one again: the
 * folder of a checkout, the file or address that it was installed from, or its version.
 *
 * @param root
 *   The folder of the notebook, which local paths are relative to.
 */
export function packageSpec(root: string): string {
  const folder = packageFolder();
  const modules = dirname(folder);
  if (basename(modules) !== "node_modules") return local(root, folder);
  const resolved = installedFrom(modules);
  if (resolved?.startsWith("file:")) {
    return local(root, join(dirname(modules), resolved.slice("file:".length)));
  }
  // A registry keeps versions at `…/-/apparatus-1.2.3.tgz`.
  const isElsewhere = resolved !== undefined && !/\/-\/[^/]*$/.test(resolved);
  return isElsewhere ? resolved : `^${packageManifest().version}`;
}

function local(root: string, path: string): string {
  return `file:${relative(root, path).replaceAll("\\", "/")}`;
}

/** Where npm says that it took the package from. */
function installedFrom(modules: string): string | undefined {
  const lock = join(modules, ".package-lock.json");
  if (!existsSync(lock)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lock, "utf8")) as {
    packages?: Record<string, { resolved?: string }>;
  };
  return packages[`node_modules/${packageManifest().name}`]?.resolved;
}
