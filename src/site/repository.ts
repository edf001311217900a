/** An address inside the repository, whose own a host may write with or without a slash at its end. */
export const inRepository = (repository: string, path: string) => `${repository.replace(/\/$/, '')}/${path}`;
