/** The part of the browser's interface that we use (w3.org/TR/trusted-types). */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: 'default', rules: { createScriptURL: (url: string) => string }) => unknown;
}

/** The one script that may be started by its address. */
const WORKER = /\/offline\.js$/;

/**
 * The pages' security policy lets no text become markup or code (`require-trusted-types-for 'script'`). A service
 * worker is started by a plain address: this lets that of offline reading through, from this site alone. Whatever else
 * tries is refused by the browser.
 */
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
if (trustedTypes && !trustedTypes.defaultPolicy)
  trustedTypes.createPolicy('default', {
    createScriptURL: (text) => {
      const url = new URL(text, location.href);
      if (url.origin === location.origin && WORKER.test(url.pathname)) return text;
      throw new TypeError(`${text} is no script of this site.`);
    },
  });

export {};
