/** What is made of an index, fetched once. */
export interface LoadedOnce<Made> {
  load(): Promise<Made>;
  /** Without waiting: what prints a page is not waited for. */
  loadNow(): Made;
}

/** @param make Makes of the index what the page needs. */
export function loadOnce<Index, Made>(
  address: string,
  make: (index: Index) => Made,
): LoadedOnce<Made> {
  let made: Made | undefined;
  let loading: Promise<Made> | undefined;
  return { load, loadNow };

  function load(): Promise<Made> {
    loading ??= fetch(address)
      .then((response) => response.json() as Promise<Index>)
      .then((index) => (made ??= make(index)));
    loading.catch(() => (loading = undefined));
    return loading;
  }

  function loadNow(): Made {
    if (made !== undefined) return made;
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    request.send();
    return (made = make(JSON.parse(request.responseText) as Index));
  }
}
