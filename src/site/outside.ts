/** Partner Center itself, on another site: S4 (2021-01-07). Apart from the other addresses, which browsers need not get. */
export const DASHBOARD = 'https://partner.microsoft.com/dashboard';
