/**
 * Loads a part of the page when it is first asked for. All who ask wait for one promise, and so are answered in the
 * order in which they asked: those of several `import()`s of one file are kept in any order, and of two presses the
 * last must count. Where the part did not come, or came empty, who asks next lets it be loaded again.
 */
export function onceLoaded<Part extends object>(load: () => Promise<Part>): () => Promise<Part> {
  let coming: Promise<Part> | undefined;
  return () => {
    coming ??= load()
      .then((part) => (Object.keys(part)[0] ? part : Promise.reject()))
      .catch((reason: unknown) => {
        coming = undefined;
        throw reason;
      });
    return coming;
  };
}
