/** Partner Center itself, on another site: the address that its documentation links to (linked-guides.md). */
export const PARTNER_CENTER = 'https://partner.microsoft.com/dashboard';
