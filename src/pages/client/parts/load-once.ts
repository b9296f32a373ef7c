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
      .then(afterInputs)
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

/** A large index takes long to read and long to make: what was typed meanwhile is answered in between. */
function afterInputs<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}
