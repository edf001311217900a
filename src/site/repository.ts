/** An address inside the repository, whose own a host can write as for cloning, or with a slash at its end. */
export const inRepository = (repository: string, path: string) =>
  `${repository.replace(/(\.git)?\/?$/, '')}/${path}`;

/** A branch as a part of an address: its name can hold what means something else there, such as `#`. */
export const inAddress = (branch: string) => branch.split('/').map(encodeURIComponent).join('/');
