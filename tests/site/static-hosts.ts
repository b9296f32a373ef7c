/** How hosts of static files answer, by what their documentation says: for tests that serve a site as each does. */
export interface HostAnswer {
  status: 200 | 301 | 308 | 404;
  /** Of the site, from its folder. */
  file?: string;
  /** Where a redirection leads, from the root of the site. */
  location?: string;
}

export interface StaticHost {
  name: string;
  /** Whether it finds `method.html` for `/method`. */
  findsPages: boolean;
  /** What it answers for a path of the site, decoded, without a slash before it. */
  answer(path: string, files: ReadonlySet<string>): HostAnswer;
}

/** A file, a folder by its `index.html`, a folder without its slash: as every host does. */
function plain(path: string, files: ReadonlySet<string>): HostAnswer {
  if (path === "" || path.endsWith("/")) return served(`${path}index.html`, files);
  if (files.has(path)) return { status: 200, file: path };
  if ([...files].some((file) => file.startsWith(`${path}/`)))
    return { status: 301, location: `${path}/` };
  return { status: 404 };
}

function served(file: string, files: ReadonlySet<string>): HostAnswer {
  return files.has(file) ? { status: 200, file } : { status: 404 };
}

function withPages(path: string, files: ReadonlySet<string>): HostAnswer {
  const page = `${path}.html`;
  if (path !== "" && !path.endsWith("/") && !files.has(path) && files.has(page))
    return { status: 200, file: page };
  return plain(path, files);
}

/** GitHub Pages leaves out what begins with `_`, where no `.nojekyll` says not to. */
function withoutJekyll(files: ReadonlySet<string>): ReadonlySet<string> {
  if (files.has(".nojekyll")) return files;
  return new Set([...files].filter((file) => !/(?:^|\/)_/.test(file)));
}

/** A page is at its clean address alone: what names its file is led there. */
function cleanAlone(path: string, files: ReadonlySet<string>): HostAnswer {
  if (files.has(path) && path.endsWith(".html")) {
    return { status: 308, location: path.replace(/(?:(^|\/)index)?\.html$/, "$1") };
  }
  return withPages(path, files);
}

export const staticHosts: readonly StaticHost[] = [
  {
    name: "GitHub Pages",
    findsPages: true,
    answer: (path, files) => withPages(path, withoutJekyll(files)),
  },
  { name: "Netlify", findsPages: true, answer: withPages },
  { name: "Cloudflare Pages", findsPages: true, answer: cleanAlone },
  { name: "nginx with try_files", findsPages: true, answer: withPages },
  { name: "nginx or Apache", findsPages: false, answer: plain },
  { name: "python3 -m http.server", findsPages: false, answer: plain },
];
