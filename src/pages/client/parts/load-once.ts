/** What is made from an index, fetched once. */
export interface LoadedOnce<Made> {
  load(): Promise<Made>;
  /** Synchronous, because printing does not wait. */
  loadNow(): Made;
}

/**
 * @param make
 *   Builds what the page needs from the index.
 */
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

/** A large index takes long to read and build; keystrokes are handled in between. */
function afterInputs<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, 0, value));
}
