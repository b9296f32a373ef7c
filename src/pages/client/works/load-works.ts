import type { WorksIndex } from "../../components/works/works-index.ts";

/** The index of all works, fetched once. */
export interface LoadedWorks<Made> {
  load(): Promise<Made>;
  /** Without waiting: what prints a page is not waited for. */
  loadNow(): Made;
}

/** @param make Makes of the index what the page needs. */
export function loadWorks<Made>(
  address: string,
  make: (index: WorksIndex) => Made,
): LoadedWorks<Made> {
  let made: Made | undefined;
  let loading: Promise<Made> | undefined;
  return { load, loadNow };

  function load(): Promise<Made> {
    loading ??= fetch(address)
      .then((response) => response.json() as Promise<WorksIndex>)
      .then((index) => (made ??= make(index)));
    loading.catch(() => (loading = undefined));
    return loading;
  }

  function loadNow(): Made {
    if (made !== undefined) return made;
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    request.send();
    return (made = make(JSON.parse(request.responseText) as WorksIndex));
  }
}
