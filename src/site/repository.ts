/** An address inside the repository, whose own a host may write with or without a slash at its end. */
export const inRepository = (repository: string, path: string) => `${repository.replace(/\/$/, '')}/${path}`;

/** A branch as a part of an address: its name can hold what means something else there, such as `#`. */
export const inAddress = (branch: string) => branch.split('/').map(encodeURIComponent).join('/');
