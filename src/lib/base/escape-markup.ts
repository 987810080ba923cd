/** Text as it stands between the tags of HTML or SVG, and in their attributes. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
